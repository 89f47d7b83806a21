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
forbid @ -> obj
prevent @ -> obj within
restrict * -> within
nationalise * -> within
nationalize * -> within
purge @ | * -> obj
interrogate @ | * -> obj within
depose @ -> obj
oust @ -> obj
overthrow @ | * -> obj within
topple @ | * -> obj within
displace @ | * -> obj
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
lock_up @ -> obj = arrest
ransack * -> within
rein_in @ -> obj
curb * -> within
tighten curfew | control | #restriction -> on in = restrict
enforce curfew | blockade | #restriction -> on in = restrict
hold_up convoy | aid | ship -> within
sentence * -> within = arrest
shut_down * -> within
prevent * -> within
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
`
