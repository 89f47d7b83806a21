/** Lexicon lines for verbs of withdrawing, resigning, releasing and ceasing fire; `index.ts` says how a line reads. */
export const retreatVerbs = `
withdraw from* | #troops | @ -> from = withdraw
pull_out of$ | #troops | from* | ^#troops * | state -> = withdraw
pull_back * = withdraw
pull #troops -> = withdraw
order/pull/take/call #troops off:street | #armed off:street | fighter off:street | militiaman off:street -> = withdraw
surrender * | #town -> to = withdraw
capitulate * -> to
resign * = resign
step_down * = resign
step_aside * = resign
quit #job | * -> = resign
leave/quit government object | cabinet object -> = resign
abdicate * = resign
stand_down * = resign
demobilise * = disarm
demobilize * = disarm
demobilise/demobilize passive -> obj within = disarm ! suffer
lay_down #arms = disarm
release #prisoner | human -> obj within = release
free #prisoner | human -> obj within = release
return #prisoner | #property -> to = return
hand_back * -> to = return
hand_over #prisoner | #town | #arms | @ -> to = return
repatriate @ | #prisoner -> to
complete withdrawal | pullout | pull-out | pullback | exit -> from = withdraw
begin withdrawal | pullout | pull-out | pullback | exit -> from = withdraw
pay compensation -> to
observe #truce -> with = ceasefire
respect #truce -> with = ceasefire
declare #truce -> with = ceasefire
announce #truce -> with = ceasefire
cease #violence | fire | hostility -> against = ceasefire
halt #violence | fire | hostility -> against = ceasefire
stop #violence | fire | hostility -> against = ceasefire
allow #inspectors -> obj within comp = access
let #inspectors -> obj within comp = access
admit #inspectors -> obj within = access
let/allow/permit/admit peacekeeper into* | peacekeeper in* | peacekeeper >#visiting | blue-helmet >#visiting -> obj within comp = access
reopen #border | #embassy -> with to = access
re-open #border | #embassy -> with to = access
open #border -> with to = access
give_up #arms | #town | #job | #demand =
relinquish #job | #town
cede #town -> to
dismantle * = disarm
vacate #town | base | post | building = withdraw
abandon ^#troops object | ^#armed object = withdraw
pull_out/withdraw/drop_out/bow_out of:race | from:race | of:contest | from:contest | of:running = resign
evacuate #troops | base | position -> from = withdraw
abandon #town | base | position = withdraw
leave office | post | power = resign
hand_in resignation = resign
hand_in notice = resign
ship_back/fly_back/send_back waste to@ | cargo to@ | object to@ -> to = return
hand_in/give notice ^#people | notice ^#official = resign
submit resignation -> to = resign
tender/offer/present resignation -> to = resign
announce resignation = resign
give_up power | post = resign
close/shut/shut_down/dismantle/quit base state | camp ^#armed | base ^#troops | garrison | outpost | military-base -> in = withdraw
fly/airlift/ship/ferry/evacuate #troops out_of* | #troops out* | #troops home* | #troops from* -> from = withdraw
end #violence | siege | blockade | occupation | strike | #protest | #exercise -> on of against = ceasefire
suspend #violence | #exercise | strike -> against on with = ceasefire
call_off #violence | strike | #protest | manhunt | hunt = ceasefire
stop/halt/suspend/end loudspeaker-broadcast | propaganda-broadcast | propaganda | broadcast across* | broadcast against* -> against to
turn_in #arms -> to = disarm
destroy stockpile | #arms = disarm
scale_back * -> in
scale_down/scale_back #troops | #exercise | presence | deployment | garrison -> in = withdraw
reduce #troops | presence -> in
cut #troops -> in
bring_home #troops
set_free human | #prisoner | #victim | * -> obj within = release
set free -> obj = release
compensate @ -> obj
transfer power | control | prisoner -> to
hand_over power | control -> to
hand_over to:government bare | to:president bare | to:civilian bare | to:council bare -> to
grant access -> to = access
give access -> to iobj = access
grant/give/allow/offer #inspectors access | @ access -> obj within iobj = access
announce withdrawal | pullout | pull-out | pullback | exit -> from = withdraw
start withdrawal | pullout | pull-out | pullback | exit -> from = withdraw
redeploy from*
retire from#job | as* | under:pressure | in#protest = resign
implement #truce = ceasefire
uphold #truce = ceasefire
honour #truce = ceasefire
honor #truce = ceasefire
repatriate * -> within to
cede * -> to
begin #truce -> with = ceasefire
start #truce -> with = ceasefire
enter #truce | into#truce -> with = ceasefire
accept #truce -> with = ceasefire
free * -> within = release
release hostage | prisoner -> within = release
draw_down #troops -> in from
remove #troops | missile | weapon | checkpoint | roadblock -> from = withdraw
recall #troops -> from = withdraw
fall_back * = withdraw
disband * = disarm
hand_in #arms -> to = disarm
turn_over #arms | #prisoner -> to = return
decommission #arms = disarm
scrap #arms | stockpile = disarm
destroy/blow_up/blast/eliminate/crush/burn/dismantle landmine | warhead | stockpile | silo | missile-silo | cooling-tower | test-site = disarm
ship/transfer/send_back/hand_over warhead | plutonium | uranium | fuel-rod -> to = disarm
renounce violence | arm | weapon | terrorism | struggle
return object to@ -> to = return
give_back * -> to = return
restore land | property -> to = return
release #victim -> within = release
release/free/let_go ship object | plane object | aircraft object | vessel object | trawler object | tanker object | dhow object | boat object | freighter object | cargo object -> within = return
release/free wife | son | daughter | brother | relative | family | mother | father -> within = release
free #victim -> within = release
let @ go | #victim go | #prisoner walk | @ walk -- across* | @ walk -- free* -> obj within = release
pay reparation | damages -> to
bow_out * = resign
leave post | job | cabinet = resign
leave ^#troops $ | ^#troops #town | ^#troops #taken = withdraw
quit ^#troops $ | ^#troops #town = withdraw
abandon ^#troops $ | ^#troops #town = withdraw
end rebellion | insurgency | mutiny | boycott | fast | walkout | hunger-strike | sit-in -> against of
hold fire = ceasefire
suspend operation | raid | #violence -> against on = ceasefire
halt operation | raid | offensive | #violence -> against on = ceasefire
call truce | ceasefire | cease-fire -> with = ceasefire
lift/raise siege | blockade -> of on
hand power | control | authority -> to
hand_over reins | presidency | government -> to
cede power | control -> to
hand_over #victim -> to = return
allow #inspectors infinitive | #inspectors into* | #inspectors in* -> obj within comp = access
let #inspectors infinitive | #inspectors into* | #inspectors in* -> obj within comp = access
permit #inspectors | #inspectors infinitive -> obj within comp = access
stop bomb | attack | shell | fire | fight | shoot | kill -> within of = ceasefire
suspend bombing | shelling | fire -> of = ceasefire
disarm many | passive | * | ^#armed * = disarm
give_up claim | control | weapon | nuclear | programme
flee ^#troops $ | ^#troops #town | ^#troops bare | ^#armed bare -> = withdraw
go ^#troops from$ | ^#armed from$ | ^#troops from#town | ^#armed from#town -> from = withdraw
go_home/go ^protester home* | ^demonstrator home* | ^striker home* | ^rioter home* | ^marcher home*
slip_out/slip/sneak_out/steal_out ^#armed out_of* | ^#troops out_of* | ^#armed out* | ^#troops out* -> = withdraw
begin #pullback -> from of to = withdraw
start #pullback -> from of to = withdraw
complete #pullback -> from of to = withdraw
finish #pullback -> from of to = withdraw
announce #pullback -> from of to = withdraw
order #pullback -> from of to = withdraw
continue #pullback -> from of to = withdraw
resume #pullback -> from of to = withdraw
conclude #pullback -> from of to = withdraw
give_up fight | struggle | resistance -> against
abandon fight | struggle | campaign -> against
cease operation | bombing | activity -> against in = ceasefire
return ^#troops to#barracks | ^#troops to:position | ^#troops to:post | ^#armed to#barracks = withdraw
go_home ^#troops * = withdraw
open prison | facility | site | plant -> to = access
ease #siege -> on of = ceasefire
relax #siege -> on of = ceasefire
lift #siege -> on of = ceasefire
end #siege -> on of = ceasefire
loosen #siege -> on of = ceasefire
exchange body | remains -> with between = return
retreat from$ | to$ | into$ | ^#troops * = withdraw
move #troops back* | #troops from* -> from = withdraw
disengage * -> from = withdraw
exit ^#troops $ = withdraw
melt_away/slip_away/fade_away/steal_away ^#troops * | ^#armed * = withdraw
melt/slip/fade ^#troops into* | ^#armed into* | ^#armed from* = withdraw
draw_back/pull_away ^#troops * | ^#armed * | ^#troops from* -> from = withdraw
beat retreat | hasty-retreat -> from to = withdraw
break camp = withdraw
depart ^#troops * = withdraw
sail/steam ^#troops from* | ^warship from* -> from = withdraw
back_off/draw_back/stand_back ^#police bare = withdraw
wind_up/wind_down/end/terminate mission state | deployment state | operation state -> in = withdraw
scrap/cancel/call_off mobilisation | mobilization | call-up | general-mobilisation
return ^military to#barracks | ^army to#barracks = withdraw
go/return/drift ^#crowd >#backtowork
put_down #arms = disarm
hand #arms -> to = disarm
silence gun = ceasefire
give_up #prisoner object -> = release
let_in #inspectors -> within = access
invite/welcome #inspectors back* -> within = access
end presence -> in = withdraw
stop fighting -> in = ceasefire
declare halt -> to = ceasefire
order ceasefire | truce | cease-fire | halt to#violence | withdrawal | pullout -> to from in = ceasefire
order #troops >#halting | man >#halting | #armed >#halting -> from in = ceasefire
quit as* = resign
step_back from* = resign
de-escalate/deescalate * -> with
demilitarise/demilitarize/denuclearise/denuclearize * -> = disarm
vacate seat | office | presidency = resign
vacate ^#armed object | ^#troops object = withdraw
pack_up/take_down/fold ^#crowd tent | ^#crowd camp
walk_off/walk_out/walk/come_out/come/emerge ^#armed with:hand | ^#armed hands = withdraw
reopen/unblock/free ^#crowd #border | ^#crowd harbour | ^#crowd harbor | ^#crowd refinery | ^#crowd depot = access
turn_in/give_up himself | themselves | herself | itself -> to = withdraw
turn themselves in* | himself in* | herself in* -> to = withdraw
give themselves up* | himself up* -> to = withdraw
send/bring/order/call #troops home* -> from = withdraw
send_home/bring_back/phase_out/wind_down/thin_out/pare_down/halve/downsize #troops | presence | operation | mission -> from in = withdraw
parole/discharge/bail #prisoner -> within obj = release
turn_loose #prisoner -> within = release
abide/stick/adhere by#truce | to#truce -> with = ceasefire
hold/keep to#truce -> with = ceasefire
extend/prolong/restore/proclaim/maintain/keep/offer/order/reaffirm/reinstate #truce -> with for to = ceasefire
call #halt -> to = ceasefire
break_off/abort/wind_down/abandon/interrupt #violence | siege -> on against of = ceasefire
down arm | arms | weapon = disarm
cede/yield/surrender/hand/return/give/hand_over $ to@ | #town to@ -> to = return
give_up/surrender/renounce/drop claim to* | claim on* | sovereignty -> to over on
forswear/renounce/foreswear/disavow violence | arm | weapon | terrorism | bloodshed | armed-struggle
pass/transfer/yield/cede/relinquish/hand_over power | control | command | reins | sovereignty | authority -> to
renounce/give_up throne | seat | title | presidency | premiership = resign
readmit/let_back #inspectors | @ -> obj within = access
stand_aside/step_away/stand_down * | from#job = resign
relinquish/vacate/surrender #job = resign
mothball/scrap/junk/dump #arms | reactor | stockpile = disarm
halt/suspend/stop/pause/cease/freeze/end enrichment | testing | test -> = disarm
give_back/restitute/repatriate artefact | artifact | painting | statue | treasure | skull | bone | relic | bronze -> to = return
compensate/recompense/indemnify #victim -> within
pay_off compensation -> to
release/free/liberate/hand_over/give_up/let_go/hand #prisoner to@ | human to@ -> obj within to = release
disperse ^#crowd * | ^#armed * = withdraw
throw_down/drop/put_away/throw_away #arms object = disarm
desert ^#armed $ | ^#armed camp | ^#armed position | ^#troops position = withdraw
turn_over power | control | command -> to
send #refugee home* | migrant home* -> within to = return
send_home #refugee -> within to = return
cut/slash/reduce military-budget | defence-budget | defense-budget | military-spending | defence-spending | arsenal | stockpile
receive/welcome_in peacekeeper | observer | inspector | monitor -> within = access
go/return/head ^#troops home* = withdraw
return/go/head/drift/stream/trickle ^#refugee home* | ^#refugee to:home | ^#refugee to$ | ^#refugee to:village -> = return
return ^#crowd to:work | ^#crowd back:work
go ^#crowd to:work | ^#crowd back_to:work | ^#crowd back:work
resume ^#crowd work
go_back ^#crowd to:work
return/go_back ^villager to:home | ^villager to:village | ^resident to:home | ^family to:home = return
leave ^#troops position | post | camp | base = withdraw
decamp/evacuate ^#troops from* | ^#troops * -> from = withdraw
reopen/open/re-open crossing | #border | bridge | gate | airspace -> with to for = access
lift/remove/dismantle/clear/do_away with:checkpoint | with:roadblock | blockade | roadblock | checkpoint | cordon -> of on from = access
unblock/clear/reopen ^#crowd #street = withdraw
call_off/suspend/end/halt/abandon sit-in | hunger-strike | blockade | general-strike | picket | #protest -> against of
end/break/suspend fast
lay_aside/give_up #arms = disarm
scale_back/wind_up/curtail operation | offensive | campaign | bombing -> against in = ceasefire
resign/quit/step_down/retire in#protest | from#job | as* = resign
approve/order/announce/authorise/authorize/decree release | handover | repatriation -> of by from = release
hold/last/survive/take_hold/prevail ^#truce * = ceasefire
take ^#truce hold | ^#truce effect -> between = ceasefire
fall ^gun silent = ceasefire
roll/move/march/ride/sail/steam/file/go ^#troops out_of* | ^#troops away_from* | ^#troops home* -> = withdraw
move/take/pull/withdraw #troops out_of* | #arms out_of* | #troops away_from* -> = withdraw
put #arms beyond:use = disarm
close/shut_down/shut/mothball reactor state | test-site | missile-site | weapon-plant = disarm
withdraw ^#troops * | ^#police * | state bare -> from = withdraw
leave ^troops bare | ^troop bare | ^peacekeeper bare | ^contingent bare | ^battalion bare | ^#armed bare = withdraw
turn_back/give_up ^#troops bare | ^#armed bare = withdraw
retreat state bare -> from = withdraw
return ^exile bare -> to = return
halt/stop/suspend/abandon advance -> on = ceasefire
give_up land | island | enclave -> to
send_home/fly_home/bring_home #prisoner | #victim | @ -> within obj = release
retreat/withdraw/flee ^#armed * | ^#crowd from$ -> = withdraw
end standoff | stand-off | siege | hostage-taking | occupation -> of at in
let/wave #inspectors through* | @ through* -> obj within = access
hand_back/return/give_back/surrender body | remains | prisoner | document | passport -> to within = return
allow/permit/let @ >#visiting | #inspectors >#visiting -> obj within comp = access
hand_over/turn_over/give_up object to@ -> to within = return
hand_over/turn_over body | remains | hijacker | captive | passport -> to within = return
confine/restrict ^#armed #troops | #troops to:camp | #troops to:barracks | #troops to:base -> to = withdraw
end/complete/wind_up/wind_down/close ^#troops mission | ^#troops deployment | ^#troops tour -> in = withdraw
come/fly/ship/sail/steam ^#troops home* | ^#troops out_of* = withdraw
pack_up/ship_out/fly_out/sail_home/fly_home/come_home ^#troops bare -> from = withdraw
hand_over base | camp | garrison | security | airfield to@ | airport to@ -> to = return
go/flee/depart/leave/fly into:exile | for:exile | to:exile
back_away/back_off ^#troops from* = withdraw
store/seal/lock/lock_up/bury #arms under* | #arms in* = disarm
withdraw/pull_out man | adviser | technician | equipment | personnel | contingent | patrol -> from = withdraw
stop/halt/cease/suspend/end/quit >#attacking -> comp = ceasefire
free/release from:prison | from:jail | from:custody | from:captivity | from:detention -> obj within = release
free/release/let_go/turn_loose/liberate all #prisoner | #people | all but* -> within
call @ home* | #troops home* | @ back* | #troops back* -> from
hand_in/surrender/lay_down/turn_in/give_up/deposit #arms object | rifle object | gun object | ammunition object -> to = disarm
come_down/emerge/come_out ^#armed from* | ^#armed of* = withdraw
move_out/march_out/head_home/sail_home ^#troops * -> from = withdraw
give_up fight | struggle | armed-struggle | resistance | siege | occupation -> against of = withdraw
take_effect/come_into_force/go_into_force/enter_into_force ^#truce * -> between = ceasefire
come/go/enter ^#truce into:force | ^#truce into:effect -> between = ceasefire
stop/cease/suspend/halt shelling | bombing | bombardment | firing | hostilities | raid | attack -> of on against = ceasefire
give/hand/return $ back* | #property back* | object back* -> to within = return
bow_out/step_aside/quit/resign/stand_down/step_down/abdicate as* | in* | over* | after* | * = resign
open/throw_open door to#inspectors | gate to#inspectors | gate of:jail | gate of:prison | site to#inspectors | facility to#inspectors | base to#inspectors -> to = access
reopen/open #border | crossing | route | airspace | highway -> to with for = access
pay/give/grant compensation | reparation | damages | indemnity -> to iobj = return
come_out/come ^#armed of* | ^#armed out* = withdraw
separate #troops -> from = withdraw
assemble ^#armed at:camp | ^#armed in:camp = disarm
let go -> of = release
close/shut/shut_down/wind_up/dismantle training-camp | garrison | listening-post | military-base | naval-base | air-base | ^it base -> in for = withdraw
cut/reduce/halve ^army strength | ^military strength | ^force strength | troop-strength | troop-level | troop-number -> in = withdraw
reunite #prisoner with:family | hostage with* -> obj within = release
join ^#armed government-side | ^commander government-side -> within = withdraw
let ship go | vessel go | trawler go | boat go | tanker go | freighter go | plane go | aircraft go | crew go -> obj within comp = return
walk_out ^prisoner * | ^detainee * | ^inmate * | ^hostage * | ^captive * | ^convict * = release ! suffer
restore/hand_back/give_back/return/surrender boat to@ | ship to@ | vessel to@ | plane to@ | aircraft to@ | drone to@ | vehicle to@ | tank to@ | cargo to@ -> to within = return
stop/cease/end/halt/die_down/subside/let_up ^fighting * | ^shelling * | ^bombing * | ^shooting * | ^gunfire * | ^bombardment * | ^clash * | ^#truce * -> between in = ceasefire
return/give_back/restore/hand_back/send_back #treasure -> to within = return
deliver/hand/turn_over #prisoner to@ | #victim to@ -> within to = return
cross_back ^#troops * | ^#armed * -> = withdraw
lift/lower/cancel/end/ease alert -> in = withdraw
open #town to* -> to = access
abandon/give_up/renounce/scrap/freeze/halt/suspend/end nuclear-programme object | weapons-programme object | missile-programme object | nuclear-program object | weapons-program object | missile-program object = disarm
walk_out/resign ^minister of:cabinet | ^minister of:government | ^minister from:cabinet = resign
call_home/bring_home/pull_out/send_home peacekeeper object | contingent object | #troops object -> from = withdraw
pay/give/grant compensation object | reparation object | damages object -> to iobj = return
go/head/march/file to:barracks | back:barracks -> to = withdraw
roll_back/move_back/edge_back ^#troops from* | ^#troops to* -> from = withdraw
discharge/muster_out #troops -> of within = disarm
give_up ^#armed to@ | ^#armed to:authority | ^#troops to@ -> to = withdraw
let/wave/allow truck through* | lorry through* | food through* | truck into* | lorry into* | food into* | fuel into* | goods into* -> to into within = access
defect ^#armed to:government | ^#armed to:side | ^#armed to:army -> to = withdraw
leave/vacate/quit ^#armed mosque | ^#armed shrine | ^#armed church | ^#armed building | ^#armed embassy | ^#crowd building | ^#crowd plant | ^#crowd factory = withdraw
vacate plant | premise | land | farm | village | compound | camp | embassy | campus = withdraw
leave ^#troops coast | ^#troops waters | ^#troops zone | ^#troops area | ^#troops city | ^#troops country | ^#troops soil = withdraw
abandon camp | garrison | outpost | stronghold | trench | hill = withdraw
flee ^#official $ | ^#official #town | ^president $ | ^president country | ^leader country | ^ruler country | ^king country | ^#official country = withdraw
walk free = release ! suffer
regain freedom | liberty = release ! suffer
abandon ^#troops barrack | ^#troops position | ^#troops base | ^#troops #town | ^#troops post -> to = withdraw
let/allow/permit #prisoner >#leaving | #victim >#leaving | #prisoner off* | #victim off* -> obj within comp = release
let captive object | hostage object -> obj within = release
let @ into* -> obj within = access
leave ^guerrilla hall | ^guerrilla building | ^rebel building | ^rebel hall | ^gunman building | ^fighter building = withdraw
take_down/take_away/pull_down roadblock | barricade | checkpoint | barrier -> on from = access
blow_up/destroy missile state | warhead state | stockpile state = disarm
let #prisoner out* | @ out* | #victim out* -> obj within = release
declare/announce/proclaim end to#violence | to:campaign | to:war | to:struggle | to:uprising | to:siege -> against = ceasefire
flee ^#official to$ | ^leader to$ | ^ruler to$ | ^president to$ | ^commander to$ | ^dictator to$ | ^strongman to$ -> to = withdraw
`
