/** Lexicon lines for verbs of asking, demanding and proposing; `index.ts` says how a line reads. */
export const requestVerbs = `
call for#aid -> for
call for* | for#truce -> from to on
call on@ | upon@ | on@ infinitive | on:it infinitive | on:them infinitive | on:him infinitive | on:her infinitive | on$ infinitive | upon$ infinitive | on@ for* bare -> on upon
seek share from@ | cut from@ | fee from@ | payment from@ | pledge from@ | commitment from@ | answer from@ | response from@ -> from
call/appeal/plead/push/press for@ infinitive -> for to on
urge @ | > | * -> obj comp within
demand > | * -> comp from within with of
ask @ infinitive -> obj
ask @ for* | for* -> obj
ask infinitive -> comp
request * | > -> from comp
appeal for* | to@ -> to
press @ infinitive | @ for* | for* -> obj
push for* | @ > -> obj
insist > | on* -> comp
plead with@ | for* -> with
beg @ | for* -> obj
petition @ -> obj
seek #aid | #talk | #agreement | #truce | help | asylum | refuge | support | extradition | meeting | #arms -> from with in
want @ infinitive | participle -> comp obj within
propose > | * -> to
lobby @ | for* -> obj
pressure @ -> obj
implore @ -> obj
invite @ infinitive | @ to* -> obj
order @ infinitive -> obj
instruct @ > -> obj
tell @ infinitive -> obj
issue #statement -> to on
make #statement -> to on
lead call | appeal | #statement -> to
launch appeal -> to
renew call | appeal | #statement | demand -> to
renew/repeat/reiterate/issue/make/launch call for@ infinitive | appeal for@ infinitive | demand for@ infinitive -> for to
reiterate call | appeal | demand -> to for comp
repeat call | appeal | demand -> to
present demand -> to
submit proposal | request | plan -> to
put_forward proposal | plan -> to
table resolution | proposal
exhort @ -> obj
encourage @ > | $ infinitive -> obj
advise @ > -> obj
recommend > | * -> comp
turn to@ for* -> to
sue for* -> with
remind @ > -> obj
issue reminder | warning > -> to
issue reminder -> to
send/give/deliver/serve reminder to@ | reminder > -> to
send/give/deliver/serve @ reminder -> iobj obj
require @ infinitive -> obj
push @ infinitive -> obj
apply for* | to@ -> to
solicit * -> from
prod @ infinitive -> obj
nudge @ infinitive -> obj
enlist help | support | aid -> of
beseech @ -> obj
set condition -> for
lay_down condition -> for
impose condition -> on
seek #wish -> from with in
want #wish -> from within
want @ out* | @ gone* | @ removed* -> obj
look for#aid -> from
claim asylum | compensation -> in from
pursue #agreement | #talk -> with
campaign for#wish ->
agitate for* ->
petition for* ->
counsel @ infinitive -> obj
hand/present/deliver/submit petition | plea | list-of-demand | memorandum to@ -> to iobj
send request | appeal -> to
file request | petition | application -> with
deliver petition -> to
reissue #statement
voice demand | appeal
clamour for* -> from
clamor for* -> from
petition * -> within
invite * -> within
lobby * -> within
seek #sought -> from with in
ask @ > | @ whether -> obj
entreat @ infinitive -> obj
appeal > | infinitive -> to on
put pressure -> on
exert pressure -> on
pile pressure -> on
step_up pressure -> on
increase pressure -> on
apply pressure -> on
keep_up pressure -> on
pressurise @ -> obj
direct @ infinitive -> obj
command @ infinitive -> obj
compel @ infinitive -> obj
order #victim infinitive | militia infinitive -> obj within
lodge request | appeal | application -> with
submit petition | appeal | application | demand -> to
file appeal for* -> with
present petition | request | list | demand | plan -> to
hand petition | letter | list -> to
make request | plea | demand | proposal -> to
invite @ -> obj
beg for* -> from
draft resolution | proposal
circulate resolution | proposal | draft
introduce resolution | motion
sponsor resolution
put_forward resolution | idea | candidate | initiative
float proposal | idea | plan
outline plan | proposal -> to
unveil plan | proposal -> for to
push @ for* | @ into* -> obj
press for* | @ over* | @ on* -> obj
look to@ for* -> to
advise @ against* -> obj
remind @ of* -> obj
attach condition -> to
voice call
issue invitation | request -> to
extend invitation -> to
lean on@ -> on
lean_on @ -> obj
cajole/coax/goad/egg_on/challenge/entreat/enjoin/adjure/badger/pester/hound @ infinitive | @ into* | @ for* -> obj
prevail upon@ infinitive | on@ infinitive -> upon on
cry_out for* -> from to
moot/pitch/broach/advance/submit/present/lodge/table/circulate/propose/offer #proposal to@ | proposal | draft | amendment | motion -> to at
suggest #talk | #truce | #agreement | solution | summit -> to with
stipulate > -> comp
put_in/file/lodge/enter/make/submit/send/put/table request | bid | application | plea | appeal | claim -> to with for
put request in* -> to for
apply infinitive | to@ | for#sought -> to
spell_out/set_out/list/draw_up/issue/present/make/put/hand demand | condition -> to for of
bring/put/lay motion | resolution | question before@ -> to before
issue/launch/make/send/put_out/renew/voice/reiterate/repeat/add appeal | plea | call | request -> to on
press/push/lobby/petition/ask/beg/implore #people infinitive | #people for* | @ for* -> obj within
urge/implore/beg/beseech/exhort/ask #victim infinitive | #crowd infinitive -> obj within
write to@ asking* | to@ >#asking | to@ demanding* -> to
want inquiry | probe | investigation | say | access | guarantee -> into from by of
demand/seek/request extradition | handover | release | return -> of from by
ask #people infinitive | #people for* -> obj within
raise demand -> for from
invoke clause | article | treaty -> against with
convene/call/request/seek/demand emergency-meeting | emergency-session | special-session -> of with
face demand | call | pressure -> from by ! suffer
receive/get request from@ | appeal from@ | plea from@ | demand from@ -> from ! suffer
come under:pressure infinitive | under:pressure from* -> from by ! suffer
make/issue/renew/repeat/reiterate/launch call on@ -> on upon
ask/appeal/call/plead/beg for#help -> obj to on from for
urge restraint | caution | moderation | calm | patience -> on in
appeal/plead to@ for* | with@ for* -> to with
turn to@ for* | to$ for* -> to
ask/apply/appeal/plead for:asylum | for:refuge | for#sought -> in from to with
seek/request/claim/want asylum in* | refuge in* | sanctuary in* | shelter in* -> in from
want/like @ infinitive | @ > | #people infinitive -> obj comp within
demand answer | explanation | access to* -> from of to by
put_out/send_out/issue appeal | call | sos | distress-call -> to for
set/lay_down/spell_out condition for* | term for* -> for to
beg/implore/beseech/plead @ infinitive | @ not* | @ for* -> obj
propose/suggest/moot/float meeting | talk | summit | truce | swap | exchange -> to with between
move to:ban | to:amend
send/write letter asking* | letter urging* | letter demanding* -> to
ask/invite/request @ as:mediator | @ infinitive | #people infinitive -> obj within
press/push/pressure/pressurise/nudge/prod/lobby/goad #people infinitive | #people for* | @ infinitive -> obj within
take/bring/raise issue with@ | matter with@ | case with@ | issue before@ | matter before@ -> with before
need #aid from@ | #help from@ | #arms from@ -> from
approach @ for* -> obj
hope @ > -> comp ! weak
`
