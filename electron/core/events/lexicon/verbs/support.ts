/** Lexicon lines for verbs of praising, backing and recognising; `index.ts` says how a line reads. */
export const supportVerbs = `
support @ | #cause | #proposal | #agreement | #demand -> obj within
back @ | #cause | #proposal | #agreement | #demand -> obj within
endorse @ | #proposal | #agreement | #demand -> obj within
approve @ | #proposal | #agreement | #demand | #aid -> within
praise @ | #proposal | #efforts | #agreement | * -> obj within
hail @ | #proposal | #efforts | #agreement | object -> obj within
commend @ | #proposal | #efforts | * -> obj within
applaud @ | #proposal | #efforts | * -> obj within
laud @ | #proposal | * -> obj within
welcome #proposal | #agreement | #efforts | #progress | #demand -> obj within
defend @ -> obj within
defend #proposal | * -> obj within ! directed
congratulate @ -> obj
thank @ -> obj
recognise @ -> obj
recognize @ -> obj
champion @ | #proposal -> obj
side with@ -> with
stand by@ | with@ | behind@ -> by with behind
rally behind@ | around@ -> behind around
rally round@ | to:side -> round of
have/win/get blessing of@ | backing of@ | approval of@ -> of ! suffer
enjoy/command/retain support of@ | backing of@ | confidence of@ | trust of@ -> of ! suffer
have confidence in@ | faith in@ | trust in@ -> in
rise to#defence -> of
sympathise with@ -> with
ally with@ -> with
honour @ -> obj
honor @ -> obj
give #support -> to iobj
give go-ahead | green-light | nod | assent -> within to for iobj
express #support -> for to
offer #support -> to iobj
voice #support -> for
lend #support -> to
throw #support -> behind
extend #support -> to
declare #support -> for
reiterate #support -> for
reaffirm #support -> for
win @ #support
vote for#demand -> within
vote with@ | alongside@ -> with alongside
sign/send/write/publish letter of:solidarity | letter of:support | letter in:support -> with of to
pass/adopt/approve/move resolution in:solidarity | resolution in:support | motion in:support -> with of
pass/approve/adopt/give/grant/express confidence object -> in within to iobj
campaign for@ -> for
support *
endorse *
welcome *
advocate *
favour * ! weak
favor * ! weak
appreciate * -> within
admire @ -> obj
mourn @ -> obj
console @ -> obj
reassure @ -> obj
vouch for@ -> for
pay tribute -> to
send/offer/extend/convey condolence | congratulation | greeting -> to
extend congratulation | condolence -> to
express hope | confidence | optimism | satisfaction -> in for
understand/share/appreciate position | concern | stance | viewpoint -> within of
express/voice/show understanding | sympathy -> for with
throw weight | vote | resource -> behind
hold_up @ -> obj
award @ -> obj
nominate @ -> obj
approve * -> within
back * -> within
recognise object -> within obj
recognize object -> within obj
champion *
congratulate *
nominate *
restore #relation -> with
reestablish #relation -> with
set_up/establish/open diplomatic-relation object | diplomatic-tie object | diplomatic-link object -> with
re-establish #relation -> with
establish #relation -> with
resume #relation -> with
normalise #relation -> with
normalize #relation -> with
upgrade #relation -> with
open embassy | consulate | mission -> in
reopen embassy | consulate | mission -> in
come_out in#favour -> of
speak_out for@ | in#favour -> for of
speak_up for@ -> for
stand_up for@ -> for
stand_by @ | * -> obj by
close rank -> with behind
show/demonstrate #firmsupport | solidarity | support for* | support to@ -> with for to
share view of@ | concern of@ | position of@ | stance of@ | opinion of@ -> of
urge/call_for support for@ | backing for@ | solidarity with@ -> for with
withdraw/end criticism of* -> of
swing behind@ -> behind
put weight -> behind
lend weight -> to
lend voice -> to
add voice in:support | voice to:call | voice to#support -> of to for
swear allegiance | loyalty -> to
pledge allegiance | loyalty -> to
pay respect | homage -> to
acclaim @ | * -> obj within
extol @ | * -> obj within
salute @ | #efforts | courage -> obj within
toast @ -> obj
cheer @ | #agreement -> obj within
compliment @ -> obj
credit @ with* | @ for* -> obj
decorate person | @ -> obj within
take side of@ -> of
come_down on:side -> of
rule/decide/find/vote in#favour -> of
herald #agreement | #progress | #proposal
celebrate #agreement
rejoice at* -> within
express optimism | respect -> for with
reassert #support -> for
affirm #support -> for
pledge #support -> to for
pledge/promise/vow/swear/offer/guarantee/assure #firmsupport object * | @ #firmsupport * -> to for iobj obj
assure @ of#support -> obj
commiserate with@ -> with
grant recognition -> to iobj
accord recognition -> to iobj
extend recognition -> to
withhold criticism -> of
unfreeze #relation -> with
thaw #relation -> with
eulogise/eulogize/lionise/lionize person -> obj
bless #proposal | #agreement | #efforts -> within of by
okay/greenlight/rubber-stamp/rubberstamp #proposal | #aid | #agreement -> within by with
confirm ^senate person | ^parliament person | ^lawmaker person | ^senator person | ^legislature person -> obj
confirm nominee | nomination | ambassador | appointment -> within
endorse/nominate person as* | @ as:candidate | @ as:ambassador -> obj within
admit/accept/receive/welcome country as:member | @ as:member -> obj
describe @ as:friend | @ as:neighbour | @ as:neighbor | @ as:partner | @ as:ally | @ as:brother -> obj
send/convey/bring encouragement | best-wish | good-wish | blessing -> to iobj
align with@ | itself with@ | himself with@ -> with
line_up/fall_in/gather/unite/close_ranks behind@ -> behind
line up* behind@ -> behind
come/leap/jump/rush/spring to#defence -> of
root/canvass/stump for@ -> for
cosy_up/cozy_up/warm to@ -> to
befriend/embrace/exalt @ -> obj
sing praise -> of
heap/lavish/shower praise -> on upon
name/appoint/accredit/send/assign ambassador to@ | ambassador to$ -> to
inaugurate embassy | consulate -> in
mend/repair/rebuild/reset/improve/warm/mend/strengthen/restart #relation -> with
patch_up #relation -> with
convey/pass_on/relay/communicate #support -> to for on
send/extend/offer #support | #support to@ object | wish -> to iobj on
bestow/confer honour | honor | award | medal | title | order -> on
present/award/hand medal | decoration | honour | honor -> to iobj
back_up @ | #proposal -> obj within
stick_up/speak for@ against* -> for
cast/throw lot with@ -> with
stick by@ -> by
sponsor candidacy | bid -> of
acknowledge independence | sovereignty | statehood -> of
recognise/recognize independence | sovereignty | statehood | result | victory -> of
respect/affirm/reaffirm/uphold sovereignty | integrity | independence -> of
voice/express/reaffirm/reiterate/convey/pledge/offer/state solidarity -> with to
declare/express/announce/reaffirm/reiterate/voice/state #support -> for to
draw/earn/receive/gain/get/find/win/secure praise | backing | support | approval | endorsement -> from by ! suffer
cheer/toast entry | decision | move | result | election | victory | ruling | release | resignation -> within of by
rally/mobilise/mobilize/drum_up/muster support | backing for* -> for
win/secure/gain @ #support -> obj
exchange congratulation | felicitation -> with
express/voice/convey sympathy | condolence | gratitude | appreciation | admiration | satisfaction | thanks | confidence -> with to for in
pay tribute | homage -> to
come_out for@ | for#cause | for#proposal | in:support -> of for
speak in:support | in#favour -> of
vote in#favour | for#proposal -> of within
declare support | backing -> for
open/inaugurate office in$ state | bureau in$ state | legation in$ -> in
raise/upgrade/elevate representation | level of#relation | #relation to* -> in with of
accept/recognise/recognize/hail @ as* -> obj
extend/renew mandate object -> of for
award/give/present prize | medal | award | honour | honor -> to iobj
extend preference | recognition | greeting -> to
describe @ as#success | state * as#success -> obj within by
hail/praise * as#success -> obj within by
supportive/appreciative of* -> of
grateful to* -> to
stand state beside@ | state alongside@ -> beside alongside
uphold claim | right | complaint -> within of by
see/regard/view @ as:partner | @ as:ally | @ as:friend | @ as:brother -> obj
speak_up/stand_up/stick_up for* -> for
give @ welcome | @ backing | @ ovation | @ support | @ praise | passive welcome | passive ovation | passive reception -> obj iobj to
stand at:side | by:side -> of
stand shoulder with@ | to:shoulder -> with
favour/favor participle | @ | #proposal | > -> obj within
side/sympathise/sympathize with@ -> with
lend/throw/pledge/offer #support | weight behind* | voice -> to behind
wish @ success | @ luck | @ recovery | @ well* -> obj
come to:rescue of@ | to:defence of@ | to:defense of@ -> of
thank/praise/commend/congratulate/applaud/hail/laud #people | #victim | #troops | @ -> obj within for
be full:praise -> for
hold_up/cite @ as#success -> obj
re-establish/reestablish/establish/renew/resume/restore/normalise/normalize/upgrade/open #relation -> with many
join call | condemnation | praise -> by of
argue case -> for
plead/lobby for@ -> for
grant/give/award @ recognition | @ observer-status | @ most-favoured-nation | observer-status -> obj iobj to
call @ #success | #agreement #success | move #success | decision #success -> obj within by of
`
