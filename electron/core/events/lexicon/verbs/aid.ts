/** Lexicon lines for verbs of giving help, money and arms; `index.ts` says how a line reads. */
export const aidVerbs = `
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
deposit million with@ | billion with@ | million in:bank | billion in:bank -> with in
extend/grant/open/provide credit object | credit-line object | line object of:credit -> to for iobj
resume/continue/restart/step_up/begin/start food-delivery object | aid-delivery object | relief-delivery object | relief-flight object | aid-flight object | mercy-flight object | airlift object | aid-shipment object | food-shipment object | aid-operation object | relief-operation object | food-distribution object -> to for in
lend #aid | @ -> to iobj
evacuate @ | #victim | #refugee | #people | thousand | hundred -> obj within from
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
teach/instruct #troops infinitive | #police infinitive | #armed infinitive -> obj within
resettle @ | #prisoner | refugee -> obj
ship #aid | #arms -> to
distribute #aid -> to
hand_over #aid -> to
hand #aid -> to iobj
allocate #aid -> to for
release #aid -> to
sell #arms -> to
bail_out @ -> obj
host refugee -> within obj
accept refugee -> within
help @ -> obj
provide * to@ | * for@ -> to for
rush #aid | doctor | #arms -> to
fly #aid -> to into
truck #aid -> to into
pump #aid -> into
increase #aid -> to for
resume #aid -> to
resume/restore/unfreeze/restart #aid object -> to for
send/dispatch/despatch/donate/fly field-hospital | mobile-hospital | mobile-clinic | ambulance -> to for iobj
send/deploy/dispatch/despatch/contribute/provide peacekeeper object | blue-helmet object -> to in for
contribute to:fund | to:appeal -> for
continue #aid -> to
disburse #aid -> to
write_off debt | million | billion -> of for
forgive debt -> of
forgive million in:debt | million of:debt | billion of:debt | @ debt -> obj iobj of
cancel debt -> of
reschedule debt -> of
send team | doctor | expert | engineer | medic | teacher -> to
house #refugee | human -> obj
take_in refugee | migrant -> within
admit refugee | migrant -> within
offer asylum | refuge | sanctuary -> to
save @ | life -> obj
vaccinate @ | child
clear mine
clear/defuse/remove/lift/detonate landmine | mine | unexploded-bomb | unexploded-shell -> in for
subsidise * -> within
subsidize * -> within
bankroll @ -> obj
assist * -> within
supply * -> to within
fund * -> within
finance * -> within
equip * -> within
ship * -> to
distribute * to@ | * among@ | leaflet -> to among
rescue *
donate *
treat casualty
hand_out #aid -> to
give_out #aid -> to
dispense #aid -> to
harbour @ -> obj
harbor @ -> obj
take_in #refugee | #victim -> within
give/donate oil to@ | oil @ | gas to@ | gas @ | electricity to@ | electricity @ -> to iobj obj
take/lift/pluck/winch/pick_up @ off#rubble | #victim off#rubble -> obj within
host #refugee -> within
shelter #refugee | #victim -> within
house #refugee | #victim -> within
feed #refugee | #victim -> within
vaccinate #victim | #refugee -> within
treat #victim | #refugee -> within
save #victim -> within
evacuate #victim | #refugee -> within
airlift #victim | #refugee -> within
set_up clinic | hospital | camp | shelter -> for
open clinic | hospital | shelter -> for
escort convoy -> to
write_off loan | debt -> of within
cancel loan | debt -> of within
loan million | billion | money -> to
funnel #aid | #arms -> to
smuggle #arms -> to into
channel #aid | #arms -> to
pour #aid into* -> into
double #aid -> to
boost #aid -> to
dispatch #aid | #helper -> to
despatch #aid | #helper -> to
deploy #helper -> to in
send #helper -> to
fly doctor | medic | rescuer -> to into
repair bridge | road | school | hospital | line -> in
build/construct stadium | barracks | conference-centre | conference-center | parliament-building | refugee-camp | water-plant -> in for
build school | hospital | clinic | well | shelter -> in for
reconstruct home | house | school | hospital | bridge | town | city | country | village | nation | economy -> within in
come to#aid -> of
offer shelter | refuge | sanctuary -> to
protect @ | #refugee | #victim -> obj within
offer asylum | refuge -> to
rebuild home | house | school | hospital | bridge | town | city | country | mosque | village -> within of in
bring #aid to@ | #aid into* -> to into
airdrop/parachute #aid | * -> to over into on
inoculate/immunise/immunize @ | #victim | #refugee -> obj within
resupply/reequip/re-equip/rearm @ | #troops -> obj within
mentor @ | #troops -> obj within
sponsor/bankroll #armed | @ station -> obj within
bankroll/subsidise/subsidize * -> obj within of
prop_up/shore_up @ | economy | currency | government -> obj within
underwrite loan | #aid -> within to
inject #aid into* -> into
earmark/set_aside/allot/assign #aid -> for to
gift/slip/ferry/transport/haul/carry/move/transfer/bring #aid to* | #aid into* -> to into for
gift/slip/ferry/ship #arms to@ -> to
smuggle/ship/supply/deliver/sell/provide rocket to@ | mortar to@ | grenade to@ | explosive to@ | landmine to@ | bullet to@ -> to iobj
unload/offload #aid -> in at
unlock/unblock/free_up/release #aid | tranche -> to for
waive/restructure/reduce/halve debt -> of
pull/pluck/dig/dig_out/free/extract/rescue/save/lift/recover #victim from#rubble | #refugee from#rubble -> within
relocate/rehouse/transport/ferry/bus/fly/move #refugee -> within to from
nurse @ | #victim | #refugee -> obj within
demine * -> in
restore/repair power | electricity | water-supply -> to in
raise/collect #aid for@ | #aid for#victim | #aid for#refugee -> for
help/assist/welcome #refugee -> within from
take in#refugee -> within from
replenish stock | stockpile | arsenal | #arms -> of
rush/loan/lend #helper | #arms -> to iobj
give #aid | #arms | #helper -> to iobj
send/dispatch/despatch rice | blood | oxygen | mask | clothes | clothing | plane-load -> to iobj
provide/give/offer/grant shelter | sanctuary | refuge | haven -> to iobj
grant/give/offer citizenship | passport -> to iobj
step_up/expand/extend/scale_up #aid -> to for
feed/clothe #victim | #refugee | village | town -> within
arm/equip #armed -> within
build/rebuild/repair/restore home | road | dam | port | airport | pipeline -> for in
receive/get/obtain/secure/accept #aid from@ | #arms from@ -> from ! suffer
receive/get ton from@ | tonne from@ | truckload from@ | shipment from@ | consignment from@ | planeload from@ -> from ! suffer
pick_up/pluck/winch/rescue/save survivor | crew | castaway | sailor -> within of
pay state for* -> for
send/deploy/dispatch/contribute/provide peacekeeper | blue-helmet | peacekeeping-force | peacekeeping-troop -> to in
step_in/intervene with#aid -> to
set_up/establish/create fund | air-bridge | corridor | field-hospital | relief-fund -> for to
bail_out bank | economy | country -> within
approve/agree/authorise/authorize/grant/sign_off #aid to@ | #aid for@ -> to for
send/dispatch/despatch/deploy/provide observer | monitor | policeman | police-officer | election-monitor -> to in
reach ^convoy $ | ^convoy #town | ^convoy enclave | ^aid $ | ^shipment $ | ^relief $ -> obj
arrive ^convoy in$ | ^aid in$ | ^shipment in$ | ^relief in$ | ^convoy at$ -> in at
let_in/admit @ from$ | #refugee | #victim from$ -> obj within from
open border to#refugee | door to#refugee | frontier to#refugee -> to
escort/shepherd/guide/lead #victim out_of* | #victim to* | #refugee out_of* | #refugee to* -> within
escort/shepherd/guide #refugee | family | civilian -> within
furnish @ with* | #aid | #arms -> to obj
fly_in/bring_in/truck_in/ship_in #aid | #arms -> for to
evacuate ^#troops #refugee | ^#troops #victim | ^#troops @ -> obj within from
send/dispatch/despatch hospital-ship to* | relief-ship to* | relief-plane to* -> to
winch/hoist/haul/fish/scoop/airlift/evacuate/ferry #victim from* | #refugee from* | @ from:sea | @ from:water -> within obj
fly/ferry/bus/airlift @ out_of* | national out_of* | citizen out_of* | expatriate out_of* -> obj within
pluck/winch/carry/bring/lift/take/lead/fly/escort @ to:safety | #victim to:safety | #refugee to:safety -> obj within
join search for:survivor | search for:victim | search for#victim | rescue-operation | relief-effort | rescue-effort | relief-operation -> in for
bring/carry/land #aid for@ | #aid ashore* | #aid for#victim | #aid for#people -> for to
pluck/rescue/save @ from* | #victim from* -> obj within
take_in state @ | state #victim | state #refugee -> obj within
provide/supply/furnish/equip @ with#arms | @ with#aid -> obj
provide/supply/furnish/equip @ with#bomb | @ with:training -> obj
send/deploy/dispatch/despatch/contribute #troops >#relieving | #helper >#helping | team >#helping | firefighter >#helping -> to in
open territory to@ | territory to#refugee -> to
open door to@ | hospital to@ | port to@ -> to
fly/ferry/ship #arms to@ | #aid to@ -> to
spend/commit/devote million state | billion state | dollar state | euro state -> in for on
keep @ supplied* | @ afloat* -> obj
provide/offer/give haven | sanctuary | training | treatment | safe-passage | scholarship | medical-treatment -> to for iobj
fly/take/bring/airlift/transfer/move @ for#treatment | wounded | injured | casualty | #victim for#treatment | #victim to:hospital -> within from to
free ship from* | vessel from* | trawler from* | ship trapped* -> within
come_up with#aid -> for to
pay bill for* | salary of@ | cost of* | debt of@ -> for of
nurse/tend/treat wounded | casualty | #victim -> within
reach ^#helper @ | ^worker @ | ^aid-worker @ -> obj
reach/relieve ^#helper $ | ^#helper #victim | ^#helper #town | ^convoy #victim -> obj within
take/carry/run #aid to$ | #aid to@ | #aid into$ -> to into
double/treble/triple/raise/boost/increase/step_up/expand #aid -> to for
agree/decide #aid -> to for
train/advise/mentor/drill army | police | coastguard | recruit | officer | pilot | #troops -> of within
take_back #refugee | #victim -> within from
treat ^#helper wounded* | ^#helper #victim | ^#helper passive -> within in
fly/travel/go/head/rush/arrive/come ^#helper >#helping | ^worker >#helping | ^team >#helping -> to in
treat ^#helper @ -> obj within
operate ^#helper on@ | ^#helper on#refugee | ^#helper on#victim -> on
treat/admit ^hospital * | ^clinic * | ^hospital-ship * -> obj within
offer/give/provide/find home | shelter | refuge -> to for iobj
dock/arrive/anchor/berth ^ship with#aid | ^vessel with#aid | ^plane with#aid | ^convoy with#aid | ^freighter with#aid -> for in
contribute/donate #troops | soldier | troop -> to for
take state #refugee -> within from
pick_up ^ship #victim | ^ship @ | ^vessel @ | ^trawler @ | ^freighter @ | ^tanker @ -> obj within
hand_over/turn_over #aid to@ object -> to
`
