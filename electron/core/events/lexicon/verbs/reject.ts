/** Lexicon lines for verbs of refusing, denying and blocking; `index.ts` says how a line reads. */
export const rejectVerbs = `
reject @ | > | * -> within obj from by
refuse > | #demand | @ | #talk -> obj within comp
decline > | #demand | #talk -> obj within comp
deny #allegation | > | * -> within
dismiss #demand | #allegation | > -> within
rule_out * -> within
veto #demand | * -> within
block #demand | candidacy | bid -> within obj
oppose object -> obj within
turn_down #demand | * -> within
rebuff @ | #demand -> obj within
spurn @ | #demand -> obj within
resist #demand -> within
ignore #demand -> within
defy @ | #demand -> obj within
vote_down #demand -> within
vote against* -> against within
disavow * -> obj
rebut #allegation -> within
refute #allegation -> within
object to* -> to
scuttle #agreement | #talk -> within
shun @ | #talk -> obj
express #opposition -> to
voice #opposition -> to
reaffirm #opposition -> to
disagree with@ | many | on* -> with
balk at*
snub @ | #demand -> obj
scorn * -> within
overrule * -> within
strike_down law | decree | ruling | ban | bill | act | amendment | treaty | decision | order | measure | clause | rule -> of by
throw_out #demand | case | appeal -> within
contest result | claim | ruling -> within
challenge * -> within
stall #demand | #talk | on* -> within
delay #agreement | #aid | #talk -> to with
obstruct * -> within
hinder * -> within
hamper effort -> within
renege on* -> with
back_out of* -> with
withhold recognition | consent | approval | support -> of from for
express doubt | skepticism | scepticism | reservation -> about on over
cast doubt -> on
shelve plan | bill
condition * on*
abstain *
disregard * -> within
brush_aside #demand | #allegation -> within
play_down/make_light_of/laugh_off #accusing | #anger | #threat -> within of from by
shrug_off #demand | #allegation | warning -> within
wave_off #demand -> within
vote no ->
use/cast/wield/exercise veto -> against
break promise | pledge | word -> to
violate #agreement | resolution -> with
breach #agreement | resolution -> with
flout resolution | #restriction | #agreement | sanction
boycott #talk | #meeting -> with within
boycott committee | commission | panel | council | referendum -> of within
repudiate * -> within
nullify #agreement -> with
exclude possibility
refuse * -> within
decline * -> within
rebuff * -> within
spurn * -> within
resist * -> within
refute * -> within
ignore * -> within
contest #allegation | #demand | decision | verdict | sovereignty | border | ownership -> within
snub * -> within
turn_away @ | #victim | #inspectors -> obj within
say no -> to
distance * from@ -> from
disown @ | * -> obj within
scoff at* -> at
laugh_off #demand | #allegation -> within
wave_aside #demand | #allegation -> within
sweep_aside #demand | #allegation -> within
use/exercise/wield/cast veto -> on against
override veto | objection -> of by
overturn ruling | law | ban | decision | result | order -> of by
invalidate election | result | law | vote
thwart #proposal | #efforts | bid -> by of within
derail #talk | #process | #agreement -> with
torpedo #talk | #agreement | #proposal -> with
sabotage #talk | #process | #agreement -> with
stonewall * -> within
withdraw support | offer | backing | proposal | invitation | recognition -> from for of
retract offer | promise | pledge -> to
back_away from* -> with
go_back on* -> with
disobey order -> of from
contravene #agreement | resolution
come_out against* -> against
speak against#proposal -> against
argue against* -> against
rule against* -> against
split with@ -> with
fall_out with@ | many -> with
quarrel with@ | many -> with
bar #inspectors | entry -> from of within
refuse entry | visa | permission | access -> to iobj
refuse @ infinitive | @ entry | @ visa -> obj
prevent #inspectors -> from within
walk_away from#agreement -> with
defy * -> within of
take in* -> with ! unless
attend #talk | #meeting -> with ! unless
block statement | declaration | appointment | nomination | vote | inquiry | move | membership | accession | sale | law | bill | measure | reform -> within of by
dispute/contradict * -> within obj by of
discount/rubbish/debunk #allegation | #demand | account | version | possibility | > -> within of by
counter #allegation -> within of by
nix/spike/ditch/junk/jettison/kill/quash #proposal -> within of by
quash #allegation | rumour | rumor | speculation -> of by
shoot_down/knock_back/bat_away/swat_away/knock_down/bat_down/toss_out/vote_out #proposal | #demand | #allegation -> within from by of
demur/balk/baulk * | at* -> at within of
hold_out against* -> against
dig_in heel
drag foot | heel -> on over
cold-shoulder/freeze_out @ -> obj
slam/shut/close/bolt door on* | door to@ | door in* -> on to in
pour/throw/dump cold-water | cold-water on* -> on
turn deaf-ear | blind-eye -> to
disallow/forbid #demand | appeal | application -> within by of
dissent/differ/diverge from@ | with@ | on* -> from with
impede/frustrate/foil/stymie/wreck/scupper/sink/spoil #efforts | #proposal | bid | #process | #talk -> by of within with
wreck/scupper/sink #agreement | #talk -> with between
filibuster * -> within
appeal verdict | ruling | conviction
send_back observer | monitor | delegation | journalist | #inspectors -> within obj from
send group back* | #inspectors back* -> within
disclaim responsibility | knowledge | involvement -> for in of
wash hand -> of
part company | way with@ -> with
break rank -> with
exit/quit/leave/pull_out/withdraw #agreement | of#agreement | from#agreement -> with
defeat motion | bill | resolution | amendment | proposal | plan | measure -> by of within
dismiss * as#sham | @ as#sham -> within of by
vote against* | down* -> against within of
refuse/decline/deny request | recognition | comment | access | visa | entry | permission | permit | bail -> to iobj from of by
deny > | involvement | #allegation | responsibility | link -> with to of by
reject/refuse/spurn/rebuff/snub offer | invitation | approach | overture | advance -> of from by
rule_out/exclude #talk | #proposal | #truce | #agreement | concession | compromise | possibility -> with of by
oppose/resist/fight/block/contest #proposal | #demand | move | extradition | membership | entry | accession -> of by within
take_issue/disagree/differ with@ | with* | over* -> with
stand firm | fast against*
repel/fend_off/stave_off/parry #demand | criticism -> of by from
opt_out/stay_out/stay_away of#talk | from#talk | of#process -> with
shrug_off/brush_off/brush_aside/laugh_off/wave_off/wave_away threat | criticism | pressure | warning | sanction | #demand | #allegation -> within from by of
defy/ignore/disregard/flout threat | criticism | pressure | warning | sanction | order | deadline | ban | curfew -> within from by of
violate/breach/break/contravene/infringe/flout law | treaty | constitution | ban | embargo | moratorium | sanction | curfew | order | rule | sovereignty | charter | norm -> of with within
stick to:position | to:demand | to:gun | by:decision -> with
rule_out/exclude/preclude > | participle
abstain from* | * -> from
express/voice/state/declare/announce/register/reaffirm/reiterate #opposition | rejection | refusal | disagreement -> to of with
call @ unacceptable | #proposal unacceptable | #demand unacceptable -> obj within of by
withdraw/retract/rescind #support | candidacy -> from for of
stay/keep_out of#talk | of:coalition -> with
find/deem/consider/term/judge #proposal unacceptable | #demand unacceptable | @ unacceptable -> within of by from
pull_back/back_out/back_away/row_back/retreat from:promise | from:pledge | from:deal | from:commitment | of:promise -> with to
turn_up/show_up/appear for#talk | at#talk -> with for at ! unless
accept #troops | observer | monitor | delegation | #refugee -> of from within ! unless
dismiss/reject/brush_aside/wave_away as#sham | as#insult -> within of
accept rule | sovereignty | claim | border | term | condition | result | presence -> of from ! unless
oppose to* passive -> to
have nothing with* | dealing with* | truck with* -> with ! unless
boycott ^#crowd #talk | ^#crowd #meeting -> with within
block package | deal | agreement | loan | aid-package -> for to within with
hear of* -> of ! unless
entertain/countenance/contemplate/consider #demand | idea | notion | > | * -> within from of by ! unless
throw_out/turn_down/wave_aside/shoot_down map | formula | text | document | draft | timetable | #proposal -> by of from within
see need | reason | point | justification -> for to ! unless
give short-shrift -> to
ignore/miss/let/disregard deadline -> of by from
break_down/collapse/founder/fail/falter/stall/unravel ^#talk * -> between with
end/break_up ^#talk in#deadlock | ^#talk without* -> between with ! failed
put_off/shelve/freeze/defer/hold_up decision | ratification | vote | accession | approval | signing -> on of
stall/drag/hang_back on* -> on
rule_out/exclude return | role | deployment | presence | use | intervention -> of by for
hold_out/hold_fast against* -> against
slam/shut/close/bar door to* | door on* -> to on
bar way -> of to
dash hope -> of
pour scorn -> on
show_no/have interest in* -> in ! unless
take seat ^#people -> ! unless
give way | ground | inch -> to ! unless
bow/yield/submit/surrender/give_in/cave_in to* -> to ! unless
hand_over @ | #prisoner | #fugitive | #arms -> to ! unless
recognise/recognize @ | election | result | government | legitimacy -> obj within of ! unless
return call | invitation -> from ! unless
give/grant/issue visa | permission | permit | clearance -> iobj to ! unless
answer letter | appeal | question | invitation | ultimatum -> of from within ! unless
distance itself from* | himself from* | herself from* | themselves from* -> from
walk_away/get_up from:table | from:negotiating-table -> with
return/come_back/go_back to#talk | to:table -> with ! unless
budge * ! unless
play ball -> with ! unless
turn_away/send_away/rebuff @ | #people | offer -> obj of from
resist/withstand/fend_off pressure | call | demand -> from by of to
have plan | intention | desire | wish | intent -> to for of ! unless
unacceptable/inconceivable to@ | for@ -> to for ! suffer
hostile/averse/allergic to* -> to
unwilling infinitive -> comp
walk_away from:offer | from:proposal | from:deal -> from of
dismiss * as#sham object -> within of by
turn back on* -> on
stay_away/stay from:vote | from:election | from:poll -> from
stay_away from:inauguration | from:summit | from:meeting | from:ceremony | from:session | from:conference | from:congress | from:debate | from:swearing-in | from:parliament -> from of
brush_aside/brush_off/shrug_off/wave_aside/wave_off/dismiss/reject/ignore/rebuff #anger | remark | comment -> within of from by
say_no to* -> to
meet deadline | demand | condition -> within of ! unless
sidestep/dodge/evade/duck/skirt #demand | #allegation -> within of by from
balk/baulk/bridle at* -> at
pooh-pooh/laugh_away/scotch #proposal | #allegation | #demand -> within of by
stand_firm against* -> against
forswear/abjure #violence | #proposal -> against
give cool-reception object | frosty-reception object | lukewarm-reception object | cold-reception object | thumbs-down object | brush-off object -> to
give reply | answer | response -> to ! unless
have nothing >#dealing -> comp with ! unless
vote_no to* | * -> to
dismiss vote | election | ballot | referendum | poll -> in within of by
face/meet/encounter/draw/run_into opposition from@ | resistance from@ | objection from@ | veto from@ | veto by@ -> from by ! suffer
meet with:refusal | with:rebuff | with:rejection | with:veto -> from by ! suffer
receive/get/suffer rebuff from@ | snub from@ | refusal from@ | rejection from@ -> from ! suffer
`
