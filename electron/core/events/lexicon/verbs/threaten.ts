/** Lexicon lines for verbs of threatening and warning; `index.ts` says how a line reads. */
export const threatenVerbs = `
threaten > | @ | with* | * -> obj comp against within
issue #threat -> to against
give ultimatum -> to iobj
deliver ultimatum -> to
make #threat -> against
set deadline -> for
hint at#violence -> against
give warning -> to iobj
give notice -> to
menace @ -> obj
brandish #arms -> at
plan attack | strike | invasion | sanction | crackdown | reprisal | operation | offensive -> on against
plot attack | strike | assassination | coup -> on against of
prepare attack | strike | invasion | sanction | offensive -> on against
consider sanction | strike | attack | embargo | penalty -> on against
weigh sanction | strike | embargo | penalty -> on against
promise retaliation | revenge | reprisal -> against
swear revenge | retaliation -> on against
vow revenge | retaliation | reprisal -> on against
warn @ > -> obj
warn @ -> obj
set ultimatum -> to for
serve notice -> on
raise spectre | prospect
rattle sabre
caution @ -> obj
warn of#consequence -> obj
give timed infinitive -> iobj obj
give deadline -> to iobj
impose deadline -> on
repeat #threat -> to against
renew #threat -> to against
reiterate #threat -> to against
issue deadline -> to
put @ on#notice -> obj
promise response | consequence -> to
vow vengeance -> on against
mull #sanction | strike | attack -> on against
contemplate #sanction | strike | attack | invasion -> on against
consider #sanction -> on against
raise possibility | threat -> against
warn @ of* | @ against* -> obj
blackmail/bully/cow @ -> obj
forewarn/menace @ | @ of* -> obj
declare/proclaim jihad | holy-war -> on against
raise/hold_out/dangle/invoke threat | prospect | spectre | specter -> of against
aim/point/train/direct missile at* | gun at* | rocket at* | cannon at* | artillery at* -> at
warn #victim infinitive | #victim > | #people > -> obj within
swear/vow/promise/pledge vengeance | retaliation | reprisal | revenge | retribution -> on against upon
set/lay_down/give/issue/deliver/impose/hand ultimatum | deadline | time-limit -> to for iobj on
give @ timed infinitive | @ until* infinitive | #victim timed infinitive -> obj iobj
threaten/warn @ with* | #victim with* | #victim -> obj within
threaten strike | war | boycott | action | retaliation | sanction | #violence | lawsuit -> against on over
talk of#consequence -> against on
warn/caution against* | of#consequence | of#violence -> against
threaten #victim with* | #people with* -> obj within
set @ ultimatum | deadline -> obj to
give ultimatum | deadline | warning -> to iobj
hesitate infinitive -> ! unless
prepare/draw_up/ready/plan countermeasure | retaliation | reprisal | response | list of#sanction | retaliatory-measure | legal-action -> against to
face #sanction | action | consequence | expulsion | prosecution -> from by ! suffer
receive/get threat from@ | death-threat from@ | ultimatum from@ | warning from@ -> from ! suffer
reserve right state | right ^#people | right ^#armed | right ^#troops -> against
give @ ultimatum | warning | deadline | notice -> obj iobj
draw red-line
rattle saber
talk of:war | of:invasion | of#sanction | of#violence | tough* -> with against
raise/heighten/stoke prospect | spectre | threat of:war -> with against
hold sword
put/place/keep gun to:head | sanction on:table -> of
leave/keep option open | option on:table
spell_out/outline consequence -> for
sound/issue/give warning | alarm to@ -> to about over
vow/threaten/promise tariff on* | duty on* | levy on* -> on against
vow/swear/threaten retaliation | revenge | war | action -> against on
ready for:war | for:battle | for:confrontation -> with against
hint at#consequence | at:force | at:retaliation -> against on to
put $ on#notice -> obj
raise prospect of:war | spectre of:war | prospect of#violence | prospect of#sanction -> against with of
rule_out force | strike | invasion | war | #violence | #sanction | military-action -> against on ! unless
stand idly* | idle* -> to ! unless
stand_by idly* | idle* -> to ! unless
prepared for:war | for:battle | for:confrontation -> with against
vow/promise/pledge/swear #violence | attack | retaliation | revenge | reprisal | vengeance -> on against
`
