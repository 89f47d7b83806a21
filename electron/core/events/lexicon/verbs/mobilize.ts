/** Lexicon lines for verbs of moving troops and showing force; `index.ts` says how a line reads. */
export const mobilizeVerbs = `
deploy #troops | @ | * -> to in against
redeploy #troops -> to in
mobilise #troops | * -> against
mobilize #troops | * -> against
send #troops | @ into* -> to into against
dispatch #troops -> to into
mass #troops | * -> on near along
amass #troops -> on near along
station #troops -> in
move #troops -> into to
move/send/sail/steer carrier-group | strike-group | naval-group | battle-group | flotilla | armada -> into to towards off near
order #troops -> into to
call_up #troops
reinforce #troops | @ | presence ->
place #troops on*
put #troops on*
test missile | weapon | bomb | device =
test-fire *
hold #exercise -> near
conduct #exercise -> near
begin #exercise -> near
stage #exercise -> near
launch #exercise -> near
initiate/commence #exercise -> near
patrol *
build_up #troops | presence -> near in
raise alert | level
rotate #troops
ready #troops
position #troops
launch missile | satellite | rocket
step_up patrol | security | alert | #exercise -> in along
step_up/intensify/increase flight over* | overflight -> over
tighten security -> in along
increase #troops | presence | security -> in along
boost #troops | presence | security -> in along
strengthen #troops | presence | defence | defense -> in along
beef_up #troops | security | presence -> in along
fortify * ->
fly bomber | jet | plane | drone | warplane -> over near
sail warship | ship | carrier | fleet -> through into
scramble jet | plane | fighter
intercept jet | bomber | plane | ship
carry_out test | #exercise -> of near
conduct test -> of
stage parade ->
parade missile | #troops | weapon
enrich uranium
recruit soldier | fighter | volunteer | mercenary
declare mobilisation | mobilization | alert
pour #troops into* -> into
rush #troops -> to into
fly #troops -> to into
land #troops | ^paratrooper bare | ^marine bare | ^commando bare | ^peacekeeper bare -> in at
concentrate #troops -> on near along
line_up #troops -> along
arm itself
stockpile *
develop missile | bomb | weapon
activate reservist | unit | #troops
transfer #troops -> to
go on alert
guard * ->
bolster #troops | defence | defense | security -> in along
prepare #troops -> for
dispatch * -> to into
station * -> in
reinforce #town | base | position | garrison | border | frontier -> in along
call_up #armed | #helper | state | man | thousand | hundred | class
shift #troops -> to
ferry #troops -> to
airlift #troops -> to
despatch #troops | * -> to into
commit #troops -> to
assemble #troops -> near on along
gather #troops -> near on along
concentrate * -> near on along
set_up checkpoint | roadblock | base | militia -> in near
establish base | checkpoint | outpost -> in near
build base | bunker | fortification | trench -> in near along
dig trench
lay mine -> along in
install missile | battery | radar | launcher -> in near
unveil missile | drone | warship
display missile | #arms
test rocket | warhead | drone | torpedo
fire missile into#sea | rocket into#sea | missile over$ -> over
put #troops on#alert | @ on#alert | * on#alert
place #troops on#alert | @ on#alert | * on#alert
raise readiness
encircle |^#troops $| | |^#armed $| | |^#troops @| | |^#armed @| -> obj
overfly $ -> obj
violate airspace | border | waters -> of within
enter airspace | waters -> of within
shadow ship | warship | vessel -> within
rearm *
start #exercise -> near
open #exercise -> near
explode/detonate/set_off bomb state | device state | warhead state
carry_out #exercise -> near
stage show
arrive ^#troops in$ | ^#troops at$ -> in at
take_up position -> around in near outside
go on#alert
muster/marshal/array/mass/bunch #troops | * near* -> near on along
garrison/militarise/militarize $ -> obj
draft_in/bring_in/call_in/call_out/bus_in/fly_in/move_in #troops -> to
head/race/rumble/steam/sail/advance/roll/trundle/speed/push/march ^#troops to$ | ^#troops for* | ^#troops towards* | ^#troops toward* | ^#troops through* -> to for towards toward
fly/circle/buzz ^#troops over* | ^#troops near* -> over near
sail/transit/pass/steam ^#warship through* | ^#warship into* -> through into
dock/anchor ^#warship in* | ^#warship at* -> in at
resume/restart/start/begin/step_up/expand/accelerate enrichment | nuclear-test | missile-test -> in
erect/build/construct/put_up/raise/complete fence along* | wall along* | barrier along* | fence on* | wall on* | fortification -> along with on
acquire/procure/amass/stockpile #arms | uranium -> from
upgrade/modernise/modernize/expand/enlarge #troops | arsenal | fleet | #arms
flex muscle -> near
heighten/raise/declare/maintain alert | readiness | alert-level
enlist/recruit/draft/hire/muster fighter | soldier | volunteer | mercenary | recruit | boy | fighter
push/pour/rush/move/send/fly #troops into* | #troops to$ | #troops towards* -> into to
preposition/pre-position/forward-deploy/stockpile #troops | #arms -> in near
escort/shadow/tail/track ^#troops many | ^#warship object | ship | vessel | tanker | submarine -> through within
place/put navy on#alert | army on#alert | police on#alert | #troops on#alert -> = alert
set_up/establish/open base | outpost | checkpoint -> in near on
take_up/occupy/man ^#troops position | ^#troops checkpoint | ^#troops post -> near in along
fire/launch/test missile over$ | missile into#sea | rocket into#sea -> over
line ^#troops #street
cancel leave -> of
put/place #troops on:footing | @ on:footing | country on:footing
step_up/tighten/beef_up/increase/boost/reinforce security | border-control | surveillance | patrol -> in at along around
hold/carry_out/conduct/perform/stage #exercise -> near off in with
order mobilisation | mobilization | general-mobilisation | call-up
fire/test/launch/test-launch missile | rocket | ballistic-missile | torpedo -> over into towards
move ^#troops close* | ^#troops closer* -> to
put_on show of:force | alert
strengthen/reinforce/double/step_up guard | garrison | patrol | presence | security | defence -> on in along at near
hold/conduct/stage/begin/start/carry_out/launch war-game | drill | live-fire-drill | military-exercise | manoeuvre | maneuver -> near off in with along
rush/send/move/dispatch/despatch/deploy/order/fly battalion | brigade | division | regiment | squadron | tank | jet | warplane | bomber | fleet | frigate | destroyer | carrier | paratrooper | commando -> to in near off into towards
enter ^#warship $ object -> within
move/steam/cruise ^#warship into* | ^#warship off* | ^#warship towards* | ^#warship toward* -> into off
recruit/enlist/train militiaman | conscript | child-soldier | army | thousand | hundred -> for against
move/edge/inch/creep/advance ^#troops towards* | ^#troops toward* | ^#troops near* | ^#troops to:border | ^#troops to:frontier | ^#troops up_to* -> towards toward to near up_to
dig_in near* | along* | ^#troops around* -> along near around
sail/cruise/steam ^#troops close* | ^#troops near* | ^#troops off* -> to near off
gather/mass/assemble/regroup ^#troops on:outskirt | ^#troops near* | ^#troops outside* | ^#troops along* | ^#troops at:border | ^#armed on:outskirt | ^#armed near* | ^#armed outside* -> on near outside along of
double/treble/triple/quadruple #troops | garrison | presence -> in along near
fly/circle/hover/swoop ^#troops over* | ^#troops above* -> over above
pour/send/commit man into* | man to:border | man to:frontier -> into to
restart/reactivate/fire_up reactor | enrichment | centrifuge
out in:force
arm/gird/prepare for:war | for:battle -> with against
drop #troops on* | #troops in* | #troops into* | #troops near* -> on in near into
overfly * -> obj within
bring_up #troops | gun | artillery | reinforcement -> around near to
call reservist to:colour | conscript to:colour | man to:colour
activate defence | defense | air-defence | battery
summon/recall reservist | conscript | #troops to:barracks | #troops to:duty -> on along
test-launch * -> over into off
post #troops | guard | sentry along* | #troops at* | #troops on* -> along at on near
roar/scream/thunder/streak ^#troops over* -> over
take delivery of#arms -> from
mass ^#troops around* | ^#troops outside* | ^#troops at* -> around outside at of
`
