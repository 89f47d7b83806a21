/** Lexicon lines for verbs of protesting, striking and rioting; `index.ts` says how a line reads. */
export const protestVerbs = `
protest * -> against within outside
demonstrate * -> against outside
rally in* | against* | outside* | for* | to* | many -> against outside
march * | in* | on* -> against on to
riot * -> against
strike over* | for#pay -> against = strike
stage #protest -> against
hold #protest -> against outside
hold rally -> against outside
organise #protest -> against
organize #protest -> against
lead #protest -> against
lead/stage/mount mutiny | revolt | uprising | rebellion -> against
join #protest -> against
begin #protest -> against
launch #protest -> against
block #street -> = obstruct
barricade #street | * -> = obstruct
occupy #street | square | building -> = obstruct
take to#street -> against
pour into#street -> against
throw #stone -> at outside = riot
hurl #stone -> at outside = riot
burn #stone -> = riot
shun work -> = strike
walk_out ^#crowd | ^#people | many | group | state | in#protest
go on#protest -> against = strike
boycott election | vote | poll | class | store | good
picket @ | * -> obj outside
chant * -> against
jeer @ -> obj
heckle @ -> obj
down tool
fast against* | over* | infinitive | in:prison | in:jail | outside* | in:protest -> against
loot * = riot
gather outside* -> outside
camp outside* -> outside
call strike | #protest -> against
pelt @ | * with* -> obj within
boo @ -> obj
turn_out in#protest -> against
refuse food ->
go on hunger-strike | strike -> against = strike
wave flag ->
wage strike -> against = strike
continue #protest -> against
resume #protest -> against
burn flag | effigy -> of
burn copy -> outside
smash window -> of = riot
rampage * = riot
observe strike -> against = strike
down tool -> = strike
besiege embassy | building -> of within
storm embassy -> of within
rise against* -> against
rise_up against* -> against
rebel against* -> against
mass outside* -> outside
converge on$
block ^#crowd * -> within = obstruct
close ^#crowd #street | ^#crowd bridge = obstruct
occupy ^#crowd * -> within = obstruct
occupy mine | plant | university | ministry | field | plaza | factory -> within = obstruct
storm ^#crowd * -> within of into = riot
burn ^#crowd * -> of within = riot
torch ^#crowd * -> of within = riot
attack ^#crowd building | ^#crowd office | ^#crowd embassy | ^#crowd shop -> within of = riot
clash ^#crowd with* | ^#crowd * -> with = riot
battle ^#crowd police | ^#crowd with* -> with = riot
gather ^#crowd in* | ^#crowd outside* | ^#crowd at* -> against outside
surround ^#crowd * -> within of
boycott ^#crowd * -> within of
defy ^#crowd * -> within of
shout ^#crowd at* | ^#crowd against* | ^#crowd object -> at against
throw ^#crowd * -> at
paralyse/paralyze/cripple/shut_down $ ^union | country ^union | city ^union | traffic ^union | transport ^union -> against = strike
park ^#crowd across* | ^driver across* | ^#crowd outside* -> outside = obstruct
occupy/seize/storm rostrum | podium | dais | chamber-floor | speaker’s-chair = obstruct
hurl ^#crowd * -> at
refuse ^#crowd food
walk_out ^#crowd of* | ^#crowd * = strike
stop ^#crowd work -> = strike
shout slogan -> against
chant slogan -> against
carry placard | banner -> against
wave placard | banner
throng street | square
flood street | square
fill street | square
pack square
burn portrait | picture | effigy | flag | tyre -> of = riot
set_fire flag -> of
mutiny * -> against
revolt * -> against
stage walkout | strike | sit-in | hunger-strike -> against
begin strike | fast -> against = strike
launch strike -> against = strike
start strike -> against = strike
join march | rally -> against
hold vigil | march | sit-in -> against
walk_off/walk job | off:job = strike
cut_off #street -> within = obstruct
cut #street -> within = obstruct
go on#rampage = riot
boycott court | parliament | session | class | work | ceremony -> within of
dump ^#crowd * -> outside
set ^#crowd fire -> to = riot
set ^#crowd #target on:fire | ^#crowd #property on:fire | ^#crowd #target alight | ^#crowd #property alight -> within of = riot
set_fire ^#crowd * -> to = riot
paralyse ^#protest * -> within
paralyze ^#protest * -> within
erupt ^#protest * -> against
break_out ^#protest * -> against
spread ^#protest * -> against
stay_away from#work -> = strike
stay home
stage ^#crowd * -> against
join ^#crowd #protest -> against
stone @ | car | vehicle | #police | bus | embassy -> obj within = riot
seize ^#crowd building | ^#crowd office -> within of = obstruct
shut ^#crowd shop | ^#crowd business | ^#crowd school = strike
stop ^#crowd traffic | ^#crowd train | ^#crowd bus = obstruct
halt ^#crowd traffic | ^#crowd production | ^#crowd work = strike
halt work -> at
disrupt ^#crowd * -> within of = obstruct
interrupt ^#crowd * -> within of = obstruct
sit ^#crowd in#street = obstruct
form chain
observe shutdown | fast -> against = strike
fight ^#crowd police | ^#crowd with:police -> with = riot
strike ^#crowd * = strike
shut_down ^#crowd * -> within = obstruct
take in#demo -> against
participate in#demo -> against
turn_out ^#crowd * -> against
bring traffic | city | capital to* = obstruct
launch boycott -> of
stage rally | parade -> against
blockade ^#crowd * -> within of = obstruct
besiege/encircle/mob/swarm/invade/picket ^#crowd * -> within of = obstruct
immolate himself | herself | themselves -> against
set himself alight | himself ablaze | herself alight | herself ablaze | themselves alight | himself on#ablaze | herself on#ablaze | themselves on#ablaze -> against outside
overturn ^#crowd car | bus | vehicle | van | truck | tram | barrier -> within = riot
bang/beat pot | pan | saucepan -> against
bring $ to#standstill | traffic to#standstill | city to#standstill | country to#standstill | capital to#standstill -> = obstruct
ransack/pillage/trash/smash/deface/wreck/vandalise/vandalize/plunder ^#crowd * -> within of = riot
scuffle/tussle/brawl/skirmish/grapple/wrestle ^#crowd with* | with#police -> with = riot
set_up/erect/put_up/build/pitch/man ^#crowd camp | ^#crowd barricade | ^#crowd tent | ^#crowd roadblock -> outside against = obstruct
set_up/pitch/make camp outside* | tent outside* -> outside
block/blockade/obstruct/clog/choke/jam/cut_off/barricade ^#crowd * -> within of = obstruct
encamp/congregate/assemble/descend/converge/swarm/crowd/surge/flock/pour ^#crowd outside* | ^#crowd into#street | ^#crowd on* | ^#crowd in* -> outside against
parade/file/process ^#crowd through* -> against
hoist/unfurl/raise/wave ^#crowd flag | ^#crowd banner -> against outside
shout/yell/chant ^#crowd slogan | ^#crowd at* | ^#crowd against* | ^#crowd object -> at against
disobey ^#crowd curfew | ^#crowd ban | ^#crowd order
take_over ^#crowd * -> within of = obstruct
down/lay_down tool = strike
stay_off/shun/abandon/refuse ^#crowd work | work | job = strike
stay_away from#work = strike
mount/organise/organize/hold/stage/call/launch/begin/start/observe go-slow | general-strike | hunger-strike | shutdown | stoppage | walkout | sit-in | picket | march | vigil | blockade -> against outside
lead #protest through* | #protest to* | #protest against* -> against
occupy/storm/invade embassy ^#crowd | ^#crowd * -> within of = obstruct
seize embassy ^#crowd | ^#crowd #property | ^#crowd #town -> within of = obstruct
take part ^#crowd in#demo -> against
join/hold/stage/organise/organize #demo -> against outside
confront/fight/taunt ^#crowd #police -> within = riot
occupy/invade farm | ranch | land | estate | plantation | clinic -> of within = obstruct
go without:food | on:fast -> against = strike
chain/handcuff/glue/tie themselves | himself | herself -> against
sew lip -> against
bring thousand onto#street | people onto#street | hundred onto#street | supporter onto#street | thousand into#street | people into#street -> against
enter/extend #protest -> against at
protest ^#crowd against* | ^#crowd over* | ^#crowd at* | ^#crowd * -> against at over
rally infinitive -> against outside
keep/pull/roll shutter ^#crowd | shop ^#crowd | store ^#crowd | school ^#crowd = strike
close/shut shop | store | shutter | stall ^#crowd = strike
stitch/sew mouth | lip -> against
douse himself with* | herself with* | themselves with* -> against
set_out/walk/trek/cycle/drive ^#crowd for$ | ^#crowd to$ | ^#crowd on$ -> against
hold_up/carry/brandish/display ^#crowd photograph | ^#crowd portrait | ^#crowd sign | ^#crowd poster | ^#crowd picture -> of against outside
vent ^#crowd #anger | fury | rage | frustration -> on against at
refuse ^#crowd ration | ^#crowd meal | ^#crowd food | ^#crowd work -> of from
turn_back ^#crowd on* -> on
face protest from@ | protest by@ | demonstration by@ | revolt by@ | strike by@ -> from by ! suffer
meet passive with#protest -> obj within
greet ^#crowd @ with:jeer | ^#crowd @ with:boo | ^#crowd @ with:slogan | ^#crowd @ with:stone | ^#crowd @ with:catcall -> obj
ring/surround/picket/beset ^#crowd embassy | ^#crowd ministry | ^#crowd parliament | ^#crowd palace | ^#crowd building -> of within
lie_down ^#crowd in#street | ^#crowd on* = obstruct
burn ^#crowd tyre | ^#crowd tire | ^#crowd flag | ^#crowd effigy | ^#crowd picture -> of = riot
torch/burn/set_fire ^#crowd car | ^#crowd bus | ^#crowd shop | ^#crowd office | ^#crowd building -> of = riot
run ^#crowd riot | ^#crowd amok = riot
go ^#crowd on:strike | on:hunger-strike | on:fast -> against = strike
come_out ^#crowd in:protest | ^#crowd on:strike | ^#crowd onto#street | ^#crowd into#street -> against
observe/heed/obey/join ^#crowd strike | ^#crowd stoppage | ^#crowd call | ^#crowd shutdown -> against = strike
withdraw ^#crowd labour | ^#crowd labor | ^#crowd service = strike
suspend/stop/cancel/refuse ^#crowd class | ^#crowd lesson | ^#crowd lecture | ^#crowd teaching | ^#crowd surgery = strike
ground ^#crowd flight | ^#crowd plane = strike
cripple/paralyse/paralyze/shut_down/close_down/halt/disrupt ^#protest * | ^strike * -> within = strike
call ^#crowd protest | ^#crowd stoppage | general-strike | day:protest -> against over = strike
throw/hurl/toss/fling/lob ^#crowd egg | ^#crowd tomato | ^#crowd paint | ^#crowd shoe | #stone -> at = riot
break ^#crowd window | ^#crowd into* -> of = riot
tear_down/topple/pull_down ^#crowd statue | ^#crowd flag | ^#crowd fence | ^#crowd monument -> of = riot
dig_in ^#crowd outside* | ^#crowd in* -> outside
flood/fill/pack/throng/jam ^#crowd #street | ^#crowd centre | ^#crowd center | ^#crowd avenue | ^#crowd plaza | ^#crowd boulevard | ^#crowd park | ^#crowd capital | ^#crowd $ -> against
denounce/oppose/condemn ^#crowd @ in#street | ^#crowd * in#street -> obj within
defy ^#crowd ban | ^#crowd curfew | ^#crowd police | ^#crowd order -> of by
bring ^strike $ to#standstill | ^strike object to#standstill | ^#protest $ to#standstill | ^#protest object to#standstill -> against = strike
set ^#crowd fire* -> to = riot
lay_down/lie ^#crowd in* | ^#crowd down* = obstruct
stay_away/stay ^#crowd from:court | ^#crowd away* -> from = strike
pour ^#crowd into$ -> against
take ^#demo place -> against at
continue/resume/spread/enter/go_on/begin/start ^#demo * | ^strike week | ^strike day | ^strike month -> against
try/attempt >#marching -> comp
refuse ^#crowd >#working = strike
lie/lay ^#crowd across* | ^#crowd on* -> against = obstruct
set ^#crowd alight | ^#crowd ablaze -> = riot
stop ^#crowd convoy | ^#crowd lorry | ^#crowd truck -> within of = obstruct
clash with:riot-police -> with = riot
scale ^#crowd wall | ^#crowd fence | ^#crowd gate -> of
sit_down/sit/squat ^#crowd in:front | ^#crowd outside* | ^#crowd in:road | ^#crowd on:track | ^#crowd on:rail -> outside
spread ^mutiny * | ^uprising * | ^revolt * | ^rebellion * -> against
go off:air -> over
sit ^#crowd in#street | ^#crowd on#street | ^#crowd outside* -> outside
lay siege ^#crowd -> to
storm_out of:chamber | of:parliament | of:session | of:assembly | of:hall | of:sitting ^#people | of:chamber ^#people | from:parliament -> of
occupy/seize/invade/besiege consulate | embassy -> within of = obstruct
boycott opening | sitting | swearing-in | inauguration | debate | exam | shop | court -> of within
keep child out_of:school | daughter out_of:school | pupil out_of:school | child home* -> against
down/lay_down pen | pick ^#crowd | shovel ^#crowd | instrument ^#crowd = strike
paralyse/paralyze/cripple/halt/disrupt ^#crowd port | ^#crowd airport | ^#crowd city | ^#crowd $ | ^#crowd #town | ^#crowd #street | ^#crowd traffic | ^#crowd transport | ^#crowd plant -> of within = strike
shutter/shut/close ^#crowd shop | ^#crowd store | ^#crowd stall = strike
declare/proclaim/observe #protest -> against over = strike
erect/throw_up/raise/man barricade | roadblock -> against on = obstruct
board ^#crowd ship | ^#crowd vessel | ^#crowd trawler | ^#crowd boat | ^#crowd whaler | ^#crowd rig -> within of = obstruct
order/call member out* | worker out* | member on:strike | worker on:strike -> against = strike
burn himself to:death | herself to:death | themselves to:death -> outside against
suspend/stop work ^#crowd | work ^judge | work ^lawyer | work ^magistrate -> over = strike
agitate against* | for* -> against
remonstrate against* -> against
demonstrate/protest/rally ^#crowd in_front_of* -> outside against
take_over embassy | consulate | ^#crowd building | ^#crowd campus | ^#crowd office -> within of = obstruct
form human-wall | human-chain | human-shield -> against in
park lorry across* | truck across* | tractor across* | bus across* -> = obstruct
try/attempt ^#crowd >#entering -> comp
climb/clamber ^prisoner on:roof | ^prisoner onto:roof | ^inmate on:roof | ^inmate onto:roof -> against
whistle/hoot/catcall ^#crowd at* -> at
bang helmet | drum | spoon -> against outside
call/bring/summon/order supporter out* | follower out* | supporter onto:street | supporter on:street | supporter into:street -> against
jeer/boo/heckle * -> obj within at
put_down tool = strike
enforce/impose shutdown | strike | general-strike -> against = strike
storm/burst/barge into:embassy | into:consulate | ^#crowd into* -> into of = obstruct
keep school ^#crowd | classroom ^#crowd | shop ^#crowd shut* -> against = strike
rattle/jangle key -> against
board ^#crowd platform | ^#crowd plane | ^#crowd trawler -> within of = obstruct
set_ablaze/set_alight ^#crowd * -> of within = riot
call_out member | worker | supporter -> against = strike
let_off gas | tear-gas | firecracker | smoke-bomb -> in against
return/send_back meal ^prisoner | meal ^inmate | ration ^prisoner | ration ^inmate -> against = strike
camp ^#crowd in:square | ^#crowd on:square | ^#crowd in:park | ^#crowd in:street -> against
hang flag ^#crowd | black-flag | banner ^#crowd -> against outside
`
