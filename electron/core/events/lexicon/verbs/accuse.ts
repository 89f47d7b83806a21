/**
 * Lexicon lines for verbs of blaming, charging and investigating; `index.ts` says how a line reads.
 * To charge, indict, try or sue is to accuse, in court or out of it; to arrest, hold or sentence is to coerce.
 */
export const accuseVerbs = `
accuse @ | of* | * -> obj within
blame @ | on@ -> obj within on
blame enemy | foe | rival | foreigner | outsider | terrorist | saboteur | opponent | predecessor -> obj within
blame for* | * -> obj within on ! directed
condemn @ | * -> obj within
denounce @ | * -> obj within
criticise @ | * -> obj within
criticize @ | * -> obj within
slam @ | * -> obj within
blast @ -> obj within
decry * -> obj within
deplore * -> obj within
lambast @ | * -> obj within
lambaste @ | * -> obj within
chide @ -> obj
rebuke @ -> obj
censure @ -> obj
fault @ -> obj
charge @ with* -> obj
allege > -> comp
investigate @ | * -> obj within = investigate
probe @ | * -> obj within = investigate
indict @ -> obj within
sue @ -> obj
prosecute @ -> obj
try @ for* -> obj
open #probe -> into against = investigate
launch #probe -> into against = investigate
begin #probe -> into against = investigate
order #probe -> into = investigate
file #accusing -> against
lodge #accusing -> with against
bring #accusing -> against
press #charge -> against
find ^#probe > | ^#prober > | evidence -> comp within = investigate ! directed
conclude ^#prober > -> comp = investigate ! directed
express #anger -> over at about with
voice #anger -> over at about
attack policy | record | ruling | decision | verdict | law | bill | plan | proposal | handling | deal | accord | agreement -> within
complain > | to@ > -> comp about of
complain about* | of* | > | to@ -> about to of
disapprove of* -> of
suspect @ of* -> obj
implicate @ -> obj
deride @ -> obj
assail @ -> obj within
protest_note * -> obj
summon #envoy | @ -> within obj
berate @ -> obj
scold @ -> obj
upbraid @ -> obj
chastise @ -> obj
castigate @ | * -> obj within
reproach @ -> obj
reprimand @ -> obj
lash_out at* -> at
hit_out at* -> at
rail against* -> against
vilify @ -> obj
mock @ -> obj
ridicule @ -> obj
brand @ -> obj
point finger -> at
hold @ responsible -> obj
arraign @ -> obj
put @ on#trial -> obj
question @ -> obj = investigate
examine allegation | claim | evidence | case | role | death | killing | attack | #abuse | charge | complaint | incident -> within = investigate
look into* -> into = investigate
inquire into* -> into = investigate
look_into * -> obj within = investigate
inspect * -> within = investigate
protest to@ -> to
deliver protest | note | complaint -> to
issue condemnation -> of
raise concern | objection -> over about with
take case | @ to#court -> against obj
take dispute to#court | row to#court | quarrel to#court | complaint to#court -> within with against
bring case | suit | action -> against
start #probe | #accusing -> into against = investigate
conduct #probe -> into against = investigate
set_up #probe | commission -> into = investigate
convict @ -> obj
try @ -> obj
charge @ -> obj
admonish @ -> obj
attack @ for* | person over* | @ in:speech | @ in:interview | @ in:editorial -> obj
assail * -> within
blame * -> on ! directed
indict * -> within
prosecute * -> within
rebuke * -> within
censure * -> within
convict * -> within
implicate * -> obj within
summon * -> within
charge * -> obj within ! weak
pin blame | #violence -> on
lay blame -> on at
put blame -> on
place blame -> on
shift blame -> onto to
attribute #violence -> to
take issue -> with
find fault -> with
call/brand/label/describe/deem/denounce/condemn #insult -> obj within of by
label @ -> obj
take @ to#task -> obj
pillory @ -> obj
excoriate @ -> obj
tear into@ -> into
snipe at@ -> at
rage at@ | against@ -> at against
speak_out against* -> against
hold @ accountable -> obj
find guilty | @ guilty -> obj
link @ to#violence -> obj
impeach @ -> obj
subpoena @ -> obj
audit @ -> obj
issue warrant -> for against
seek arrest -> of
document #abuse -> by in of
report #abuse -> by in of
register protest | objection | concern -> with to
submit protest | note | complaint -> to against
make protest | complaint -> to
hand note | protest -> to
announce #probe -> into against = investigate
establish #probe | commission -> into = investigate
reopen #probe -> into against = investigate
hold inquiry | hearing -> into on = investigate
open file | hearing -> against into = investigate
scrutinise * -> within = investigate
scrutinize * -> within = investigate
bring @ to#court | @ before#court -> obj
haul @ before* -> obj
place @ under#probe -> obj
put @ under#probe -> obj
bemoan/bewail/deprecate * -> within over of by
malign/smear/slander/defame/lampoon/disparage/denigrate/belittle/insult/taunt/revile/demonise/demonize/vilify @ -> obj within
flay/savage/skewer/reprove @ | * for* -> obj within
grill/quiz/debrief @ | #victim -> obj within = investigate
dress_down/call_out/tell_off/single_out @ -> obj
take swipe | aim at@ | potshot | dig -> at
take_aim at@ -> at
level/direct/make/hurl/fling/raise/lay/air #accusing against* | #accusing at* | #allegation against@ | #allegation at@ -> against at
trade accusation | barb | insult | blame | charge | recrimination -> with
heap/pour/cast blame | scorn | criticism | suspicion | condemnation -> on upon
fulminate/inveigh/thunder/rant/rage against* | at* -> against at
hit_back/fire_back/hit_out/lash_out/take_aim at@ | * at* -> at
hit back* at@ -> at
take exception -> to
cry foul -> over
incriminate/finger @ -> obj
name @ as#suspect -> obj
book @ for* | #victim for* -> obj within
court-martial/retry/re-try/put_on_trial @ | #victim -> obj within
try/prosecute/charge/indict/convict/arraign #victim | @ -> obj within
dig/delve into* -> into = investigate
gather/collect/compile evidence against* | evidence ^#prober | evidence about@ -> against of on by = investigate
uncover/unearth/expose evidence | #abuse | plot | massacre | fraud -> of by in = investigate
question #victim | object ^#prober | object ^#police | object ^prosecutor | object ^detective -> within = investigate
interview/quiz human ^#police | human ^#prober | human ^prosecutor | #victim ^#police | #suspect ^#police -> obj within = investigate
initiate/institute #probe | criminal-proceedings | legal-proceedings | impeachment | proceeding against* -> into against of = investigate
hold/call @ to:account -> obj
drag/haul/take @ before#court | @ to#court | @ into#court -> obj
wag finger -> at
register/convey/share/vent/air/raise/express/voice/signal/state #anger -> at over about with by
express/voice/convey shock | horror | sadness | revulsion | exasperation | annoyance | misgiving -> at over about
issue/deliver/administer rebuke | reprimand | warrant | indictment | reproof -> to against for of
send/deliver/present/hand/issue protest-note | note | démarche | demarche -> to
describe @ as#insult | * as#insult -> obj within
dub/term/brand/denounce @ as#insult -> obj
rule @ guilty | @ responsible -> obj
lay/place/put/pin/heap blame on* | blame at* | responsibility on* | responsibility at* -> on at
hold @ responsible | @ liable | @ accountable | * responsible -> obj
look/inquire/enquire into* -> into = investigate
look_into/inquire_into * | check_out report | claim | allegation -> within = investigate
launch/open/order/start/begin/conduct/mount/set_up/announce #probe -> into of against = investigate
question motive | role | sincerity | legality | legitimacy | impartiality -> of
cast/throw doubt on* -> on
raise/ask question about@ -> about
speak_ill/complain of@ | about@ -> of about
condemn/denounce/criticise/criticize/slam/blast/decry/deplore * -> obj within of by
face #charge | charge | accusation | allegation | prosecution | lawsuit | indictment | criticism | condemnation | trial -> from by ! suffer
draw fire for* | fire over* -> from by ! suffer
draw/attract/provoke/prompt/spark/earn/receive flak | criticism | condemnation | outrage | rebuke | protest | fury | ire | anger -> from by ! suffer
round on@ | on$ -> on
come/be/remain under:fire for* | under:fire over* | ^policy under:fire | ^decision under:fire | ^plan under:fire | ^law under:fire -> from by ! suffer
draw/attract/earn/receive/incur/bring wrath | scorn | ridicule | rebuke | reprimand | censure | reproach | complaint -> from by of ! suffer
rule > against* | in:violation -> of
find @ guilty | @ liable | @ responsible | * guilty of* -> obj within
convict @ of* | #victim of* -> obj within
open/start/launch/begin/order/demand war-crime | #probe into* -> into
take complaint | case to* -> against
implicate/link/tie @ in* | @ to#violence | @ to#abuse -> obj
charge/accuse/suspect #victim of* | #victim with* | #people of* | #people with* -> obj within
protest to@ | against* -> to against
express/voice/register dismay | alarm | protest | indignation -> at over to
uphold/confirm conviction | sentence | verdict -> of against
send_for/call_in #envoy -> of within
exchange accusation | barb | insult | blame | charge | recrimination | criticism -> with
charge/allege/contend > -> comp
take @ >#task -> obj
critical/contemptuous/disapproving of* -> of
outraged/furious/angry/indignant/incensed/dismayed/angered/aghast at* | by* | over* -> at by over
attack/assail/savage #utterance -> within
take/drag @ >#suing -> obj
dismiss/deride/disparage @ as#insult -> obj
dismiss/deride @ as* -> obj
hear evidence against* | testimony against* -> against
begin/start/resume hearing evidence | trial -> of against
seek/collect/search for:evidence | evidence -> against
exhume body | remains | corpse -> of = investigate
go/stand on#trial | trial | in#court -> before by ! suffer
appear in#court | before#court | before:magistrate | before:judge ! suffer
hand_down/return indictment | guilty-verdict | verdict | ruling -> against on
open/bring/start/begin criminal-proceedings | proceeding | legal-action | legal-proceedings -> against
remand @ | #victim -> obj within
commit @ for#trial | #victim for#trial -> obj within
put/place @ under:investigation | @ in:dock | #victim under:investigation -> obj within
serve indictment | summons | subpoena | warrant -> on to
demand/seek explanation | answer | account -> from of
see/detect/sense/suspect hand of@ | plot by@ -> of by
speak of:betrayal | of:aggression | of:genocide | of:provocation | of:conspiracy -> by of
complain bitterly* | that* -> about of to
hold_up/portray/depict/paint/cast @ as#insult -> obj
equate/compare/liken @ to#insult | #crowd to#insult | #official to#insult | @ to:hitler | @ with:hitler | @ to:nazi | policy to:apartheid -> obj within
uncover/discover/find/unearth #abuse | mass-grave | plot | torture-chamber | evidence ^#prober -> of by against = investigate
trace/track attack to@ | weapon to@ | bomb to@ -> to
fire/send/deliver protest | protest-note | complaint | strongly-worded-letter | note of:protest -> to at
call_in/summon/convoke ambassador | envoy | diplomat | charge | attache -> of
haul_over coal
take @ before#court | case before#court -> obj against
plead case -> against
unhappy/displeased/dissatisfied/annoyed/upset with* | about* | at* -> with about at
guilty of* | for*
suspect @ -> obj
attack country over* | country for* -> obj
charge ^#police #victim with* | ^#police @ with* | ^#police #people with* -> obj within
want/seek/demand ^prosecutor year | death-penalty | life-sentence | jail | imprisonment -> for
see/detect/sense/suspect hand of$ | fingerprint of@ | fingerprint of$ | hallmark of@ -> of
document abuse | violation | killing | atrocity -> by of in
scathing/scornful/derisive about* | of* -> about of
link/tie/connect @ to:coup | @ to:plot | @ to:murder | @ to:bombing | @ to:blast | $ to:coup | $ to:plot -> obj
attribute/ascribe #violence to* | #explosion to* | death to* | disappearance to* -> to
have/use/reserve harsh-word | strong-word | tough-word | sharp-word -> for
cite/fault/rap @ for#abuse | @ for:breach -> obj
remonstrate/protest with@ | to@ -> with to
bristle/fume/seethe/gripe/grumble/carp at* | about* | over* -> at about over
stigmatise/stigmatize/besmirch/bawl_out/chew_out/carpet/lecture @ -> obj
impugn motive | integrity | record | honesty -> of within
bash/knock/pan/slate #people | government | leadership -> obj within
insinuate > -> comp
protest state > | state against* | state to* | state at* -> comp to against at
take/drag/haul $ to#court | country to#court -> obj
react angrily* | furiously* | sharply* | with:anger | with:fury | with:outrage -> to
come_in for:scolding | for:rebuke | for:reprimand | for:tongue-lashing | for:flak | for:criticism | for:censure | for:condemnation | for:attack -> from by ! suffer
slap_down @ -> obj
sue $ -> obj
have proof | evidence against* -> comp of against
say/tell/state/insist/declare/reply/stress/add/reiterate/warn >#condemned -> comp obj ! directed
attack @ sharply* | @ strongly* | @ verbally* | @ bitterly* | $ sharply* | $ strongly* -> obj
take issue with@ | issue with* object -> with
hold @ >#blaming | $ >#blaming -> obj
`
