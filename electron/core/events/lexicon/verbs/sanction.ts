/** Lexicon lines for verbs of punishing without force: sanctions, expulsions, ties cut; `index.ts` says how a line reads. */
export const sanctionVerbs = `
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
call_off #appointment | #process -> with to between within in
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
reduce #tie | #aid | staff -> with to in
revoke visa | accreditation | status | citizenship -> of
bar @ | * from* -> obj within
declare persona ->
throw_out @ | #envoy -> obj within
kick_out @ | #envoy -> obj within
strip @ of* | $ of:autonomy | $ of:status | $ of:right | $ of:power -> obj
exclude @ -> obj
sack human -> obj
fire human -> obj
dismiss human -> obj
dismiss/sack/fire @ as#official -> obj
fine @ -> obj
penalise @ -> obj
penalize @ -> obj
punish @ -> obj
quit organisation | bloc | alliance | coalition | organization | government ->
leave organisation | bloc | alliance | coalition | organization | commission state | union state | league state | court state | federation state ->
terminate #agreement | #tie | #process -> with
abrogate #agreement -> with
annul #agreement -> with
renew #sanction -> on against
strengthen #sanction -> on against
toughen #sanction -> on against
halt import | export | shipment | delivery | supply | sale | flight -> of to from
stop import | export | shipment | delivery | supply | sale | flight -> of to from
suspend import | export | shipment | delivery | supply | sale | flight | membership | visa | aid -> of to from
cut_off supply | electricity | gas | water | power -> to
cut supply | electricity | gas | water | power -> to
refuse visa | entry -> to
block import | export | loan | aid | credit | #asset -> to from of
freeze #aid -> to
bring_home #envoy -> from
evacuate embassy | #envoy -> in from
lower #tie -> with
pull_out #envoy | @ -> from
ban travel | entry | trade -> to of from
disqualify @ -> obj
remove @ from* -> obj
sever * -> with
freeze * -> of within
cut_off * -> to from
embargo * -> within
terminate * -> with
expel * -> obj within of ! weak
announce #sanction -> on against
adopt #sanction -> on against
approve #sanction -> on against
introduce #sanction -> on against
place #sanction -> on against
order #sanction -> on against
expand #sanction -> on against
widen #sanction -> on against
prolong #sanction -> on against
maintain #sanction -> on against
order #envoy infinitive -> within obj
ask #envoy leave -> within obj
shut #embassy -> in to with
end #flow -> with to from of
halt #flow -> with to from of
suspend #flow -> with to from of
stop #flow -> with to from of
cut #flow -> with to from of
cut_off #flow -> with to from of
freeze #flow -> with to from of
cancel #flow -> with to from of
abandon #flow -> with to from of
interrupt #flow -> with to from of
curtail #flow -> with to from of
slash #flow -> with to from of
withdraw aid | funding | staff | observer | mission -> from
pull_out staff | observer | mission | team -> from
pull_out of#talk | of#process | of#agreement | from#talk -> with
walk_out of#talk | of#meeting | from#talk -> with
quit court | pact | treaty | accord | body | mission ->
leave pact | treaty | accord | body ->
boot_out @ -> obj
suspend @ from* -> obj
relieve @ of* -> obj
demote @ -> obj
designate @ -> obj
ostracise @ -> obj
restrict import | trade | travel | export -> from to of
ban @ from* -> obj
break contact -> with
pull #staff out* | #staff from* -> from of
boycott product | good | goods | oil | import -> within of
clamp/apply/enact/decree/pass/agree/announce/declare/unveil/reinstate/restore #sanction on* | #sanction against* -> on against
hit/slap/punish/target/penalise/penalize @ with#sanction -> obj
hit * with#sanction -> within
add @ to#blacklist | * to#blacklist | @ to:list state -> obj within
put/place/include/list @ on#blacklist | * on#blacklist -> obj within
debar/derecognise/derecognize/disinvite/uninvite/defund/cashier/ostracise/ostracize @ -> obj within
sack/fire/dismiss/axe/demote #official -> within obj
storm_out/drop_out/opt_out/bow_out of#talk | of#deal | of#meeting | from#talk -> with
storm out* of#talk -> with
exit bloc | pact | #deal | organisation | organization
tear_up/rip_up/ditch/void/rescind/junk/freeze/denounce #agreement -> with
choke_off/shut_off/turn_off/switch_off/throttle/cut_back/scale_back/scale_down/wind_down/phase_out/trim/halve/stem #flow | supply | gas | electricity | power | tap -> to from with
cool/scale_down/scale_back/loosen/rupture/break_off #tie | #relation -> with
divest from@ -> from
starve/deprive/strip @ of* | #victim of* -> obj within
give #staff timed infinitive | #envoy timed infinitive | diplomat timed infinitive -> iobj obj within
rescind/cancel/withdraw/revoke invitation | visa | accreditation | licence | license | credential -> to of from
close/shut airspace to* | airspace | port to* -> to
bar flight | ship | truck | vessel -> from of within
break/split with@ -> with
walk_out/storm_out/pull_out/withdraw of#talk | from#talk | of#meeting | from#meeting -> with between
suspend/halt/end/stop/cut/cancel/freeze budget-support | arms-sale | military-aid | licence | license | cooperation -> to with for
order/tell diplomat infinitive | ambassador infinitive | envoy infinitive -> within obj
declare @ persona | ambassador persona | diplomat persona | envoy persona -> within obj
ban/bar @ from$ | @ from#deal | #victim from* | #people from* | candidate from* -> obj within
remove #official from#job | @ from#job -> obj within
remove/replace #official object | person ^#judge | person ^parliament | person ^king | person ^president | person ^assembly -> obj within
face sanction | embargo | expulsion | fine -> from by ! suffer
hit/slap/punish/target @ with:ban -> obj
stop/halt/suspend/cease buy | purchase | import | export | sell | supply | fund | deliver | ship -> from to with
revoke/cancel/suspend #agreement -> with
expel/eject/suspend/exclude/oust @ from:group | @ from:organisation | @ from:organization | @ from:bloc | @ from:union | @ from:body | @ from:council -> obj
put/place/include @ on:list state -> obj
suspend/halt/stop/freeze/cut_off/end lend | lending | loan | fund | funding -> to of
expel/suspend/eject country -> obj
order #envoy out_of* | @ out_of* | #people out_of* -> obj within
stop/halt/suspend/cease/end/quit >#supplying -> to with from
pull delegation out_of* | #people out_of* | #staff out_of* -> with from
close/shut consulate | embassy -> in to with within
pull_out ^#troops of#talk | ^#troops from#talk | state of#talk | state from#talk -> with between
call ambassador home* | envoy home* | ambassador back* | envoy back* | high-commissioner home* -> from
put_off/postpone/defer/delay/cancel/call_off/scrap/shelve/suspend/drop/abort visit | trip | summit | tour | #talk | meeting | delivery | sale -> to with of by
suspend/freeze/halt/end/boycott work with@ | work of* | commission with@ | committee with@ | council with@ -> with of
hold_back/withhold/freeze/suspend/block/cut/halt/stop loan | instalment | installment | aid | fund | credit | assistance | arms-sale | military-sale | delivery | payment | tranche -> to for from of
impose/slap/clamp/place/introduce/order/extend/tighten visa-ban | travel-ban | entry-ban | arms-embargo | oil-embargo | flight-ban | trade-ban | import-ban | export-ban | asset-freeze | trade-embargo -> on against
send_home/send_back/order_out/order_home charge | ambassador | diplomat | envoy | attaché | attache | consul | mission -> of from within
order ambassador | diplomat | envoy out* | @ out* | @ home* | #envoy infinitive -> of within obj
have relation | tie | contact | dealing -> with ! unless
relieve @ of#job | @ of:duty | #people of#job -> obj within
remove/axe/oust/drop/suspend @ from#job | @ from:cabinet | @ from:government | @ from:post | #people from#job -> obj within
vote @ out* | @ off* -> obj
push/kick/force/throw/boot @ out_of:party | @ out_of:cabinet | @ out_of:coalition | @ out_of:union -> obj
drop/cut/strike @ from:list | @ from:coalition -> obj
suspend/expel/eject/throw_out/boot_out/kick_out @ from@ | @ from:council | @ from:group -> obj
stop/turn_off/shut_off/cut/halt supply | gas | oil | electricity | power | water | fuel -> to of from
walk_away/walk_out/storm_out/pull_out/withdraw/stay_away from#talk | of#talk -> with
break_off/call_off/suspend/abandon/cut_short/end #talk | dialogue | negotiation | contact -> with between
recall/withdraw/pull_out/bring_home/call_home #envoy -> from to
cut_off/sever/break/cut/suspend/freeze #newtie -> with to
close_down/shut/shut_down embassy | mission | consulate -> in of
raise/increase/double tariff | duty on* -> on from against
place/put @ on#blacklist | @ on:list -> obj
declare @ unwelcome | #envoy unwelcome -> obj
refuse/deny/cancel/revoke/withdraw visa | entry-visa | accreditation -> to for of iobj
fire/sack/dismiss/axe/purge #official | #people -> within of
strip #official of* -> obj within
order #envoy object infinitive | #envoy object out* -> obj within of
lose #aid from@ -> from ! suffer
scrap/cancel/call_off/suspend/postpone/drop #exercise with@ -> with
block/stop/suspend credit | financing | fund | sale | shipment -> to from of
chuck_out/cast_out/drum_out/blackball/excommunicate @ -> obj
send @ packing | #envoy packing | diplomat-packing | envoy-packing | ambassador-packing -> obj within
give #envoy day infinitive | #envoy hour infinitive -> iobj obj within
withdraw/revoke/suspend landing-right | trade-privilege | preference -> of to from
snap #tie | #relation -> with
downgrade/demote #embassy -> in
impose visa | visa-requirement -> on
impose/slap/introduce/announce/place/order ban on:import | ban on:export | ban on:trade | ban on:sale | ban on:flight -> on of from to
ban @ travel* | #people from:travel -> obj within
impose/slap/clamp/order/extend arms-ban | weapons-ban | sales-ban | fuel-ban -> on against
suspend extradition | rail-link | air-link | postal-link -> to with
halt/suspend/stop/freeze/withhold disbursement | instalment | budget-aid | lending -> to of from
`
