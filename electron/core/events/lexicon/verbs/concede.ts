/** Lexicon lines for verbs of giving way: easing, pardoning, apologising; `index.ts` says how a line reads. */
export const concedeVerbs = `
ease #eased -> on for
lift #eased -> on in against
relax #eased -> on
soften #eased -> on
loosen #eased -> on
shorten #eased -> in on
waive #eased | * -> for
suspend #eased -> on
apologise to@ | for* | > -> to
apologize to@ | for* | > -> to
pardon @ | #prisoner -> obj
grant #amnesty -> to iobj
pass/enact/adopt/approve/sign #amnesty | amnesty-law | amnesty-bill -> for
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
allow @ infinitive | infinitive | entry -> obj comp
permit @ infinitive | infinitive | * -> obj comp
let @ infinitive -> obj
restore right | service | citizenship | licence -> to of
unfreeze #asset -> of
unfreeze/release/free_up million state | billion state | #asset state -> of
unblock *
remove #eased -> on from
scrap/drop/abolish/waive/lift visa | visa-rule | visa-requirement | entry-visa -> for within
relent *
yield to* -> to
reduce tariff | tax | sentence | price | penalty -> on of
cut/lower/slash/reduce price object | rent object | fare object | toll object -> for of
raise wage | pension | salary
reverse decision | order | ban
rescind * -> on
revoke #eased | order -> on
withdraw bill | plan | demand | complaint | lawsuit | charge | objection -> against
scrap tax | fee | law | plan
drop demand | claim | objection | opposition | lawsuit -> against for
abandon demand | claim ->
agree/accede/give_in/consent/respond/defer to:demand | to:ultimatum -> of by from
express regret | remorse -> over for
admit responsibility | mistake | guilt | wrongdoing
admit/acknowledge/concede/own_up >#erring -> of
acquit @ -> obj
exonerate @ -> obj
clear @ of* -> obj
quash conviction | sentence -> of
reprieve @ -> obj
announce #amnesty -> for
declare #amnesty -> for
offer #amnesty -> to
compromise on*
postpone execution | deadline | deportation -> of
dismiss official | minister
ease * -> on for
relax * -> on
loosen * -> on
soften * -> on
apologise * -> to for
apologize * -> to for
pardon * -> obj
free_up *
concede *
issue apology | pardon | amnesty -> to for
offer apology -> to
make apology | concession -> to
express apology | contrition -> to for
give way | ground -> to
cave_in to* | * -> to
submit to* bare -> to
climb_down *
back_off from* -> from
shorten/scale_back/soften curfew | blockade | siege -> in on of
meet demand -> of
satisfy demand -> of
accept responsibility | blame | defeat | guilt -> for
acknowledge responsibility | mistake | defeat | guilt | wrongdoing
repeal law | ban | decree | act | tax
abolish law | tax | penalty | decree | levy
cancel plan | increase | tax | project | decree | rise | conscription
cancel/scrap/abolish/annul/drop/revoke/rescind/withdraw/repeal rule object | ban object | restriction object | regulation object | requirement object | curb object | quota object | decree object -> on of for in
overturn conviction | sentence -> of
set_aside conviction | sentence -> of
unban @ | party | newspaper -> obj
decriminalise *
decriminalize *
reopen newspaper | radio | station | university | school | mosque | church
allow #protest | party | newspaper | return | broadcast -> by of
restore law | service | internet | order ->
restore/reinstate constitution | parliament | constitutional-rule | civilian-rule | democracy
cut #sentence | tariff | tax -> of on
give amnesty | pardon | autonomy | right -> to iobj
end curfew | ban | embargo | censorship | lockdown | emergency | restriction -> on in against
remove/drop/delete/strike/take/take_off @ from#blacklist | @ off#blacklist | @ from:list state -> obj
delist/de-list @ -> obj
exempt @ | #victim | * from* -> obj within
roll_back/water_down/dilute/tone_down/moderate bill | law | decree | reform | #eased | increase | rise | levy | plan -> on of
backpedal/back-pedal/backtrack/row_back * | on*
own_up to*
retract/take_back/withdraw statement | remark | comment | accusation | allegation | claim | threat | word -> against about
heed call | appeal | demand | plea | warning | advice | request -> of by from
comply with* -> with within
cave/knuckle_under/bend/buckle to* | in* -> to of
cave_in/bow_down to* -> to of
appease/placate/mollify @ | #victim -> obj within
accord/confer right | status | autonomy | citizenship | immunity -> to on iobj
enfranchise/emancipate/amnesty/absolve/exculpate/vindicate @ | #victim -> obj within
spare @ | life -> obj of
stay/halt/suspend/postpone/delay execution | deportation | eviction | demolition -> of
slash/lower tariff | tax | duty | sentence | threshold | penalty | tuition | fee -> on of for
let_off @ -> obj
clear #victim of* -> within
drop/dismiss/withdraw/close case against* | charge against* | indictment against* | lawsuit against* -> against
accept/meet demand object -> of by from
annul conviction | sentence -> of against
quash/void/reverse/throw_out conviction | sentence | charge -> of against
lift/drop objection | veto | block | hold | opposition -> on to
grant/give say | voice | vote | status | seat | land-rights | right | autonomy | concession -> to iobj
admit fault | error | failing | abuse | mistake | role
acknowledge error | fault | failing | abuse | mistake | role
abandon/ditch/drop/withdraw/scrap/shelve/axe tax | reform | subsidy-cut | cut | increase | bill | penalty | levy | law
extend deadline | haven | safe-haven | demilitarised-zone | demilitarized-zone | reprieve -> for of
restore right | citizenship | vote | voting-right | status | internet -> to of
rehabilitate person | #victim | @ -> obj within
renounce/give_up/relinquish/surrender monopoly object -> on
reduce/cut/halve/shorten jail-term | prison-term | sentence -> of
restore #victim to#job | @ to#job -> obj within
open_up politics | system
decree/proclaim/grant/issue/announce/approve/offer #amnesty -> to for iobj
express/voice contrition | sorrow | apology | remorse | regret -> to for over
grant/give/allow/offer immunity | bail | parole -> to iobj
accept/agree blame
end/lift/ease/relax/loosen blockade-rule | curfew | lockdown | dress-code -> in on
recognise/recognize right | language | autonomy -> of
permit/allow #protest | march | broadcast | newspaper | #victim infinitive -> by of obj within
admit/concede/acknowledge defeat -> to
ease/relax/loosen/lift/end/soften #eased | control | grip | visa-rule | travel-rule -> on of for in against
allow/permit/let/authorise/authorize party | newspaper | rally | exile | dissident | opposition infinitive -> obj within
promise election | referendum | early-election | free-election | snap-election -> in
announce/introduce/promise/unveil/launch reform | reform-package | democracy | liberalisation | amnesty
sack/dismiss/fire government | cabinet after* -> within
accept resignation -> of from
return/restore land | property | citizenship | right to@ -> to
postpone/delay/suspend/freeze/shelve filling | construction | project | plan | increase | rise | conscription | launch -> of
hold/call/schedule free-election | multi-party-election | multiparty-election -> in
cut_short/shorten #emergency -> in on
cut_short/shorten/reduce/halve/commute/slash jail-term | prison-term | sentence | term | curfew | detention | punishment -> of for on
win/wring/extract/gain/secure/obtain/wrest concession from@ | pardon from@ | amnesty from@ | reprieve from@ | clemency from@ | compensation from@ -> from ! suffer
retreat/reverse/reverse_course/back_off/back_away/go_back/backtrack/climb_down on:decision | on:plan | on:increase | on:rise | on:ban | from:plan | from:decision | from:demand -> 
sorry for* | > | to@ -> to for
say sorry to@ | sorry to#victim -> to
ask/beg/seek/implore forgiveness | pardon state | @ for:forgiveness | for:forgiveness -> from of obj for
grant/give/issue visa object -> to iobj
allow/permit/grant overflight | landing-right | overflight-right -> to by for iobj
devolve power | authority -> to
withdraw/drop candidacy | candidature | nomination | veto | veto-threat -> for against
lift/drop/ease entry-ban | travel-ban | air-embargo | arms-embargo | trade-embargo -> on against
grant/give self-rule | home-rule | self-government | autonomy -> to iobj
meet/grant/satisfy/fulfil/fulfill/accept demand | condition | grievance -> of by
shelve/freeze/scrap/withdraw/abandon/drop/cancel/rescind/revoke increase | rise | tax | hike | bill | levy | fare-increase | price-rise ^#official | price | law -> on of
spare life | #victim | @ -> of within obj
take/strike @ off:list | @ off:blacklist -> obj
restore/reinstate citizenship | pension | licence | right | autonomy | @ -> to of obj
return citizenship | pension | licence | right | autonomy -> to of
withdraw/drop/waive charge | case | complaint | lawsuit | claim | demand -> against for
free_up/liberalise/liberalize/decontrol price | press | trade | travel
give/grant/award rise iobj | pay-rise iobj | raise iobj | pay-raise iobj -> iobj obj
make/offer/grant concession | compromise | gesture | autonomy -> to for
soften/moderate/relax/temper stand | stance | position | line | tone | demand -> on towards toward
lift/end/drop/suspend/ease/relax/loosen #eased -> on against in for
bend/cave/yield/bow/give_way to:pressure | to:demand | to:protest -> from of by
abolish visa | censorship | #eased | permit -> for on
bow/yield/bend/submit/give_in/cave_in >#pressing -> from
`
