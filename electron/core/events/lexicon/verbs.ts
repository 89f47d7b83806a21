/**
 * Verbs that name events, by PLOVER category: our own wording of the vocabulary.
 *
 * A line reads `verb[_particle] [needs] [-> recipients] [= mode] [! flags]`; needs are alternatives, one of which must hold:
 *   @        the object is someone (person, country, body, group)       #class  the object's noun is of that class
 *   with@    someone after that preposition                            for#class  a noun of that class after it
 *   for*     anything after that preposition                          >  a clause as complement   many  several subjects
 *   $        the object is a place
 * Recipients: obj, iobj, comp (subject of the complement), within (someone inside the object), or a preposition.
 * Flags: host (the subject receives the visitor), mediator, agent-only, weak (less sure).
 */
export const verbLines: Readonly<Record<string, string>> = {
  CONSULT: `
meet @ | with@ | many -> obj with
meet_up with@ -> with
talk with@ | to@ | many -> with to
speak with@ | many -> with
speak to@ by*  -> to = phone
confer with@ | many -> with
consult @ | with@ -> obj with
discuss with@ | many -> with
negotiate with@ | many -> with
visit @ | $ -> obj = visit
tour $ -> obj = visit
host @ | #talk | #people -> obj within between with = visit ! host
receive #people -> obj = visit ! host
telephone @ -> obj = phone
phone @ -> obj = phone
travel to$ | to@ -> = visit ! weak
fly to$ -> = visit ! weak
head to$ -> = visit ! weak
return to$ for#talk -> = visit
arrive in$ for#talk -> = visit
launch #efforts between* -> between = third-party ! mediator
mediate between@ | in* | #talk -> between = third-party ! mediator
sit_down with@ -> with
convene #meeting | many -> within
gather many -> = multilateral
attend #meeting -> within with = multilateral
join #talk -> within with
join @ for#talk -> obj
participate in#meeting -> = multilateral
take in#meeting -> = multilateral
address #meeting -> = multilateral
resume #talk -> with within
hold #talk -> with between within
have #talk -> with between
conduct #talk -> with between
open #talk -> with between
begin #talk -> with between
start #talk -> with between
continue #talk -> with between
renew #talk | #efforts -> with
launch #talk -> with between
chair #meeting -> within
co-chair #meeting -> within
organise #meeting -> within ! host
organize #meeting -> within ! host
enter #talk | into#talk -> with
engage in#talk -> with
exchange #talk -> with
conclude #talk -> with
pay to@ visit -> to = visit
make visit | trip -> to = visit
leave #talk -> with within
emerge from#talk -> with
`,
  AGREE: `
agree > | on* | to* | with@ | #agreement | upon* -> with
agree passive
sign #agreement -> with
reach #agreement -> with between
conclude #agreement -> with
strike #agreement -> with
clinch #agreement -> with
seal #agreement -> with
forge #agreement -> with
secure #agreement -> with
finalise #agreement -> with
finalize #agreement -> with
initial #agreement -> with
ratify #agreement -> with
broker #agreement -> between = third-party ! mediator
cut #agreement -> with
negotiate #agreement -> with
settle #demand | on* -> with
promise > | #aid | @ | #word -> obj to for
pledge > | #aid | to* | #arms | #support -> to for
vow > -> with
undertake > -> 
commit > | to* -> to
offer > | #aid | #talk | #word -> to
accept #demand | #agreement -> within from
consent > | to* -> to
authorise @ | #demand | #aid | drop | > | #violence -> obj
authorize @ | #demand | #aid | drop | > | #violence -> obj
guarantee #aid | > -> to
give #word -> to
make #word -> with to
make #progress -> with ! negative
achieve #progress | #agreement -> with ! negative
find #agreement | ground -> with
compromise on* | with@ | many -> with
`,
  SUPPORT: `
support @ | #cause | #proposal | #agreement | #demand -> obj within
back @ | #cause | #proposal | #agreement | #demand -> obj within
endorse @ | #proposal | #agreement | #demand -> obj within
approve @ | #proposal | #agreement | #demand | #aid -> within
praise @ | #proposal | #efforts | #agreement | * -> obj within
hail @ | #proposal | #efforts | #agreement | * -> obj within
commend @ | #proposal | #efforts | * -> obj within
applaud @ | #proposal | #efforts | * -> obj within
laud @ | #proposal | * -> obj within
welcome #proposal | #agreement | #efforts | #progress | #demand -> obj within
defend @ | #proposal | * -> obj within
congratulate @ -> obj
thank @ -> obj
recognise @ -> obj
recognize @ -> obj
champion @ | #proposal -> obj
side with@ -> with
stand by@ | with@ | behind@ -> by with behind
rally behind@ | around@ -> behind around
sympathise with@ -> with
ally with@ -> with
honour @ -> obj
honor @ -> obj
give #support -> to iobj
express #support -> for to
offer #support -> to iobj
voice #support -> for
lend #support -> to
throw #support -> behind
extend #support -> to
declare #support -> for
reiterate #support -> for
reaffirm #support -> for
win @ #support
vote for#demand -> within
campaign for@ -> for
`,
  CONCEDE: `
ease #eased -> on for
lift #eased -> on in against
relax #eased -> on
soften #eased -> on
loosen #eased -> on
shorten #eased -> in on
end #eased -> on in
waive #eased | * -> for
suspend #eased -> on
apologise to@ | for* | > -> to
apologize to@ | for* | > -> to
pardon @ | #prisoner -> obj
grant #amnesty -> to iobj
reinstate @ -> obj
drop #charge -> against
back_down from* | *
give_in to* -> to
concede > | #demand | #amnesty | to@ -> to
bow to* -> to
backtrack on*
legalise @ | * -> obj
legalize @ | * -> obj
accede to* -> to
commute #demand | sentence
forgive @ -> obj
`,
  COOPERATE: `
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
restore #newtie -> with
establish #newtie -> with
resume #newtie -> with
normalise #newtie -> with
normalize #newtie -> with
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
`,
  AID: `
aid @ -> obj
assist @ -> obj
provide #aid | #arms | @ with#aid -> to for iobj obj
send #aid | #arms to@ | #arms @ -> to iobj
deliver #aid | #arms -> to
donate #aid | * -> to
supply #aid | #arms | @ with* -> to obj
give #aid | #arms -> to iobj
grant #aid -> to iobj
extend #aid -> to
lend #aid | @ -> to iobj
evacuate @ | * -> obj within from
airlift #aid | * -> to from
drop #aid -> to over into
feed @ -> obj
shelter @ -> obj
rescue @ | * -> obj within
contribute #aid -> to
fund @ | #proposal -> obj
finance @ -> obj
arm @ -> obj
equip @ -> obj
train @ | #troops -> obj within
resettle @ | #prisoner | refugee -> obj
ship #aid | #arms -> to
distribute #aid -> to
hand_over #aid -> to
hand #aid -> to iobj
bring #aid -> to
treat @ | casualty -> obj
allocate #aid -> to for
release #aid -> to
sell #arms -> to
bail_out @ -> obj
host refugee -> within obj
accept refugee -> within
`,
  RETREAT: `
withdraw from* | #troops | @ -> from = withdraw
pull_out of* | #troops | from* | * -> = withdraw
pull_back * = withdraw
pull #troops -> = withdraw
retreat * = withdraw
surrender * | #town -> to = withdraw
capitulate * -> to
resign * = resign
step_down * = resign
step_aside * = resign
quit #job | * -> = resign
abdicate * = resign
stand_down * = resign
disarm * = disarm
demobilise * = disarm
demobilize * = disarm
lay_down #arms = disarm
release #prisoner | @ -> obj within = release
free #prisoner | @ -> obj within = release
return #prisoner | #property -> to = return
hand_back * -> to = return
hand_over #prisoner | #town | #arms | @ -> to = return
repatriate @ | #prisoner -> to
complete withdrawal -> from = withdraw
begin withdrawal -> from = withdraw
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
reopen #border | #embassy -> with to = access
re-open #border | #embassy -> with to = access
open #border -> with to = access
give_up #arms | #town | #job | #demand = 
relinquish #job | #town
cede #town -> to
dismantle * = disarm
`,
  REQUEST: `
call for#aid -> for
call for* | for#truce -> from to on
call on@ | upon@ -> on upon
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
renew call | appeal | #statement | demand -> to for
reiterate call | appeal | demand -> to for comp
repeat call | appeal | demand -> to
present demand -> to
submit proposal | request | plan -> to
put_forward proposal | plan -> to
table resolution | proposal
exhort @ -> obj
encourage @ > -> obj
advise @ > -> obj
recommend > | *
turn to@ for* -> to
sue for* -> with
remind @ > -> obj
issue reminder | warning > -> to
issue reminder -> to
`,
  ACCUSE: `
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
`,
  REJECT: `
reject @ | > | * -> within obj from by
refuse > | #demand | @ | #talk -> obj within comp
decline > | #demand | #talk -> obj within comp
deny #allegation | > | * -> within
dismiss #demand | #allegation | > -> within
rule_out * -> within
veto #demand | * -> within
block #demand | candidacy | bid -> within obj
oppose * -> obj within to
turn_down #demand | * -> within
rebuff @ | #demand -> obj within
spurn @ | #demand -> obj within
resist #demand -> within
ignore #demand -> within
defy @ | #demand -> obj within
vote_down #demand -> within
vote against* -> against within
disavow * -> obj
rebut #allegation -> within
refute #allegation -> within
object to* -> to
scuttle #agreement | #talk -> within
shun @ | #talk -> obj
express #opposition -> to
voice #opposition -> to
reaffirm #opposition -> to
disagree with@ | many | on* -> with
balk at*
`,
  THREATEN: `
threaten > | @ | with* | * -> obj comp against within
warn @ of* | against* | of* -> obj
issue #threat -> to against
give ultimatum -> to iobj
deliver ultimatum -> to
make #threat -> against
set deadline -> for
hint at#violence -> against
`,
  PROTEST: `
protest * -> against within outside
demonstrate * -> against outside
rally in* | against* | outside* | for* | to* | many -> against outside
march * | in* | on* -> against on to
riot * -> against
strike over* | for* | against* -> against = strike
stage #protest -> against
hold #protest -> against outside
hold rally -> against outside
organise #protest -> against
organize #protest -> against
lead #protest -> against
join #protest -> against
begin #protest -> against
launch #protest -> against
block #street -> = obstruct
barricade #street | * -> = obstruct
occupy #street | square | building -> = obstruct
take to#street -> against
pour into#street -> against
throw #stone -> at = riot
hurl #stone -> at = riot
burn #stone -> = riot
shun work -> = strike
walk_out *
go on#protest -> against = strike
boycott election | vote | poll | class | store | good
picket @ | * -> obj outside
chant * -> against
jeer @ -> obj
heckle @ -> obj
down tool
fast *
loot * = riot
`,
  SANCTION: `
sanction @ | * -> obj within
impose #sanction -> on against
slap #sanction -> on against
levy #sanction -> on against
tighten #sanction -> on against
reimpose #sanction -> on against
extend #sanction -> against on
embargo @ -> obj
cut #tie | off#tie -> with to
cut_off #tie -> with to
sever #tie | #newtie -> with
break #tie | #newtie -> with
break_off #tie | #newtie | #talk -> with between
suspend #tie | #process | @ -> with to obj
freeze #tie | #asset | #process -> with to of within
halt #tie | #process -> with to
stop #tie -> with to
end #tie | #process -> with to between within
expel #envoy | diplomat -> obj within of
recall #envoy -> from to within
withdraw #envoy -> from
cancel #appointment -> with to
call_off #appointment -> with to
postpone #appointment -> with to
boycott #talk | #meeting -> with within
abandon #talk | #deal -> with
pull_out of#deal | from#deal -> with
withdraw from#deal -> with
walk_out of#talk | from#talk -> with
quit #talk | #deal -> with
close #embassy -> in to with
withhold #aid | #tie -> from to
deny #aid | entry | visa -> to iobj
downgrade #tie | #newtie -> with
blacklist @ | * -> obj
ban import | export | flight | sale | aid -> from to of
isolate @ -> obj
scrap #deal | #agreement -> with
renounce #deal | #agreement -> with
discontinue * -> with
prohibit #aid -> to
`,
  MOBILIZE: `
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
patrol * 
build_up #troops | presence -> near in
raise alert | level
rotate #troops
ready #troops
position #troops
`,
  COERCE: `
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
hack * -> obj within = cyber
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
`,
  ASSAULT: `
attack @ | $ | * -> obj within
bomb @ | $ | * -> obj within = aerial
kill @ | * -> obj within
shell @ | $ | * -> obj within = heavy-weapons
strike @ | #town | target | base -> obj within
assault @ | #town -> obj within
ambush @ | * -> obj within
shoot @ | * -> obj within = firearms
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
retake $ | #town -> obj from
recapture $ | #town -> obj from
take $ #town -> from within
take hostage | control -> obj
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
execute @ | * -> obj within
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
launch #violence | #bomb -> on against at into
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
cross border -> into
raid @ | $ | #town -> obj within
target @ | * -> obj within
ram @ | * -> obj
poison @ -> obj
gas @ -> obj
shoot_at @ -> obj
decapitate @ -> obj
exterminate @ -> obj
`,
}
