/** Lexicon lines for verbs of agreeing, promising and offering; `index.ts` says how a line reads. */
export const agreeVerbs = `
agree > | on* | to* | with@ | #agreement | upon* -> with
agree passive
agree passive between@ -> between
sign/initial/ink |#agreement passive| | |truce passive| | |peace passive| -> between with = sign
agree/conclude/strike/make/seal/clinch/secure/negotiate/do |#agreement passive| | |peace passive| | |bargain passive| | |compromise passive| -> between with
sign #agreement -> with = sign
reach #agreement -> with between
conclude #agreement -> with
strike #agreement -> with
clinch #agreement -> with
seal #agreement -> with
forge #agreement -> with
secure #agreement -> with
finalise #agreement -> with
finalize #agreement -> with
initial #agreement -> with = sign
ratify #agreement -> with = sign
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
accept #demand | #agreement -> within from by
consent > | to* -> to
authorise @ | #demand | #aid | drop | > | #violence -> obj
authorize @ | #demand | #aid | drop | > | #violence -> obj
guarantee #aid | > -> to
give #word -> to iobj
make #word -> with to
make #progress -> with ! negative
achieve #progress | #agreement -> with ! negative
find #agreement | ground -> with
compromise on* | with@ | many -> with
adopt #demand | declaration | statement -> on
embrace #proposal -> within
volunteer infinitive -> to
renew #agreement -> with
extend #agreement | mandate -> with
join coalition | alliance | #agreement -> with
reconcile with@ | many -> with
resolve dispute | difference | crisis -> with
settle dispute | difference -> with
patch_up #tie | difference -> with
swear infinitive -> to
assure @ > | @ of* -> obj
pass resolution -> on
schedule #appointment -> with
sign object -> with ! weak
agree * -> with
ratify * = sign
pledge * -> to for
guarantee * -> to
authorise * -> within
authorize * -> within
adopt constitution | law | budget | text | resolution | agenda | roadmap | road-map | package | reform | legislation | bill | charter | convention | communique | guideline | target | rule | budget | platform | position | motion | code | decision | strategy ^#people | strategy state | programme ^#people | plan -> on
promise * -> to
express #readiness -> with to
signal #readiness -> with to
indicate #readiness -> with to
voice #readiness -> with to
declare #readiness -> with to
reaffirm #readiness -> with to
reiterate #readiness | offer -> with to
repeat offer | pledge | promise -> to
renew offer | pledge | commitment -> to
extend offer | invitation -> to
shake hand on* -> with
come to#agreement | to#accord -> with
arrive at#agreement -> with
work_out #agreement -> with between
hammer_out #agreement -> with between
thrash_out #agreement -> with between
draw_up #agreement -> with
enter into#agreement -> with
make peace | deal -> with
open to#talk | to#proposal -> with
ready for#talk | for#agreement -> with
bury hatchet -> with
mend fence -> with
set_aside difference -> with
narrow difference | gap -> with
accept proposal | plan | offer | invitation | formula -> of by from within
guarantee border | frontier | security | independence -> of within
accept ruling | verdict | judgment | judgement | award | pay-offer -> of by from within
offer withdrawal | pullout | compromise | autonomy | referendum | election | return | exchange | swap | partnership | pardon -> to iobj with
offer talk | talks | meeting | ceasefire | truce -> to iobj with
offer mediation | cooperation | training | deal | truce | concession | help | dialogue | negotiation | service | asylum -> to iobj
grant permission | consent -> to iobj
give permission | undertaking -> to iobj
commit #aid | million | billion -> to
accept #inspectors | mission | force | role | condition | term | responsibility | solution | outcome -> within from by
announce plan | intention | readiness | agreement | deal -> with to
ink/countersign/cosign/co-sign/pen/finalise/finalize #agreement -> with between = sign
nail_down/hash_out/wrap_up #agreement -> with between
iron_out/bridge/overcome/smooth_over/settle/narrow difference | gap | dispute | disagreement | quarrel -> with between
sign_up/sign_on to* | for* -> with
sign_off on* -> with
give word to@ | word > -> to iobj
give its-word | his-word | their-word | her-word -> to iobj
come to#accord -> with
accede/subscribe/adhere to#agreement -> with
hold_out promise | offer -> to of
acquiesce/assent to* | in* -> to
concur > | on* | many -> with
rejoin/re-enter bloc | pact | treaty | alliance | union | organisation | organization -> with
broker/mediate/arrange/secure/facilitate/negotiate #agreement between@ | #truce between@ | #truce | settlement -> between with = third-party ! mediator
commit/recommit itself to* | himself to* | themselves to* -> to
bind itself to*
strike bargain object | #agreement object | compromise object -> with
settle_on/agree_on/agree_upon * -> with
settle on* many -> with
agree many on* | many to* -> with
extend/offer/make/put/table offer | invitation -> to
offer/propose infinitive | truce | ceasefire | mediation -> to
announce/unveil plan infinitive | deal | agreement | many term | many truce | many ceasefire | many cessation -> with to
pledge/promise/commit/guarantee/offer/vow > | support | help | aid | cooperation -> to for
take_back #refugee -> within from
initial/sign #agreement with@ | #agreement many | contract with@ | contract many -> with = sign
seal/conclude/reach/clinch/secure #agreement with@ | #agreement many | contract with@ | contract many -> with
receive/get/win/obtain/secure/gain/extract/wring/wrest pledge from@ | promise from@ | assurance from@ | commitment from@ | guarantee from@ | undertaking from@ | offer from@ -> from ! suffer
make peace with@ | pact with@ -> with
reconcile/make_up with@ | many -> with
undertake infinitive -> to
end/conclude/wind_up/close/finish/break_off #talk without#agreement | round without#agreement | #talk without#progress | day without#agreement -> with between ! failed
end/close/conclude/finish/collapse/break_up/break_down/wind_up/adjourn/close/stall ^#negotiation without#agreement | ^#negotiation without#progress | ^#negotiation in#deadlock -> with between ! failed
fail ^#negotiation * -> with between ! failed
end/close/conclude/wind_up ^#negotiation with#agreement | ^#negotiation in#agreement -> with between
produce/yield/bring/deliver/achieve ^#negotiation #agreement | ^#negotiation #progress -> with between
lead ^#negotiation to#agreement -> with between
result ^#negotiation in#agreement -> with between
put name -> to
put signature -> to
express/voice/signal/declare/state/announce/indicate interest | desire | intention | wish | eagerness | commitment -> with to in
declare/pronounce/profess itself ready | itself willing | himself ready | himself willing | themselves ready -> with to
agree/decide/resolve/opt many infinitive -> with
accept mediation | mediator | truce | ceasefire | invitation | envoy | observer | peacekeeper | inspector -> by from of within
give consent -> to for
open/hold_open/leave_open door to#talk | door to:compromise -> with
move/edge close to#agreement -> with
overcome/end/break deadlock | impasse | stalemate -> with over
offer pay-rise | rise | increase | raise | use | access | share | role | seat | base | territory | membership | partnership | compensation | money | protection | amnesty | airspace -> to iobj
offer office | good-offices -> to
assure @ object -> obj
have objection -> to ! unless
clear way for:sale | way for:visit | way for:talks | way for:delivery | way for:deployment | way for:mission -> to
give word | undertaking | consent | agreement -> to for iobj
hold_out prospect | hope | possibility | offer | olive-branch -> to of
work_out/hammer_out/thrash_out/iron_out/patch_together/cobble_together/negotiate/conclude/clinch/wrap_up compromise | #agreement | difference | formula | arrangement -> with between
express/voice/indicate/signal/declare/announce/state #readiness | interest in* -> to
come to#accord | to:agreement | to:understanding -> with over
put/set/affix/add name to* | signature to* | initial to* -> with
commit itself to* | himself to* | themselves to* | itself infinitive | himself infinitive | themselves infinitive -> to
bind itself to* | itself infinitive | themselves to*
declare/pronounce/say itself ready | himself ready | themselves ready | itself willing | themselves willing | itself prepared
end dispute many | row many | quarrel many | feud many | standoff many | stand-off many | rift many
settle/resolve/patch_up/bury dispute | difference | quarrel | row | feud -> with between
accept ^#armed offer | ^#armed proposal | ^#armed plan | ^#armed term | ^#armed timetable -> of from by
come_round/come_around to:idea | to:view
opt infinitive -> comp
meet halfway | @ halfway -> obj
strike/reach/make/cut/do bargain | compromise -> with
set/fix/name date for#talk | date for:withdrawal | date for:election | date for:visit -> with
draw_up/draft/finalise/finalize #agreement many | #agreement with@ -> with
sign_up to#agreement | for* -> to
subscribe/accede to#agreement -> to
stand ready infinitive
offer/promise/pledge/guarantee @ #aid | @ safe-passage | #aid to* | safe-passage -> obj iobj to for
volunteer infinitive | #troops | #helper -> to for
open/start/begin/resume/restart accession | membership-talks -> with
take/join in#mission | part in#mission | mission | coalition -> for in
close/near many to#agreement | many to:deal -> with
ready for#talk | for#agreement | for:dialogue | for:compromise | for:peace | for:step -> with
interested in#talk | in:buying | in:purchase | in#agreement -> from with
willing/prepared for#talk | for:compromise -> with
take_back #refugee | national | citizen | #victim -> within from
work_out/draw_up/devise/agree plan many | formula many | timetable many | schedule many -> with
say yes -> to
form federation many | union many | coalition many | alliance many | coalition with@ | alliance with@ -> with
put_aside/set_aside/bury quarrel | difference | dispute | rivalry | feud -> with
`
