/** The newsbank's words: verbs with their forms and frames, nouns, titles and times of political news. */

export interface Verb {
  readonly base: string
  readonly s: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  meet: ['met'],
  fight: ['fought'],
  flee: ['fled'],
  seek: ['sought'],
  hold: ['held'],
  speak: ['spoke', 'spoken'],
  say: ['said'],
  tell: ['told'],
  break: ['broke', 'broken'],
  leave: ['left'],
  begin: ['began', 'begun'],
  win: ['won'],
  send: ['sent'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  seize: ['seized'],
  sign: ['signed'],
  lead: ['led'],
  withdraw: ['withdrew', 'withdrawn'],
  overthrow: ['overthrew', 'overthrown'],
  strike: ['struck'],
  shoot: ['shot'],
  hit: ['hit'],
  make: ['made'],
  see: ['saw', 'seen'],
  fly: ['flew', 'flown'],
  fall: ['fell', 'fallen'],
  quit: ['quit'],
  drive: ['drove', 'driven'],
  hurl: ['hurled'],
  free: ['freed'],
  kidnap: ['kidnapped'],
  ban: ['banned'],
  stop: ['stopped'],
  drop: ['dropped'],
  commit: ['committed'],
  refer: ['referred'],
}

/** Every form of a verb; regular spelling where nothing else is listed. */
export function verb(base: string): Verb {
  const e = base.endsWith('e')
  const y = /[^aeiou]y$/.test(base)
  const [past, participle] = irregular[base] ?? []
  const doubled = /^(?:hit|quit|stop|drop|ban|kidnap|commit|refer|win|begin|expel)$/.test(base)
  const regular = doubled
    ? `${base}${base.slice(-1)}ed`
    : e
      ? `${base}d`
      : y
        ? `${base.slice(0, -1)}ied`
        : `${base}ed`
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  const ing = doubled
    ? `${base}${base.slice(-1)}ing`
    : e && !base.endsWith('ee')
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`
  return { base, s, past: past ?? regular, participle: participle ?? past ?? regular, ing }
}

const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)
const verbs = (text: string): readonly Verb[] => list(text).map(verb)

/** Somebody does it to somebody. */
export const onPeople = verbs(
  'meet|accuse|urge|warn|visit|host|receive|invite|criticise|condemn|support|back|praise|thank|blame|attack|arrest|detain|free|release|' +
    'expel|summon|greet|welcome|kill|wound|kidnap|shoot|question|contact|telephone|pressure|threaten|replace|defeat|help|assist|fight|' +
    'sanction|denounce|ambush|surround|bomb|strike|hit|overthrow|sue|charge|deport|protect|train|arm|evacuate|join',
)
/** Somebody does it to something. */
export const onThings = verbs(
  'reject|sign|announce|propose|demand|discuss|approve|violate|break|condemn|welcome|oppose|seek|suspend|cancel|postpone|' +
    'accept|prepare|launch|begin|stop|end|extend|lift|impose|tighten|support|block|veto|review|endorse|offer|reopen|close|host|' +
    'organise|quit|leave|abandon|resume|ratify|renew|deny|describe|present|request',
)
/** Somebody takes a place. */
export const onPlaces = verbs(
  'leave|visit|enter|seize|capture|shell|bomb|attack|storm|retake|surround|reach|tour|evacuate|occupy|blockade|besiege|flee',
)
/** Several do it together. */
export const together = verbs('meet|talk|speak|clash|fight|agree|disagree|confer|gather|arrive')
export const alone = verbs(
  'arrive|resign|return|fall|travel|fly|speak|gather|retreat|advance|surrender|protest|march|apologise|die|withdraw|collapse|escape',
)
/** "urged Iran to return". */
export const controlling = verbs(
  'urge|ask|order|invite|want|allow|persuade|press|advise|force|tell|warn',
)
/** "agreed to return". */
export const intending = verbs(
  'agree|refuse|promise|offer|decline|vow|threaten|plan|pledge|hope|prepare|fail|decide|seek|want',
)
export const saying = verbs(
  'say|add|announce|insist|claim|report|warn|declare|confirm|deny|suggest|stress|note',
)
export const things = list(
  'ceasefire|truce|peace plan|proposal|draft resolution|agreement|deal|border closure|offer|blockade|ban|sanctions package|' +
    'investigation|election|vote|budget|law|treaty|withdrawal|prisoner exchange|humanitarian corridor|aid programme|embargo|statement|' +
    'ultimatum|joint statement|decision|roadmap|request|talks|negotiations|mediation effort|visit|exercise|operation|campaign|protest|strike',
)
export const fighters = list(
  'rebel|soldier|gunman|protester|police officer|militant|civilian|demonstrator|student|worker|fighter|peacekeeper|' +
    'journalist|villager|refugee|prisoner|hostage|official|lawmaker|diplomat|miner|farmer|insurgent|separatist|policeman',
)
export const forces = list(
  'army|police|government|parliament|navy|air force|cabinet|military|opposition|foreign ministry|defence ministry|presidency|' +
    'supreme court|central bank|coast guard|delegation|embassy|intelligence service',
)
/** Lower-case offices, as in "the Kenyan foreign minister". */
export const offices = list(
  'foreign minister|defence minister|prime minister|president|interior minister|ambassador|special envoy|chief negotiator|' +
    'army chief|opposition leader|oil minister|spokesman|spokeswoman|deputy prime minister|trade minister|mediator|governor|finance minister',
)
/** Capitals, as before a name. */
export const titles = list(
  'Foreign Minister|Defence Minister|Prime Minister|President|Interior Minister|Ambassador|Vice President|Finance Minister|' +
    'General|Colonel|Secretary of State|Trade Minister|Chancellor|Energy Minister|Justice Minister|King|Prince|Senator|Governor',
)
export const adverbs = list(
  'again|separately|briefly|later|also|repeatedly|together|alone|twice|publicly|formally|immediately|reportedly',
)
export const weekdays = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')
export const months = list(
  'January|February|March|April|May|June|July|August|September|October|November|December',
)
export const regions = list(
  'northern|southern|eastern|western|central|coastal|besieged|disputed|mountainous',
)
export const spots = list(
  'town|city|village|port|border town|district|suburb|island|province|region',
)
export const topics = list(
  'trade|security|the border|the conflict|energy|the crisis|water rights|the prisoners|migration|the elections|fishing rights|a ceasefire',
)
/** Country, its adjective, its capital. */
export const countries = list(
  'Russia Russian Moscow|France French Paris|Germany German Berlin|Iran Iranian Tehran|Turkey Turkish Ankara|Egypt Egyptian Cairo|' +
    'Kenya Kenyan Nairobi|Sudan Sudanese Khartoum|Ethiopia Ethiopian Addis_Ababa|Colombia Colombian Bogotá|Venezuela Venezuelan Caracas|' +
    'Brazil Brazilian Brasília|India Indian New_Delhi|Pakistan Pakistani Islamabad|Nepal Nepalese Kathmandu|Japan Japanese Tokyo|' +
    'China Chinese Beijing|Vietnam Vietnamese Hanoi|Indonesia Indonesian Jakarta|Georgia Georgian Tbilisi|Armenia Armenian Yerevan|' +
    'Azerbaijan Azerbaijani Baku|Ukraine Ukrainian Kyiv|Poland Polish Warsaw|Serbia Serbian Belgrade|Croatia Croatian Zagreb|' +
    'Algeria Algerian Algiers|Morocco Moroccan Rabat|Niger Nigerien Niamey|Mali Malian Bamako|Nigeria Nigerian Abuja|Ghana Ghanaian Accra|' +
    'Chad Chadian N’Djamena|Israel Israeli Jerusalem|Jordan Jordanian Amman|Lebanon Lebanese Beirut|Iraq Iraqi Baghdad|Yemen Yemeni Sanaa|' +
    'Qatar Qatari Doha|Oman Omani Muscat|Mexico Mexican Mexico_City|Peru Peruvian Lima|Chile Chilean Santiago|Spain Spanish Madrid|' +
    'Italy Italian Rome|Greece Greek Athens|Norway Norwegian Oslo|Sweden Swedish Stockholm|Finland Finnish Helsinki|Syria Syrian Damascus',
).map((line) => {
  const [country = '', adjective = '', capital = ''] = line
    .split(' ')
    .map((one) => one.replaceAll('_', ' '))
  return { country, adjective, capital }
})
