/**
 * Nouns that name events, by PLOVER category: our own wording of the vocabulary.
 *
 * A line reads `noun… : actors ; recipients [= mode] [! flags]`. Sources of participants:
 *   poss  "Ankara's decision"    mod  "Russian air strikes", "Kerry-Lavrov talks"    any other word is a preposition.
 * Flags: weak (told as an event only with a participant of its own and a place or date), symmetric (all are actors).
 */
export const nounLines: Readonly<Record<string, string>> = {
  CONSULT: `
meeting talks talk tete-a-tete audience teleconference videoconference bilateral trilateral consultations parley conversation discussion negotiation consultation summit session : poss mod between among of with by ; = ! symmetric
conference : mod between of with ; ! symmetric
contact touch : between with ; ! symmetric
call phone-call : poss between with mod ; to = phone ! symmetric
telephone-call telephone-conversation : poss between with from by ; to = phone
visit trip stopover : poss by of mod ; to = visit
mediation : by poss mod ; between = third-party
letter message telegram : poss by from ; to ! attended
dialogue : between ; = ! symmetric
encounter handshake : poss between of with ; ! symmetric
`,
  AGREE: `
offer : poss by from mod ; to
ratification signing acceptance : by poss ; of
agreement deal accord pact treaty understanding compromise settlement memorandum : between poss mod by with among ; ! symmetric
pledge promise vow commitment assurance undertaking guarantee : poss by from of ; to
`,
  SUPPORT: `
recognition : by ; of
tribute : by from ; to
condolence congratulation : poss by from ; to for
endorsement praise approval : poss by from ; of for
backing support : poss by from ; for of
`,
  AID: `
evacuation rescue : by ; of
donation grant bailout gift : by from poss mod ; to
loan : by from poss mod ; to
aid assistance : poss by from mod ; to for
delivery airdrop airlift shipment : poss by of mod ; to
`,
  COOPERATE: `
extradition : by from ; of
cooperation collaboration coordination : between of with ; ! symmetric
exchange-of-prisoners : between by with ; ! symmetric
prisoner-swap prisoner-exchange joint-exercise joint-drill joint-patrol joint-manoeuvre joint-maneuver joint-operation : between by of with ; ! symmetric
`,
  RETREAT: `
return handover restitution : by ; of to = return
disarmament demobilisation demobilization decommissioning : by poss ; of = disarm
disengagement : poss by of ; from = withdraw
withdrawal pullout pull-out pullback : poss of by mod ; from = withdraw
retreat : of by ; from = withdraw
surrender capitulation : poss of by ; to = withdraw
abdication : poss of by ; = resign
repatriation : by ; of
resignation : poss of by ; = resign
release freeing liberation : by ; of = release
truce ceasefire cease-fire armistice : between with ; = ceasefire ! symmetric
`,
  CONCEDE: `
lifting easing relaxation repeal abolition loosening : by poss ; of on
acquittal exoneration legalisation legalization reinstatement commutation : by ; of
concession climbdown climb-down u-turn : poss by from ; to
apology : poss by from ; to
pardon amnesty reprieve : by from ; for of
`,
  REQUEST: `
petition invitation : by from poss ; to against
call demand appeal request plea : poss by from mod ; to on
proposal entreaty : poss by from mod ; to
`,
  ACCUSE: `
denunciation rebuke reprimand censure : poss by from ; of
tirade outburst diatribe broadside : poss by from ; against
conviction prosecution impeachment trial : by ; of = investigate
lawsuit : by from ; against
accusation allegation : poss by from ; against
condemnation criticism : poss by from ; of
complaint : poss by from ; against about
investigation inquiry enquiry probe : poss by mod ; into of = investigate
indictment : by ; of against
`,
  REJECT: `
objection : by from ; to
boycott : by ; of
rejection refusal denial veto repudiation dismissal : poss by mod ; of
snub rebuff : poss by from ; to of
`,
  THREATEN: `
ultimatum : poss by from ; to
threat warning : by from ; to against
`,
  PROTEST: `
sit-in walkout stoppage picket uprising revolt mutiny vigil general-strike hunger-strike : poss by of ; against
protest demonstration rally march : poss by of ; against outside at over
riot : by of ; against
insurrection intifada stay-away go-slow : poss by of ; against
rebellion : poss by of ; against
`,
  SANCTION: `
expulsion recall suspension sacking dismissal : by ; of
`,
  MOBILIZE: `
manoeuvre maneuver drill exercise : by of ; near
missile-test nuclear-test rocket-launch missile-launch test-launch : poss by mod of ; over near
deployment mobilisation mobilization : poss by mod ; of to against
buildup build-up : poss by mod ; near
`,
  COERCE: `
demolition confiscation seizure : by ; of
eviction jailing purge expropriation nationalisation nationalization : by ; of
overthrow ouster incarceration interrogation persecution : by ; of
coup-attempt : by ; against
coup putsch : by ; against
cyberattack cyber-attack hack : poss by ; on against = cyber
arrest detention imprisonment rearrest sentencing round-up roundup : by ; of = arrest
deportation : by ; of = deport
crackdown : poss by mod ; on against
blockade siege : poss by mod ; of = restrict
raid : poss by mod ; on
`,
  ASSAULT: `
attack strike airstrike air-strike offensive assault bombing bombardment shelling invasion ambush raid incursion : poss by mod ; on against of
gunfight gunbattle gun-battle artillery-duel shootout firefight skirmish : between ; with against ! symmetric
beheading lynching rape slaughter stabbing beating shooting slaying pogrom : by ; of
mutilation molestation disappearance : by ; of
assassination-attempt assassination-bid : by ; on against = assassinate
hostage-taking : by ; of = abduct
takeover annexation occupation recapture hijacking : by poss ; of
foray sortie fusillade onslaught thrust counterattack counter-attack counteroffensive counter-offensive barrage : poss by mod ; on against
killing assassination murder massacre execution torture : by ; of
abduction kidnapping : by ; of = abduct
capture seizure : by poss ; of
clash battle fighting : between ; with against ! symmetric
scuffle : between ; with ! symmetric
`,
}

/** Verbs that only carry their noun ("held talks", "is planning attacks"): the noun is then read through them. */
export const carrierVerbs: ReadonlySet<string> = new Set(
  'hold have conduct open begin start continue renew resume launch lead make give issue carry_out take reach strike sign mount stage join attend participate lodge file impose declare announce plan end suspend cancel lay_down welcome reject condemn denounce discuss call demand urge seek propose expect see cause break_off express be prevent stop halt support back oppose avoid fear deny approve warn threaten agree need want require'.split(
    ' ',
  ),
)
