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
unblock *
remove #eased -> on from
relent *
yield to* -> to
reduce tariff | tax | sentence | price | penalty -> on of
raise wage | pension | salary
reverse decision | order | ban
rescind * -> on
revoke #eased | order -> on
withdraw bill | plan | demand | complaint | lawsuit | charge | objection -> against
scrap tax | fee | law | plan
drop demand | claim | objection | opposition | lawsuit -> against for
abandon demand | claim ->
express regret | remorse -> over for
admit responsibility | mistake | guilt | wrongdoing
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
reinstate * -> obj within
free_up *
concede *
issue apology | pardon | amnesty -> to for
offer apology -> to
make apology | concession -> to
express apology | contrition -> to for
give_way to* -> to
cave_in to* | * -> to
submit to* -> to
climb_down *
back_off from* -> from
meet demand -> of
satisfy demand -> of
accept responsibility | blame | defeat | guilt -> for
acknowledge responsibility | mistake | defeat | guilt | wrongdoing
repeal law | ban | decree | act | tax
abolish law | tax | penalty | decree | levy
cancel plan | increase | tax | project | decree | rise | conscription
overturn conviction | sentence -> of
set_aside conviction | sentence -> of
unban @ | party | newspaper -> obj
decriminalise *
decriminalize *
reopen newspaper | radio | station | university | school | mosque | church
allow #protest | party | newspaper | return | broadcast -> by of
restore law | service | internet | order ->
cut #sentence | tariff | tax -> of on
give amnesty | pardon | autonomy | right -> to iobj
end curfew | ban | embargo | censorship | lockdown | emergency | restriction -> on in against
`
