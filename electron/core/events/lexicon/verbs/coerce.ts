/** Lexicon lines for verbs of arresting, banning, seizing and restricting; `index.ts` says how a line reads. */
export const coerceVerbs = `
arrest @ | * -> obj within = arrest
detain @ | * -> obj within = arrest
jail @ | * -> obj within = arrest
imprison @ | * -> obj within = arrest
sentence @ -> obj = arrest
round_up @ | * -> obj within = arrest
deport @ | * -> obj within from = deport
expel @ | * -> obj within from = deport
evict @ | * -> obj within =
ban @ | #protest | newspaper | party | rally | * -> obj within = ban
outlaw @ | #protest | * -> obj within = ban
censor @ | * -> obj = censor
suspend newspaper | constitution | parliament | publication | broadcast -> obj = censor
close newspaper | station | university | office -> obj within = censor
shut_down newspaper | station | internet | website | #property -> obj within = censor
impose #restriction -> on in = restrict
reimpose #restriction -> on in = restrict
declare #emergency -> in = martial-law
proclaim #emergency -> in = martial-law
blockade @ | $ -> obj = restrict
besiege @ | $ -> obj = restrict
block #inspectors | website | access -> within obj to = restrict
confiscate * -> within from = seize
seize #property | * -> within from = seize
demolish * -> within obj = destroy
destroy * -> within obj = destroy
raze * -> within obj = destroy
bulldoze * -> within obj = destroy
blow_up * -> within obj in = destroy
sabotage * -> within obj = destroy
burn_down * -> within = destroy
set fire -> to = destroy
set * on:fire | * alight | * ablaze -> within of = destroy
torch * -> within obj = destroy
crack_down on* -> on
disperse @ | * -> obj within =
fire #teargas -> at
use #teargas -> on against
repress @ | * -> obj within
suppress @ | * -> obj within
raid home | office | house | newspaper | headquarters -> within obj
search home | office -> within
dissolve parliament | party -> within
order @ close | suspend -> obj
order/sentence ^#judge @ >#flogging | ^#judge #victim >#flogging -> obj comp within
order #victim out_of* | #refugee out_of* | #crowd out_of* -> obj within = deport
force_back/turn_back/turn_away ^guard @ | ^guard #refugee | ^#police #refugee | ^coastguard @ -> obj within to = deport
forbid @ -> obj
prevent @ infinitive | @ from* -> obj
restrict * -> within
nationalise * -> within
nationalize * -> within
purge @ | * -> obj
interrogate @ | * -> obj within
depose @ -> obj
oust @ -> obj
overthrow @ | * -> obj within
topple @ | * -> obj within
displace human | #victim -> obj within
crush #protest | rebellion | uprising | revolt | dissent | opposition -> within
quell #protest | rebellion | uprising | revolt | unrest -> within
put_down #protest | rebellion | uprising | revolt | coup -> within
break_up #protest | gathering | meeting -> within
take @ into#custody -> obj = arrest
place @ under#custody -> obj = arrest
put @ under#custody -> obj = arrest
hold @ | #prisoner in#custody -> obj = arrest
remand @ -> obj = arrest
apprehend @ | * -> obj within = arrest
nab @ -> obj = arrest
seal_off * -> within = restrict
cordon_off * = restrict
surround $ | #town | @ | building -> obj within = restrict
close #border | school | mosque | church | airport | newspaper -> with to in = restrict
seal #border | $ -> with = restrict
shut #border | school | airport -> with to in = restrict
jam broadcast | signal -> of = censor
muzzle press | @ -> obj = censor
gag @ | press -> obj = censor
block broadcast | channel -> of = censor
intimidate @ -> obj
harass @ -> obj
flog @ -> obj
cane @ -> obj
extend #emergency -> in = martial-law
impose law -> in on = martial-law
expropriate * -> within = seize
impound * -> within = seize
cancel election | vote | referendum
annul election | result | vote
tap phone | line -> of
conscript @ -> obj
banish @ -> obj = deport
exile @ -> obj = deport
send_back migrant | refugee | @ -> to = deport
turn_back migrant | refugee | @ | boat -> obj
tear_down * -> within = destroy
wreck * -> within = destroy
vandalise * -> within = destroy
vandalize * -> within = destroy
knock_down house | building | wall -> within = destroy
cripple * -> within = destroy
demolish house -> within of = destroy
lock_up @ | #victim -> obj within = arrest
ransack * -> within
rein_in @ -> obj
curb * -> within
tighten curfew | control | #restriction -> on in = restrict
enforce curfew | blockade | #restriction -> on in = restrict
hold_up convoy | aid | ship -> within
sentence * -> within = arrest
shut_down * -> within
depose * -> obj within
oust * -> obj within
search $ -> obj
crack_down * -> on
shut * -> within = restrict ! weak
forbid * -> within
pick_up #victim -> within = arrest
throw @ in#jail | @ into#jail -> obj = arrest
put @ behind#jail -> obj = arrest
send @ to#jail -> obj = arrest
incarcerate @ | * -> obj within = arrest
intern @ | * -> obj within = arrest
condemn @ to#death | * to#death -> obj within = arrest
force @ infinitive | @ from* | @ out* -> obj
force #victim infinitive | #victim from* | #victim out* -> within
switch_off internet | phone
cut internet | phone -> in to = restrict
cut/tap/jam telephone | telephone-line | phone-line -> of to in = restrict
suspend service | internet | licence | license -> of in = censor
revoke licence | license | permit -> of = censor
withdraw licence | license -> of = censor
silence @ | * -> obj within = censor
stifle dissent | opposition | debate -> within = censor
tear-gas @ | * -> obj within
beat_back ^#police #crowd -> within
charge ^#police #crowd -> within
take_over newspaper | company | bank | station | university -> within = seize
prohibit * -> within = ban
criminalise * -> within = ban
criminalize * -> within = ban
limit freedom | right | access -> of
curtail freedom | right | power -> of
declare curfew -> in = martial-law
extend curfew -> in = martial-law
renew #emergency -> in = martial-law
place $ under#emergency -> obj = martial-law
put $ under#emergency -> obj = martial-law
stage coup -> against
attempt coup -> against
seize power -> from
take power -> from
rig election | vote
break into#computer -> into = cyber
attack website | network | computer | server -> within of = cyber
breach network | computer | server -> within of = cyber
steal data -> from = cyber
spy on@ -> on
eavesdrop on@ -> on
wiretap @ -> obj
bug @ | office | phone -> obj within
spread disinformation | propaganda -> about against
blockade port | strip | city -> within of = restrict
persecute @ | * -> obj within
oppress @ | * -> obj within
hack #computer | @ | into* | email | account -> within obj into = cyber
disarm @ | #victim -> obj within
use cannon -> on against
block site | media | app | internet | service | network -> within to of = censor
rearrest/re-arrest/handcuff/manacle/collar/bust/re-detain @ | #victim -> obj within = arrest
take_away/haul_away/drag_away/lead_away/cart_off/haul_off/drag_off/whisk_away/frogmarch/take_in @ | #victim -> obj within = arrest
take/drag/haul/remove @ from#home | #victim from#home | passive from#home -> obj within = arrest
take/lead @ away* | @ in:handcuffs -> obj = arrest
carry/drag/bundle @ out_of* | #victim out_of* | #crowd out_of* -> obj within
remove/depose ^#troops person | ^soldier person | ^officer person -> obj
hold/keep @ without#charged | #victim without#charged | @ in#custody | #victim in#custody | @ incommunicado | @ in#solitary -> obj within = arrest
hold ^#police #victim | ^#police @ -> obj within = arrest
give/hand ^#judge person timed | ^#judge #victim timed -> obj iobj = arrest
hand/give/impose/pass jail-term | prison-term | sentence | jail-sentence | prison-sentence -> to on iobj against = arrest
capture/nab/catch/apprehend human ^police | @ ^police | man ^police | @ ^agent | human ^agent | @ ^authority | human ^authority | @ ^policeman | #suspect ^police | @ ^officer -> obj within = arrest
give/hand in:prison | in:jail | behind:bar | death-sentence ^court | life-sentence -> iobj obj within = arrest
jail/imprison/detain/arrest/round_up #victim | #crowd -> obj within = arrest
use/deploy spray | #teargas | baton | truncheon | cannon | tear-gas -> on against
fire/lob/shoot #teargas | tear-gas | rubber-bullet | rubber-pellet | plastic-bullet -> at into
baton-charge/kettle/manhandle/rough_up/tear-gas/teargas/club/cane/whip @ | #victim | #crowd -> obj within
pull plug -> on = censor
take @ off:air | station off:air | channel off:air -> within obj = censor
move/transfer/relocate/remove/resettle/return/repatriate/evict/expel forcibly* -> obj within from to = deport
push_back #refugee | boat | dinghy | raft -> within to = deport
push #refugee back* -> within to = deport
level/flatten/raze/gut/bulldoze/pull_down/knock_down home | village | house | #town | #property | district | shrine -> within of in = destroy
requisition/commandeer/appropriate/pillage/plunder * -> within from of = seize
loot ^#troops * -> within of = seize
cut_off/shut_off/switch_off/disable/throttle/shut/cut/block internet | phone | network | website | social-media -> in to of = restrict
lock_down/quarantine $ | #town | @ -> obj within = restrict
padlock/shutter #property | newspaper | office | station -> of within = censor
desecrate/defile * -> within of = destroy
uproot tree | grove | vine -> of within = destroy
coerce/subjugate/enslave/brutalise/brutalize/dispossess @ | #victim -> obj within
disenfranchise @ | #victim -> obj within
swoop on* -> on
stop ^#police human at:airport | ^#police human at:checkpoint | @ at:airport | @ at:checkpoint -> obj within
blindfold human | #prisoner -> obj within
institute/promulgate #emergency -> on in across = restrict
intercept/stop/turn_back/detain boat | trawler | ship | vessel | freighter | tanker | dhow | yacht | #refugee | convoy -> within of from
dismantle/clear/tear_down/break_up ^#police camp | ^#police barricade | ^#police square | ^#police #street | tent -> of
dethrone @ -> obj
void/nullify/annul/cancel election | vote | result | ballot -> of
postpone/delay/put_off/scrap/suspend election | vote | referendum | poll
deregister/outlaw/ban/dissolve/strike_off party | group | union | charity | organisation | organization | movement -> of within obj
disable/knock_out/take_down/deface/paralyse/paralyze/infiltrate #computer -> of within = cyber
intercept/monitor/tap communication | email | phone-call | phone -> of
press-gang/conscript/force #victim -> within
starve $ | #victim -> obj within = restrict
close_down/shut_down/raid/ransack/search newspaper | office | station | school | charity | headquarters | home | house | mosque -> of within in
block/halt/hold_up/turn_back aid-convoy | convoy | relief | aid -> to into of = restrict
deny/refuse/restrict/block access | aid -> to of = restrict
impose/introduce/declare/decree/extend/order/enforce #restriction | #emergency -> on in across over = restrict
strip #victim of#right | @ of#right | @ of#passport | #victim of#passport -> obj within
pin_down/hem_in $ | @ -> obj = restrict
shut/close/seal #border | airspace | crossing -> with to = restrict
order arrest | detention | deportation | closure | demolition | eviction -> of within
confine/restrict @ to* | #victim to* -> obj within
stop/prevent/block/bar #victim from* | #people from* | @ from* -> obj within
extend/prolong/renew arrest | detention | house-arrest | imprisonment -> of = arrest
surround/ring/encircle ^#police * | ^#troops * -> obj within = restrict
break_up/dismantle/smash/bust ring | network | cell | gang | plot -> of by
break/burst/barge into#property | into#home -> within into of
keep/maintain/continue #restriction on@ | #restriction on$ | #restriction against@ | #siege on$ -> on against
seal_off/close_off $ | @ -> obj = restrict
seize press | printing-press | transmitter | newsprint | studio | archive -> within of = seize
dissolve @ -> obj = ban
clamp/slap/impose #restriction -> on in = restrict
level/flatten/raze/uproot/burn/bulldoze/destroy grove | orchard | vineyard | plantation | field | crop | farm | building | mosque -> within of in = destroy
take_in ^#police @ | ^#police #victim -> obj within = arrest
push @ back* | #victim back* -> obj within = deport
drive/force @ at:gunpoint | #victim at:gunpoint | passive at:gunpoint -> obj within = deport
order #refugee >#handing | family >#handing | #victim >#handing -> obj within
move/drive/herd/clear/push/force #victim off* | @ off* | #victim off:land -> within obj = deport
give/hand @ life-sentence | @ sentence | @ jail-term | @ prison-term | @ year | #victim sentence | #victim year | passive sentence | passive term | passive jail-term | passive life-sentence -> obj within iobj = arrest
cripple/paralyse/paralyze/knock_out/disrupt network | website | system | server -> of within = cyber
march/truck/bus/ship/fly/herd #victim back* | #refugee back* | #victim to:border | #victim to:frontier | #refugee to* -> within = deport
corral/hem_in/pen #victim | #crowd | @ -> obj within
put_down/quell/crush/suppress/smother/stamp_out/snuff_out #protest | uprising | revolt | rebellion | mutiny | unrest | dissent -> by of in
muzzle/gag/silence/shackle press | media | newspaper | critic | opposition | journalist -> of within = censor
take/take_away/revoke/withdraw passport object | nationality object | citizenship object -> of within
seize object ^#police | object ^officer | object ^official | object ^authority | object ^inspector -> from within = seize
impound/confiscate/seize ship | vessel | tanker | boat | freighter | newspaper | magazine | passport | copy | equipment | catch | trawler -> of from within = seize
keep/prevent/bar/stop/block journalist from* | observer from* | @ from* | #victim from* -> obj within
flog/lash/whip/cane/birch #victim | @ -> obj within
try/attempt >#toppling -> comp = coup
carry_out/execute/implement death-sentence | eviction | demolition | deportation | expulsion -> of on against
place/keep/put @ under:house-arrest | #victim under:house-arrest | @ under:surveillance | @ under:guard | @ in:detention | @ under:arrest | #victim under:arrest -> obj within = arrest
ban/outlaw/proscribe/suspend/close/shut/shut_down newspaper | magazine | party | station | radio | channel | website | daily | weekly | publication -> of within = censor
take @ into#custody | #victim into#custody | passive into#custody -> obj within = arrest
pull/haul/drag @ off:bus | @ off:train | @ off:plane | #victim off:bus | #victim off:plane | #victim off:train -> obj within = arrest
smother/tighten/strengthen grip -> on
cordon_off/cordon/seal/blockade #town | $ | #street | area -> of within = restrict
comb/search/scour ^#police * | ^#troops * -> of within
carry/conduct/make/launch/stage arrest | house-search | sweep | round-up | search -> of in against = arrest
dissolve/suspend/disband/prorogue parliament | assembly | council | government | constitution -> of
seize/take/usurp/grab power ^#troops | power ^official | power ^#armed | control of:government -> from in
make/carry_out/launch coup -> against
stage/lead/attempt/mount coup | putsch | military-takeover -> against in
force/push/turn/tow/send boat back* | boat into* | dinghy back* | ship back* -> within with = deport
throw_out/turn_out/drive_out/evict/turf_out @ of#home | #victim of#home -> obj within = deport
throw/turn/drive/force @ out_of#home | #victim out_of#home | @ from#home | #victim from#home -> obj within = deport
order newspaper object infinitive | magazine object infinitive | station object infinitive | radio object infinitive | broadcaster object infinitive | channel object infinitive | daily object infinitive | weekly object infinitive -> within obj = censor
use #victim as:porter | #victim as:labourer | #victim as:labour | @ as:porter -> obj within
block ^#police #street -> to = restrict
burn/dynamite hut | house | crop | granary | shop | school | field | harvest | pylon | electricity-pylon | power-line | railway | bridge | tower | telephone-tower | pipeline | substation -> within of in = destroy
bomb/attack pylon | electricity-pylon | power-line | telephone-tower | pipeline | substation | railway-line -> within of in = destroy
block facebook | twitter | youtube | whatsapp | telegram | instagram | wikipedia | google | tiktok | skype -> in = censor
seal/padlock/lock office | headquarters | building | newsroom | studio | mosque | church | shop -> of within = restrict
prevent/stop/bar/keep #crowd from* | #people from* | #crowd infinitive -> obj within
remand @ in#custody | #victim in#custody | passive in#custody -> obj within = arrest
burn/burn_down/set_ablaze/incinerate home | church | #property | building | belongings -> within of in = destroy
throw/throw_up/form/put cordon around* | ring around* | cordon round* -> around round = restrict
immure/gaol @ | #victim -> obj within
strong-arm @ into* | #victim into* -> obj within
sequester/repossess/interdict ship | asset | property | land | cargo | shipment -> of within from = seize
get/receive/draw year from#court | month from#court | timed from#court | jail-term from@ | prison-term from@ | life-term from@ -> from ! suffer
remain/languish in#jail | in#custody | behind:bars ! suffer
pick_up ^#police @ | ^#police #victim -> obj within = arrest
herd/drive/pack @ into* | #victim into* | #refugee into* -> obj within
defrock @ | #people -> obj within
take/drag/haul/pull @ out_of#home | #victim out_of#home -> obj within = arrest
cut_off ^#troops $ | ^#troops #town | ^#troops road | ^#armed $ | ^#armed #town -> obj of = restrict
steal/rustle cattle | livestock | camel | sheep | goat -> from of within = seize
tow/push/force boat out* | boat away* -> within of = deport
revoke/cancel/withdraw/annul residency | residence-permit | work-permit -> of from
keep @ locked | @ jailed | @ imprisoned | @ detained -> obj within = arrest
wipe/scrub/delete/erase/purge * from:internet | * from:web | * from:site -> within of = censor
knock bank offline* | website offline* | network offline* | server offline* -> within of = cyber
block/restrict/cut/cut_off access -> in of to = restrict
storm ^#police into:office | ^#police into:building -> of into
stop/prevent/bar/block lorry from* | truck from* | ship from* | vessel from* | boat from* | train from* | goods from* -> within of
clear #crowd from* | @ from* | #victim from* -> obj within
send/push/drive #refugee back* | passive back* -> within obj to = deport
set_alight home | church | #property | building -> within of in = destroy
steal ^hacker * -> from of within = cyber
drive/push/force/chase @ across* | #victim across* | #refugee across* | @ over:border | #victim over:border -> obj within = deport
break_down door -> of
seal/padlock/raid pagoda | temple | monastery | shrine -> of within = restrict
send_back worker object | labourer object | trader object -> within obj to = deport
seize ^#police @ | ^#police #victim | ^authority @ | ^authority #victim | ^navy @ | ^coastguard @ -> obj within = arrest
`
