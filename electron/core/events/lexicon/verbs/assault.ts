/** Lexicon lines for verbs of violence; `index.ts` says how a line reads. */
export const assaultVerbs = `
attack @ | $ | * -> obj within
bomb @ | $ | * -> obj within = aerial
kill @ | * -> obj within
shell @ | $ | * -> obj within = heavy-weapons
strike @ | #town | target | base -> obj within
assault @ | #town -> obj within
ambush @ | * -> obj within
shoot_down * -> within obj = firearms
shoot_dead @ | * -> obj within = firearms
gun_down @ | * -> obj within = firearms
fire #bomb | on* | at* | upon* | into* -> on at into upon against = heavy-weapons
open fire -> on at = firearms
lob #bomb -> at into
wound @ | * -> obj within
injure @ | * -> obj within
storm @ | $ | #town | #property -> obj within
seize @ | $ | #town | control -> obj from of
capture @ | $ | #town | #prisoner -> obj from
overrun @ | $ | #town -> obj
overrun #target | #taken | garrison | camp | position -> within obj
retake $ | #town -> obj from
recapture $ | #town -> obj from
take ^#armed $ | ^#troops $ | ^#armed #taken | ^#troops #taken -> obj from within
take hostage | control -> obj
take @ hostage | #victim hostage | human hostage -> obj within = abduct
conquer $ | #town -> from
occupy $ | #town -> obj
invade @ | $ -> obj
torture @ | * -> obj within = torture
abduct @ | * -> obj within = abduct
kidnap @ | * -> obj within = abduct
hijack * = abduct
assassinate @ | * -> obj within = assassinate
murder @ | * -> obj within
behead @ | * -> obj within
execute @ | #victim | #prisoner -> obj within
lynch @ | * -> obj
massacre @ | * -> obj within
slaughter @ | * -> obj within
stab @ | * -> obj
beat @ -> obj
rape @ | * -> obj = sexual
drive_out @ | * -> obj within
drive @ out* | from* -> obj
push_back @ -> obj
clash with@ | many -> with
fight @ | with@ | against@ | many -> obj with against
battle @ | with@ | against@ | many -> obj with against
combat @ -> obj
pound @ | $ | #town -> obj within = heavy-weapons
bombard @ | $ | #town -> obj within = heavy-weapons
strafe * -> within obj = aerial
drop #bomb -> on = aerial
detonate #bomb ->
mount #violence -> on against
carry_out #violence -> on against
conduct #violence -> on against
commit #violence -> against on
wage #violence -> against on
stage #violence -> on against
perpetrate #violence -> against
unleash #violence | #bomb -> on against
resume #violence -> on against
step_up #violence -> on against
intensify #violence -> on against
begin #violence -> on against
engage in#violence | @ -> against obj
cross ^#troops border | ^#armed border | ^#aircraft border | state border -> into
raid @ | $ | #town -> obj within
target @ | $ | #target | #victim | #troops -> obj within
ram @ | * -> obj
poison @ -> obj
gas @ -> obj
shoot_at @ -> obj
decapitate @ -> obj
exterminate @ -> obj
launch #violence -> on against at into
launch #bomb at* | #bomb on* | #bomb against* | #bomb into* -> on against at into
attack *
hit $ | #town | base | target | position | convoy -> obj within
mortar $ | @ -> obj
dynamite * -> within
burn $ | village -> within
snatch @ -> obj = abduct
hold hostage -> obj = abduct
seize hostage -> obj = abduct
blast $ | #town | position | base -> within
advance on$ | into$ -> on into
push into$ -> into
cross ^#troops into$ | ^#armed into$ | ^#aircraft into$ | state into$ -> into
take_over $ | #town -> from
gain control -> of
take control -> of
wrest control | $ | #town -> from of
rout @ -> obj
drive_back @ -> obj
repel @ | attack -> obj by
repulse @ | attack -> obj
beat_back @ | attack -> obj
crush @ -> obj
defeat @ -> obj
sink ship | boat | vessel | #warship | tanker | freighter | trawler -> within of
down plane | drone | helicopter | jet | aircraft -> within
bring_down plane | drone | helicopter | jet | aircraft -> within
skirmish with@ | many -> with
exchange fire -> with
trade fire | shot -> with
wipe_out @ | * -> obj within
slay @ | * -> obj within
maim @ | * -> obj within
plant bomb | mine -> in
throw grenade | bomb | explosive -> at into on
hurl grenade | bomb -> at into on
use force | weapon against* | weapon on* | weapon by@ | gas | firepower | bomb -> against on
break truce | ceasefire | cease-fire -> with
violate truce | ceasefire | cease-fire -> with
assault *
open_fire * -> on at = firearms
lay siege -> to
mow_down @ | * -> obj within
claim life -> of
leave @ dead -> obj
make incursion -> into
wage war -> on against
declare war -> on
retaliate against* | with#violence -> against
answer #violence -> within by of
cut_off/chop_off/hack_off/cut/chop/hack hand of@ | hands of@ | arm of@ | ear of@ | ears of@ | finger of@ | limb of@ | head of@ | hand of#people | hands of#people | ear of#people | ears of#people | limb of#people -> of
avenge *
mutilate @ | *
blow himself | itself | herself ->
terrorise @ | * -> obj
terrorize @ | * -> obj
bloody @
harm @ -> obj
mine $ | road
capture * -> obj from
invade * -> obj within
overrun * -> obj within
retake * -> obj from
recapture * -> obj from
bombard * -> obj within
pound * -> obj within
unleash * -> on against
clash * -> with
strike #target -> obj within
hit #target -> obj within
bomb #target -> obj within
raid * -> obj within
fire across* ->
storm * -> obj within
battle * -> obj with against
defeat #troops | #armed | ^#troops * | ^#armed * -> obj within
intensify attack -> on
shoot @ | #victim | passive | at* -> obj within at = firearms
destroy ^#violence * -> within obj
hit ^#violence * -> within obj
strike ^#violence * -> within obj
kill ^#violence * -> within obj
blow_up himself | herself | themselves -> outside near in at = suicide
blow_up bus | car | train | convoy | plane | #victim -> within of in
set_off/detonate/trigger bomb | explosive | device | blast | charge | landmine | mine | grenade -> in at near under
detonate bomb | device | vest | explosive | car | charge | mine -> in at near
explode bomb | device -> in at near
trigger bomb | blast -> in at near
toss grenade | bomb -> at into on
lob grenade -> at into on
beat @ | #victim | #crowd -> obj within
beat_up @ | #victim -> obj within
club #victim -> within
bludgeon @ | #victim -> obj within
hack @ | #victim -> obj within
knife @ | #victim -> obj within
set @ on#ablaze | #victim on#ablaze -> obj within
put @ to#death | #victim to#death -> obj within
hang @ | #victim -> obj within
crucify @ | #victim -> obj within
strangle @ | #victim -> obj within
abuse prisoner | detainee -> within
mistreat @ | #victim -> obj within
butcher @ | #victim -> obj within
cut_down @ | #victim -> obj within
uproot #victim -> within
annex $ | @ | #town -> obj from
enter ^#troops $ | ^#troops #town -> obj
march into$ -> into
sweep into$ | through$ -> into
roll ^#troops into$ -> into
move ^#troops into$ -> into
thrust into$ -> into
penetrate $ -> obj
infiltrate $ -> obj
liberate $ | #town -> from
regain $ | #town | control -> from of
take_back $ | #town -> from
reclaim $ | #town -> from
rain #bomb -> on
pump/pour/sling/spray #bomb into* | #bomb on* -> into on
rocket $ | @ -> obj
hammer $ | position -> within
pummel $ | position -> within
fire shot -> at into
return fire
take captive | prisoner -> obj
continue #violence -> on against
renew #violence -> on against
press #violence -> on against
escalate #violence -> on against
open #violence -> on against
trade blow with@ | blow many -> with
engage ^#troops @ -> obj
expel ^#troops @ | ^#troops #victim -> obj within from
explode ^#explosion outside* | ^#explosion in* | ^#explosion at* | ^#explosion near* -> outside near in at
go_off ^#explosion * -> outside near in at
rip ^#explosion through* -> through
tear ^#explosion through* -> through
hit ^#explosion * -> obj within
rock ^#explosion * -> obj within
slit throat -> of
cut throat -> of
hack to#death | @ to#death | #victim to#death -> obj within
hack #victim -> obj within
retaliate * -> against
respond with#violence -> to
obliterate/annihilate/pulverise/pulverize/blitz @ | $ | #town | #target -> obj within in = heavy-weapons
devastate/ravage/wreck ^#troops * -> within of in
firebomb/petrol-bomb/car-bomb/carpet-bomb/dive-bomb/bomb_out * -> obj within of in
set upon@ | upon* -> upon
neutralise/neutralize/liquidate/eliminate @ | #victim | #armed -> obj within
take_out/pick_off/finish_off/hunt_down/smoke_out/flush_out/root_out/mop_up @ | #victim | #armed -> obj within
spray/pepper/riddle/rake * with#bullet -> obj within in of = firearms
lay waste -> to
waylay/bushwhack @ | #victim | #target -> obj within
inflict loss | casualty | defeat | damage | injury -> on
claim responsibility | credit for#violence -> for
claim #violence -> on against in
admit/acknowledge/own_up #violence ^#armed -> on against
board/commandeer ship | vessel | tanker | boat | freighter | trawler -> within of
seize ship ^#armed | vessel ^#armed | tanker ^#armed | boat ^#armed | freighter ^#armed | trawler ^#armed -> within of
incinerate/burn_down/set_ablaze village | camp | market -> within of in
kick/punch/pistol-whip/slash/trample #victim | @ | #crowd -> obj within
hurt/injure/maim/wound #victim | @ -> obj within
electrocute/suffocate/dismember/disembowel/impale/mutilate @ | #victim -> obj within
maltreat/ill-treat/illtreat/waterboard/torment @ | #victim -> obj within = torture
gang-rape @ | #victim -> obj within = sexual
exchange/trade #bomb | gunfire | artillery-fire | salvo -> with
counterattack/counter-attack * -> against in
overpower/subdue/vanquish @ | #armed | #police -> obj within
overwhelm ^#troops @ | ^#troops #town | ^#armed @ | ^#armed #town -> obj within
spearhead/orchestrate/mastermind/direct/coordinate #violence -> on against
dislodge @ | #armed | #victim -> obj within from
drive/push/chase/force/expel/oust #armed from$ | #armed from#town | #armed out* | @ out$ -> within obj from
clear $ of* | #town of* -> obj of
take #town from@ | $ from@ | control of$ | control of#town -> from of
seize/capture/wrest/gain/regain control of$ | control of#town | #town -> of from
attack/ambush/storm/raid/shell/bomb #target | #town | patrol | column | post -> within of in
kill/wound/murder/execute/massacre/slaughter/shoot_dead/gun_down/behead/abduct/kidnap #victim | #people | #armed | #troops -> obj within
launch/mount/carry_out/stage/conduct/unleash/renew/resume/open/order/begin #violence -> on against at into in
fire/lob/launch/rain/drop/hurl #bomb at* | #bomb on* | #bomb into* | #bomb towards* | #bomb across* -> at on into towards
down/shoot_down/bring_down #aircraft -> within of
assault/beat/club #victim -> within
ram ship | vessel | boat | frigate | trawler -> within of
hack #victim to#death | @ to#death -> obj within
burn #victim alive* | @ alive* -> obj within
come/fall/be under:attack | under:fire | under:bombardment -> from by ! suffer
suffer attack | raid | airstrike | bombardment | casualty -> from by at ! suffer
face attack | assault | offensive | onslaught | bombardment -> from by ! suffer
take/assume responsibility for#violence -> for
use @ as:shield | #victim as:shield -> obj within
survive/escape/foil assassination | attempt | assassination-attempt | assassination-bid -> by on ! suffer
make/stage/carry_out attempt on:life -> of
attempt/try assassination -> of
plant/place/leave bomb | mine | device | booby-trap | explosive -> in at under near outside
engage/resort in#violence | to#violence -> against
commit/carry_out/perpetrate #abuse | ethnic-cleansing | atrocity | massacre -> against on in
force/drive #victim from:home | #victim from$ | @ from$ | @ from:home -> within obj from
land/fall/explode/crash ^#bomb on* | ^#bomb in* | ^#bomb near* | ^#bomb into* -> on in near into
die/perish in#deadly | under:torture | of:torture | from:torture -> by ! suffer
die/perish/suffer at:hand -> of ! suffer
lose #taken to@ | $ to@ | #town to@ | #barracks to@ | ground to@ | position to@ | territory to@ | stronghold to@ | outpost to@ -> to ! suffer
march ^#troops on$ | ^#troops into$ | ^#troops on* -> on into
carry_off/spirit_away/drag_off/seize/take_captive #victim | @ -> obj within = abduct
come/fall/be under#violence | under:gunfire | under:shell | under:heavy-fire -> from by ! suffer
ram * into* -> into
drive/plough/plow/steer car into@ | truck into@ | van into@ | lorry into@ | car into#crowd | truck into#crowd | van into#crowd | lorry into#crowd | car into:market | truck into:market -> into
seize ^#crowd @ | ^#crowd #victim -> obj within = abduct
drag @ from* | #victim from* | @ out_of* | #victim out_of* -> obj within = abduct
try/attempt >#killing | assassination -> comp of = assassinate
erupt/flare/flare_up/break_out/rage/intensify/resume/escalate ^#violence between* | ^clash * -> between in
flare/flare_up/break_out/rage/erupt/subside ^fighting * | ^battle * | ^fight * -> between with
launch/stage/mount/carry_out/conduct ^#troops #violence | ^#aircraft #violence | air-strike | airstrike | air-raid -> on against at into in
spring ambush -> on against
riddle @ | car with#bullet | body with#bullet -> obj within
burst/barge/break into* ^#armed | ^#armed in* -> into
lose/lost life in#violence | in#deadly -> 
send rocket into* | missile into* | shell into* | shell crashing* -> into on
exact/take/wreak revenge on@ | vengeance on@ -> on
claim ^#violence life | ^#violence #victim -> of within
cut_down/mow_down/pick_off #victim -> within
wrest/snatch/grab $ from@ | #town from@ | control from@ -> from
fall to@ -> to ! suffer
shoot_up/spray car | house | village | bus | building -> of
land_in/parachute/drop ^#troops in$ | ^#troops on$ | ^#troops into$ -> in on into
take/exact/wreak revenge for* | revenge on* | vengeance on* | vengeance for* -> on
explode/blow_up ^car * | ^truck * | ^lorry * | ^parcel * -> outside near in at
open_up ^#armed on* | ^#troops on* -> on
come/fall/be under:shellfire | under:rocket-fire | under:mortar-fire | under:air-attack | under:sniper-fire -> from by ! suffer
rocket #town | $ | #target -> obj within
land/slam/crash/smash/fall ^#bomb in$ | ^#bomb into$ | ^#bomb on$ | ^#bomb near$ | ^#bomb into* | ^#bomb in@ -> in into on near = heavy-weapons
go to:war | on:offensive | over_to:offensive -> with against on
seize ^#armed @ | ^#armed #victim | ^#armed #people -> obj within = abduct
use mean against* | force against@ -> against
cannonade/batter/strafe ^#troops $ | ^#troops #town | position -> within of
decimate/slay/smite/lapidate @ | #troops | #armed -> obj within
torpedo ship | vessel | frigate | tanker | boat | cruiser -> within of
bump_off/kill_off @ -> obj
douse/spray/splash @ with:acid | #victim with:acid | @ with:petrol | #victim with:petrol -> obj within
outflank @ | #troops -> obj
clash ^#troops with* | ^#armed with* -> with
take war to* | fight to* -> to
occupy ^#troops #town | ^#troops centre | ^#troops station -> of within in
hit/strike ^helicopter * | ^jet * | ^warplane * | ^drone * | ^gunship * | ^artillery * | ^fighter-bomber * -> obj within
cost ^#violence life -> of
go on:spree | on:killing-spree ^#troops | on:rampage ^#troops -> against in
take $ by:storm | #town by:storm | * by:storm -> from of
take_up arm -> against
respond with:force | with:firepower -> to against
blow_up van | truck | lorry | jeep | vehicle | patrol | checkpoint | barracks | police-post -> within of in
damage #target ^#armed | #target ^#troops | #target ^#aircraft -> within of
commence/initiate ^#troops #violence -> on against in
molest @ | #victim -> obj within
reduce object to:rubble | object to:ruin | object to:ash | passive to:rubble | passive to:ruin | passive to:ash -> obj within
`
