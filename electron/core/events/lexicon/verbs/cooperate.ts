/** Lexicon lines for verbs of working together; `index.ts` says how a line reads. */
export const cooperateVerbs = `
cooperate with@ | many | on* -> with
co-operate with@ | many | on* -> with
collaborate with@ | many -> with
work with@ -> with
coordinate with@ | many -> with
co-ordinate with@ | many -> with
team_up with@ | many -> with
share #intelligence -> with
exchange #intelligence | #prisoner -> with
extradite @ | #prisoner | * -> to =
strengthen #newtie -> with
enhance #newtie -> with
expand #newtie -> with
deepen #newtie -> with
launch #exercise many -> with
hold #exercise many -> with
hold #exercise with@ -> with
conduct #exercise with@ -> with
stage #exercise with@ -> with
join #exercise -> within with
ally with@ -> with
join_forces with@ -> with
participate in#exercise -> with
send/pass/hand/give/supply file @ | file to@ | dossier @ | dossier to@ | evidence @ | evidence to@ | intelligence @ | intelligence to@ -> iobj to
take in#exercise -> with
trade with@ -> with
swap #prisoner -> with
exchange ambassador | envoy -> with
share/exchange satellite-photograph | satellite-image | satellite-photo | satellite-picture | radar-data | evidence with@ -> with
exchange/swap captured-soldier | captured-fighter | captured-rebel | captive | prisoner-of-war -> with
hand_over suspect -> to
hand_over many school | many clinic | many hospital | many equipment | many vehicle | many ambulance | many building -> to
partner with@ -> with
set_up #newtie -> with
build_up #newtie -> with
conduct #exercise many -> with
begin #exercise many -> with
stage #exercise many -> with
hold joint -> with
begin/start/launch/hold/conduct/open/set_up/create/establish/form/run/stage/mount/carry_out/undertake/inaugurate/build/finance/develop/complete/resume/man/staff/operate many joint | joint with@ -> with
merge/combine/unite/unify/integrate/pool/link/connect/interlink many #joinable | #joinable with@ -> with
sail/go/set_out many on#exercise -> with
mark_out/demarcate/delimit/survey many border | many frontier | many boundary -> with
pool many object -> with
open/reopen many market | many border-market -> with
give/provide/feed/pass country #intelligence | country tip-off | country list -> obj iobj
resume/restart/launch/begin/start flight object | air-service object | train-service object | ferry-service object -> to with from between
import state #fuel -> from within
let/allow/permit #aircraft >#overflying -> within by obj
build/construct/open pipeline with@ | railway with@ | road with@ | bridge with@ | dam with@ | factory with@ | power-station with@ -> with
reconnect/restore/reopen/open hotline -> with to between
resume/restart/begin/start ^trade between* | ^flight between* | ^traffic between* | ^service between* -> between
hunt/track/pursue/search/guard/comb many together* | @ together* -> with
pump/pipe #fuel to@ | #fuel through@ | #fuel through$ -> to through
clear/remove many mine | many landmine -> with
resume/restart >#trading -> with to from
fight/serve/battle side by:side -> with
exchange/swap many enclave | many territory | many land | many village -> with
sell/export/ship @ #fuel | #fuel to@ -> obj iobj to
work together* | alongside@ -> alongside
join force | hand with@ -> with
join force | hand many -> with
pool resource -> with
trade #prisoner -> with
hand_over trafficker | fugitive | terrorist | criminal | killer | militant -> to
turn_over fugitive | suspect | criminal -> to
boost #newtie | trade -> with
increase trade | cooperation -> with
expand trade -> with
resume trade | export | import | delivery | supply | purchase | flight | service | sale -> with to from
restart trade | export | import | delivery | supply | flight | sale -> with to from
open market | airspace | port -> to
buy #arms -> from
launch project with@ | programme with@ | program with@ | satellite with@ | venture with@ -> with
set_up venture with@ -> with
conduct patrol with@ | patrol many -> with
launch patrol with@ | patrol many -> with
fight alongside@ -> alongside
export object to@ -> to
import object from@ -> from
hand_over bomber | gunman | hijacker | kidnapper -> to
extradite #victim -> to
resume #flow -> with to from
restart #flow -> with to from
renew contract | trade | contact -> with
renew/extend/strengthen/launch partnership -> with between
forge/foster/cement/consolidate/broaden/intensify/tighten/promote/nurture/cultivate/develop/reinforce/bolster/build/rekindle/step_up/widen/further/advance/revive #newtie -> with
link_up/pair_up with@ | many -> with
pool data | #intelligence | effort | force -> with
pass/supply/provide/give/feed/relay/hand #intelligence to@ -> to iobj
buy/purchase/order/acquire/procure/import/obtain #arms from@ -> from
hand/turn_over/transfer/surrender/deliver #fugitive to@ -> to
swap/trade/exchange spy | agent | #prisoner -> with
run/mount/stage/launch/hold patrol with@ | patrol many | #exercise many | #exercise with@ -> with
merge/combine/unite force with@ | unit with@ | force many -> with
train/fight/serve alongside@ | side_by_side* | together* many -> alongside
join_hands/link_arms with@ | many -> with
share #aid with@ | #arms with@ | water with@ | border-data with@ -> with
open route with@ | link with@ -> with
launch/begin/open/start/restore/resume flight with@ | service with@ -> with to
co-produce/coproduce/co-develop * with@ -> with
hand_over/turn_over/give/provide document | list | record | file | evidence | map -> to
carry_out/stage/hold/conduct/run/mount #exercise many | #exercise with@ -> with
open/inaugurate pipeline many | link many | railway many | bridge many | line many | corridor many | crossing many -> with
start/resume/open/hold/stage/conduct/begin/launch joint-manoeuvre | joint-exercise | joint-drill | joint-patrol | joint-operation | joint-war-game -> with
start #exercise many -> with
join @ in:campaign | @ in:operation | @ in:effort | @ in:patrol | @ in:hunt -> obj
buy/purchase/import/order gas from@ | oil from@ | electricity from@ | grain from@ | wheat from@ | coal from@ | crude from@ | fuel from@ -> from
link/connect/integrate/interlink network many | grid many | pipeline many | railway many | network with@ | grid with@ | system many -> with
set_out/embark/go on:patrol many | on:exercise many | on:mission many -> with
hand_over/turn_over/hand/turn baron | boss | kingpin | ringleader | drug-baron | #fugitive -> to
build/run/operate/develop/finance plant many | dam many | pipeline many | railway many | reactor many | road many | plant with@ | reactor with@ -> with
work/act/operate in:concert | in:tandem | hand:hand -> with
fly/sail/train/exercise/patrol together* | alongside* | side:side | jointly* -> with alongside
open/reopen/launch/inaugurate air-link | rail-link | road-link | bus-service | ferry-service | flight | air-service | direct-flight -> with to between
allow use of:airspace | use of:base | use of:port -> by
share/swap/trade/exchange data | know-how | fingerprint | intelligence | file | list of#prisoner -> with
sell/export gas to@ | oil to@ | electricity to@ | grain to@ | wheat to@ | crude to@ | fuel to@ | rice to@ -> to
launch/begin/start/undertake mission many | project many | programme many | program many | study many | mission with@ -> with
hand_over/turn_over #fugitive to@ object -> to
set_up/create/form/establish force many | brigade many | corps many | unit many | commission many | committee many | zone many | battalion many -> with
build/finance/inaugurate bridge many | tunnel many | link many -> with
train/drill ^#troops with@ | ^#police with@ | ^#troops with#people | ^#police with#people -> with
open/reopen/inaugurate/unveil/dedicate many museum | many library | many hospital | many school | many centre | many center | many bridge | many dam | many exhibition | many university | many laboratory -> with
announce/launch/start many project | many programme | many program | many funding | many campaign | many course | many camp | many exhibition | many initiative | many partnership | many scholarship -> with
open/inaugurate/unveil/launch/close #opened with& -> with
`
