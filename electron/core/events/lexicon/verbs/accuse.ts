/** Lexicon lines for verbs of blaming, charging and investigating; `index.ts` says how a line reads. */
export const accuseVerbs = `
accuse @ | of* | * -> obj within
blame @ | on@ | for* | * -> obj within on
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
charge @ with* | > -> obj
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
file #accusing -> against with
lodge #accusing -> with against
bring #accusing -> against
press #charge -> against
find > -> comp = investigate
conclude > -> comp = investigate
express #anger -> over at about with
voice #anger -> over at about
attack policy | record -> within
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
examine * -> within = investigate
look into* -> into = investigate
inquire into* -> into = investigate
look_into * -> obj within = investigate
inspect * -> within = investigate
protest to@ -> to
deliver protest | note | complaint -> to
issue condemnation -> of
raise concern | objection -> over about with
take case | @ to#court -> against to obj
bring case | suit | action -> against
start #probe | #accusing -> into against = investigate
conduct #probe -> into against = investigate
set_up #probe | commission -> into = investigate
convict @ -> obj
try @ -> obj
charge @ -> obj
warn @ against*
admonish @ -> obj
attack @ for* -> obj
assail * -> within
blame * -> on
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
call #insult -> obj
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
`
