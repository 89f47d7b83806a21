/** Lexicon lines for verbs of meeting, talking, visiting and mediating; `index.ts` says how a line reads. */
export const consultVerbs = `
meet @ | with@ | many -> obj with
meet_up with@ -> with
talk with@ | to@ | many -> with to
speak with@ | many -> with
speak to@ by* -> to = phone
confer with@ | many -> with
consult @ | with@ -> obj with
discuss with@ | many -> with
negotiate with@ | many -> with
visit @ | $ -> obj with = visit
tour $ -> obj = visit
host @ | #talk | #people -> obj within between with = visit ! host
receive #people -> obj = visit ! host
telephone @ -> obj = phone
phone @ -> obj = phone
travel to$ | to@ -> = visit ! weak
fly to$ bare -> = visit ! weak
fly/travel/go/head/arrive/return to$ with:message | in$ with:message | with:message | with:letter -> for from to = visit
head to$ -> = visit ! weak
return to$ for#talk -> with = visit
arrive in$ for#talk -> with = visit
launch #efforts between* -> between = third-party ! mediator
mediate between@ | in* | #talk -> between = third-party ! mediator
sit_down with@ -> with
convene #meeting | many -> within
gather many -> = multilateral
attend #meeting -> within with alongside = multilateral
join #talk -> within with
join @ for#talk -> obj
participate in#meeting -> with = multilateral
take in#meeting -> with = multilateral
address #meeting -> obj within = multilateral
resume #talk -> with within
hold #talk -> with between within
have #talk -> with between
conduct #talk -> with between
open #talk -> with between
begin #talk -> with between
start #talk -> with between
continue #talk -> with between
renew #negotiation | #efforts -> with
launch #talk -> with between
initiate/commence #talk -> with between
chair #meeting -> within
co-chair #meeting -> within with
co-chair with@ -> with
accept letter of:credence | credential -> from of ! suffer
organise #meeting -> within ! host
organize #meeting -> within ! host
enter #talk | into#talk -> with
lock in#talk -> obj with
engage in#talk -> with
exchange #talk -> with between
conclude #talk -> with
pay to@ visit -> to = visit
make visit | trip -> to = visit
leave #talk -> with within
emerge from#talk -> with
brief @ -> obj
exchange view | opinion | message | letter -> with between
debate with@ | many -> with
dine with@ -> with
lunch with@ -> with
contact @ | #people -> obj
speak/appear alongside@ | beside@ | next_to@ -> alongside beside next_to
call on& bare -> on = visit
have/keep_up/renew contact -> with
send message to@ | letter to@ | note to@ | telegram to@ -> to
welcome @ to* -> obj = visit ! host
reopen #talk -> with
revive #talk -> with
go to$ for#talk -> with = visit
leave/depart/set_off for#visit -> to of in = visit
go_back/come_back/return to:table many | to:negotiating-table many -> with
travel to$ for#talk -> with = visit
fly to$ for#talk -> with = visit
head to$ for#talk -> with = visit
arrive in$ | at$ -> = visit ! weak
update @ on* | @ about* -> obj
convey message -> to
deliver message | letter -> to
meet group -> with = multilateral
gather group = multilateral
convene group = multilateral
sit with@ -> with
have #meal with@ | #meal many -> with
hold #meal with@ -> with
welcome person -> obj = visit ! host
receive person -> obj = visit ! host
play host -> to between = visit ! host
pay call -> on to = visit
visit #site -> within = visit
tour #site -> within = visit
tour #site with@ -> with = visit
land in$ -> = visit ! weak
journey to$ -> = visit
set_off for$ -> = visit
fly into$ bare -> = visit ! weak
touch_down in$ -> = visit
stop_over in$ -> = visit
begin visit | tour | trip -> to of = visit
start visit | tour | trip -> to of = visit
wind_up visit | tour | trip -> to of = visit
end visit | trip -> to = visit
conclude visit | trip -> to = visit
complete visit | trip -> to = visit
engage with@ | @ in#talk -> with obj
liaise with@ -> with
huddle with@ -> with
chat with@ -> with
converse with@ -> with
get_together with@ | many -> with
come_together many
compare note -> with
speak to& -> to
talk to& -> to
write to& -> to
broach * with@ -> with
raise issue with@ | question with@ | matter with@ | case with@ | concern with@ -> with
arbitrate between@ -> between = third-party ! mediator
intercede with@ | between@ -> with between = third-party
broker #talk -> between with = third-party ! mediator
facilitate #talk -> between with = third-party ! mediator
arrange #talk -> between with = third-party ! mediator
act as#go-between -> between for = third-party ! mediator
serve as#go-between -> between for = third-party ! mediator
shuttle between@ | between$ -> between = third-party
address parliament | council | assembly | congress | summit | senate -> obj within of
relaunch #talk -> with between
restart #talk -> with between
reconvene many | #talk -> with
enter dialogue | negotiation | into#talk -> with
meet #people | with#people -> obj with
talk with#people -> with
speak with#people -> with
confer with#people -> with
consult #people | with#people -> obj with
update @ -> obj
visit #people -> obj within = visit
leave $ for#talk | for$ on#visit -> with = visit
cross to$ for#talk | into$ for#talk -> with = visit
depart for$ for#talk | for$ on#visit -> with = visit
greet person -> obj
pay visit -> to = visit
parley/deliberate/palaver/breakfast with@ -> with
shake hand with@ | hand many -> with
exchange greeting | pleasantry | courtesy | idea | proposal | handshake -> with between
swap view | note | message | idea -> with between
share view with@ | concern with@ | assessment with@ -> with between
open/establish/restore/keep_open channel with@ | line with@ -> with
make/establish/keep/maintain contact with@ -> with
raise/bring_up/take_up * with@ -> with
kick_off/wrap_up/cut_short/open/undertake #visit -> to of in = visit
kick_off/wrap_up/reconvene #talk -> with between
embark/set_out/go on#visit -> to of in = visit
return from#visit -> to of in = visit
come to$ for#talk | to$ on#visit -> with = visit
stop/stop_off in$ -> = visit ! weak
make stop | stopover -> in = visit
drop_in/call_in on@ -> on = visit
ring/ring_up/telephone person -> obj = phone
preside over#meeting -> of within
moderate/steer #talk -> between with within = third-party ! mediator
bring_together @ | #people -> obj = third-party ! mediator
bring @ together* | #people together* | @ to:table -> obj = third-party ! mediator
accompany @ to$ | @ on#visit -> obj = visit
assemble group in$ | many -> with = multilateral
reach_out to@ -> to
sound_out @ -> obj
have audience -> with
grant audience -> to iobj ! host
sit_down/sit across_from@ -> across_from
hold #talk many | #talk with@ -> with
hold press-conference | news-conference with@ -> with = press
hold/give news-conference many | press-conference many | briefing many -> with = press
attend/participate/sit_in as#observer | as#mediator
receive/get call | phone-call | visit | delegation -> from ! suffer
receive/get message from@ | letter from@ | note from@ | telegram from@ -> from ! suffer
appoint/name/dispatch/send mediator | special-envoy | peace-envoy -> to for = third-party
sit_down many | together* | >#conferring -> with
sit together* -> with
call/ring/phone person on#telephone | person by#telephone | #people on#telephone | #people by#telephone -> obj = phone
begin/start/launch/resume/continue/undertake mediation-mission | good-will-mission | diplomatic-mission | shuttle | shuttle-mission | peace-mission | initiative | consultation | round -> to in between with
lead/head delegation to$ | delegation to#meeting -> with = visit
send/dispatch/despatch minister to$ | diplomat to$ | negotiator to$ | mediator to$ | representative to$ | official to$ | delegation to$ | delegation to@ | envoy to$ | envoy to@ | emissary to$ -> to = visit
welcome/greet/receive #people at* | #people in$ -> obj = visit ! host
sit/sit_down across:table | at:table | at:negotiating-table -> from with
come face* | face-to-face with* -> with
have/hold/grant/give audience | private-audience | tete-a-tete -> with to iobj
exchange/swap view | notes | greeting -> with between
pay/begin/make/start/open/wind_up/end/conclude courtesy-call | call on* | visit to* | tour of* | official-visit | state-visit | working-visit -> on to of = visit
drop_in/call_in/look_in on@ -> on
huddle/lunch/dine/breakfast/golf/closet with@ | many -> with
seek view | opinion | advice -> of from
break bread -> with
put_in/place telephone-call | phone-call | call to* -> to = phone
take call from* -> from = phone
meet/talk/confer secretly* | privately* | separately* -> with
go/fly/travel/head/return to$ for#talk | to$ to:meet | into#talk -> with = visit
sit_in/attend/join #talk with@ | #talk between* -> with between
call person infinitive | counterpart infinitive | |person dated| | |counterpart dated| | |known dated| | |#official dated| | person after* -> obj = phone
take in:table with@ | part in:table with@ -> with
host/hold/give reception for* | dinner for* | lunch for* | breakfast for* | banquet for* | iftar for* -> for ! host
join person infinitive | person for* | person at* | person in* | #people at:opening | #people at:launch | #people at:ceremony | #people at:event | #people at:reception | #people at:inauguration -> obj
spend timed with& | hour with& | timed with#people | hour with#people -> with
speak/talk to#people | to#victim | to#helper -> to
give interview to@ -> to
hold/host/attend/give round-table | roundtable | reception | luncheon | dinner -> with for
see counterpart | ^#people person in$ | ^#people person at$ -> obj
see person >#conferring | #people >#conferring | @ for#talk -> obj
call on& at$ | on& in$ | on& at* | on@ >#courtesy -> on = visit
tell passive person -> obj
tell/inform/assure @ by:telephone | @ by:phone -> obj = phone
tell @ over#meal | @ in#talk | @ during#talk | @ at#meeting -> obj
summon/call_in @ >#conferring -> obj
listen to@ | to#people -> to
take/answer/field question from@ -> from
have aside with@ -> with
issue/release/publish many joint -> with
deliver/give/make lecture to@ | speech to@ | address to@ | presentation to@ | lecture to#people | speech to#people -> to
set_out plan to@ | view to@ | proposal to@ -> to
inform/notify @ of* -> obj
hear from@ | from#people -> from
make_clear to@ -> to
gather with@ | with#people -> with
present credential -> to
receive/accept credential from@ | credential of@ -> from of = visit ! host
receive/welcome/greet passive human -> obj = visit ! host
present person with* -> obj
address person -> obj
show person round* | person around* | person over* -> obj = visit ! host
hear evidence from@ | testimony from@ | evidence of@ -> from
welcome/receive/greet known | passive known -> obj = visit ! host
receive/welcome agentless at@ | agentless at$ -> at = visit ! suffer
host/hold/attend trilateral -> with within between of
hold/host town-hall with@ | workshop with@ | seminar with@ | forum with@ | town-hall with#people | town-hall with#victim -> with
receive/welcome/host human at:embassy | human at:consulate | human at:ministry | human at:palace | human at:residence | human at:headquarters -> obj = visit ! host
end/close ^#people meeting | ^#people summit | ^#people conference | many meeting | many summit | meeting with@ | summit with@ -> with within of
flank person ^#people -> obj
co-host #meeting many | #talk many | event many | reception many | #meeting with@ -> with within
take evidence from@ -> from
give evidence to:committee | evidence to:inquiry | evidence to:commission | evidence to:panel -> to
tour/visit/inspect many together*
send/write/hand @ letter | @ message | @ note -> obj iobj
make statement to:parliament | statement to:council | statement to:house | statement to:assembly -> to
take/participate in:meeting | in:summit -> with of
speak/talk to#people -> to
speak/talk/meet with#body -> with
speak/talk to#body -> to
review many object
join @ for#meal | #people for#meal -> obj
tour/visit/inspect #toured with& | #toured with#people | #toured accompanied_by& -> with accompanied_by = visit
present/submit/deliver letter to@ | message to@ | note to@ | invitation to@ -> to
join passive person ^#people | passive person ^#presence -> obj
speak/talk/listen/reach_out to#interlocutor -> to
address audience -> of
address ^#people @ | ^#officer @ -> obj = multilateral
bid/say farewell to@ | goodbye to@ -> to
participate/take_part/speak in:panel with@ | in:seminar with@ | in:webinar with@ | in:discussion with@ -> with
stand beside& | next_to& -> beside next_to
cut many ribbon | ribbon with@ -> with
hand/hand_over/pass/convey/bring/carry letter to@ | message to@ | note to@ -> to
`
