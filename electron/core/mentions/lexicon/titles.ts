/** Words that make up titles and roles. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that name an office or function. */
export const roleHeads = setOf(`
president vice-president president-elect premier chancellor minister secretary undersecretary under-secretary secretary-general
king queen prince princess emir sultan caliph emperor empress shah pope patriarch cardinal archbishop bishop
general lieutenant colonel major captain sergeant admiral commodore cmdre. commander marshal brigadier corporal commandant gen. lt col maj capt sgt brig cmdr lt. col. maj. capt. sgt. adm. brig. lt. cmdr.
chief chairman chairwoman chairperson chair director head leader co-leader strongman spokesman spokeswoman spokesperson envoy ambassador diplomat consul attaché chargé d'affaires d’affaires affaires
representative mediator negotiator coordinator co-ordinator commissioner rapporteur observer delegate
senator congressman congresswoman sen. rep. governor gov. mayor judge justice prosecutor lawmaker legislator mp mep deputy speaker
adviser advisor aide analyst expert researcher professor author editor correspondent journalist reporter columnist activist campaigner lawyer attorney economist historian
candidate nominee contender official officer executive founder co-founder owner boss manager ceo cfo banker coach fm pm fms
ruler dictator warlord militant fighter rebel cleric preacher counterpart predecessor successor inspector superintendent sheriff constable skipper foreman minister-designate co-chair moderator convener organizer organiser counsellor counselor prefect
`)

/** Forms of address that say nothing of an office. */
export const honorifics = setOf(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady sheikh sheik shaykh shaikh cheikh mullah maulana imam hajj hajji haji rabbi rev rev. reverend father sister brother ayatollah hojatoleslam sayyid sayed don doña madam madame monsieur herr frau comrade st. saint mawlawi maulvi molvi pastor baron baroness count countess duke duchess crown mme mlle mgr monsignor msgr señor señora sra sra. shri smt datuk dato eng eng. hon hon. atty. h.e.
`)

/** Words that stand in a title before its head. */
export const roleModifiers = setOf(`
foreign prime defence defense interior finance justice trade energy oil economy economic economics health education information culture labor labour agriculture transport environment home commerce industry planning tourism sports housing migration immigration integration development cabinet treasury affairs european international petroleum communications
deputy vice assistant associate acting interim caretaker former ex outgoing incoming then late current new newly elected appointed longtime long-time veteran senior top chief first second third special lead opposition rebel military army navy naval air force marine police security intelligence party parliamentary parliament government presidential state national federal humanitarian political religious spiritual supreme permanent regional local provincial district human rights high executive managing general secretary attorney joint crown grand exiled ousted jailed detained elected hardline moderate reformist conservative liberal socialist republican democratic independent prominent influential powerful longest-serving one-time sometime onetime honorary founding leading key press media peace arms climate refugee relief aid emergency nuclear field ground brigade battalion guard border coast retired lt. maj. brig. principal private public external relations emeritus co under two-time three-time resident legal technical personal own dissident chairman
`)

/** What may follow "of" or "for" in a title. */
export const roleFields = setOf(`
state defense defence foreign affairs interior finance justice energy homeland security staff treasury war education health labor labour agriculture commerce transportation transport the information culture trade industry economy joint chiefs parliament congress police operations policy communications human rights development cooperation co-operation political peacekeeping humanitarian refugees disarmament mission intelligence
`)

/** Offices that mean the same, so that "top diplomat" finds the foreign minister. */
export const roleClasses: readonly (readonly [string, RegExp])[] = [
  ['deputy', /\b(?:deputy|vice|assistant|under-?secretary|acting|former|ex)\b/i],
  ['counterpart', /\bcounterpart\b/i],
  [
    'foreign',
    /\bforeign (?:minister|secretary|policy chief)\b|\bsecretary of state\b|\bFM\b|\b(?:top|chief) (?:diplomat|envoy)\b|\bminister of foreign affairs\b|\bminister for foreign affairs\b/i,
  ],
  [
    'defence',
    /\bdefen[cs]e (?:minister|secretary|chief)\b|\b(?:minister|secretary) of defen[cs]e\b/i,
  ],
  ['prime-minister', /\bprime minister\b|\bpremier\b|\bPM\b/i],
  ['secretary-general', /\bsecretary[- ]general\b/i],
  ['envoy', /\benvoy\b|\bmediator\b|\bspecial representative\b|\bpeace broker\b/i],
  ['spokesman', /\bspokes(?:man|woman|person)\b/i],
  ['president', /\bpresident\b/i],
  ['chancellor', /\bchancellor\b/i],
  ['monarch', /\b(?:king|queen|emir|sultan|emperor)\b/i],
  ['ambassador', /\bambassador\b/i],
  ['minister', /\bminister\b/i],
  ['leader', /\bleader\b/i],
]

/** Lower-case words inside names of people. */
export const particles = setOf(
  `de da do dos das du del della di der den van von zu zur la le el al ul ur bin bint ibn ben abu umm ould oglu y e ter ten st. st mac ap af ag`,
)
