/** Turns the lexicon's verbs into their finite forms ("struck", "rejects"), for words whose tag or lemma the annotator got wrong. */
import { phaseVerbs, planVerbs, speechVerbs, tryVerbs } from './cues'
import { verbEntries } from './parse-lexicon'
import type { Token } from '../../../../shared/model'

/** Past forms that no spelling rule gives. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `meet met|speak spoke|sit sat|hold held|have had|begin began|leave left|pay paid|make made|give gave|win won|find found|stand stood
throw threw|swear swore|seek sought|strike struck|cut cut|come came|send sent|lend lent|feed fed|bring brought|sell sold|fly flew|rebuild rebuilt
withdraw withdrew|lay laid|let let|cede ceded|free freed|flee fled|set set|tell told|say said|think thought|deny denied|bar barred|ban banned|quit quit
put put|shoot shot|fight fought|beat beat|drive drove|take took|fire fired|hit hit|burn burned|sink sank|slay slew|blow blew|break broke|tear tore
overthrow overthrew|overrun overran|hang hung|steal stole|forbid forbade|go went|get got|keep kept|forgive forgave|rise rose|write wrote|retake retook
agree agreed|oversee oversaw|shut shut|run ran|lead led|read read|build built|withhold withheld|undertake undertook|bind bound|shed shed
shake shook|ring rang|sing sang|hurt hurt|split split|slit slit|swing swung|freeze froze|sweep swept|spring sprang|stick stuck|wind wound|cast cast
deal dealt|dig dug|draw drew|fall fell|fling flung|grind ground|lose lost|speed sped|bend bent|bite bit|buy bought|catch caught|overcome overcame
uphold upheld|overfly overflew|withstand withstood|hear heard|choose chose|hide hid|lie lay|mistake mistook|become became|spend spent|slide slid|strive strove|steal stole`
    .split(/[|\n]/)
    .map((pair) => {
      const [verb = '', past = ''] = pair.split(' ')
      return [verb, past]
    }),
)

const doubling =
  /^(?:ban|bar|stop|plan|drop|rob|stab|gun|plot|ram|swap|rebut|nab|slam|expel|repel|rebel|refer|commit|admit|permit|transfer|defer|deter|kidnap|airdrop|strip|scrap|step|jam|gag|tap|curb|shun|ship|whip|trap|drag|tip|snub|grab|pin|rip|slap|flog|mug|plug|beg|plod|pat|club|omit|submit|remit|acquit|allot|blot|compel|propel|bus|nag|rap|equip|wrap|sap|dub|stun|hem|pot|spot|cap|clip|mob|cancel|level|label|signal|counsel|quarrel|funnel|channel|shovel|backpedal|fuel|total|marshal|imperil|pummel)$/

function pastOf(verb: string): string {
  const known = irregular[verb]
  if (known) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubling.test(verb) && !verb.endsWith('rb') ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function presentOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const verbs = new Set(
  [...verbEntries.keys(), ...speechVerbs, ...planVerbs, ...tryVerbs, ...phaseVerbs]
    .map((name) => name.split('_')[0] ?? name)
    .filter((verb) => !/-/.test(verb)),
)

/** Past form to verb: "struck" → "strike". */
export const pastForms: ReadonlyMap<string, string> = new Map(
  [...verbs].map((verb) => [pastOf(verb), verb]),
)

/** Third person present to verb: "rejects" → "reject". */
export const presentForms: ReadonlyMap<string, string> = new Map(
  [...verbs].map((verb) => [presentOf(verb), verb]),
)

const participles: ReadonlyMap<string, string> = new Map(
  [...verbs].map((verb) => {
    const past = pastOf(verb)
    const stem =
      past.endsWith('ed') && !irregular[verb] ? past.slice(0, -2) : verb.replace(/e$/, '')
    return [`${/ied$/.test(past) ? verb : stem}ing`, verb]
  }),
)

/** Participles that are not the past form. */
const irregularParticiples: ReadonlyMap<string, string> = new Map(
  `beat beaten|take taken|give given|throw thrown|drive driven|overrun overrun|shake shaken|swear sworn|steal stolen|forbid forbidden|freeze frozen
break broken|tear torn|speak spoken|choose chosen|write written|fall fallen|forgive forgiven|fly flown|withdraw withdrawn|undertake undertaken
retake retaken|overthrow overthrown|slay slain|hide hidden|bite bitten|sing sung|sink sunk|draw drawn|show shown|go gone|begin begun|blow blown
burn burnt|rise risen|bleed bled|kneel knelt|light lit|mislead misled|overtake overtaken|forsake forsaken|forswear forsworn|foresee foreseen
spit spat|tread trodden|spring sprung|weep wept|mistake mistaken|lie lain|understand understood|smite smitten|cling clung|leap leapt|spill spilt`
    .split(/[|\n]/)
    .map((pair) => {
      const [verb = '', form = ''] = pair.split(' ')
      return [form, verb]
    }),
)

/** The verb of the lexicon a form belongs to: "staged" is of "stage", whatever the annotator made of it. */
export const verbOf = (form: string): string | undefined =>
  pastForms.get(form) ??
  presentForms.get(form) ??
  participles.get(form) ??
  irregularParticiples.get(form)

/** "test-fired" and "re-opened", of which only the last part is the predicate: the verb the lexicon has for the whole. */
export function withPrefix(tokens: readonly Token[], at: number, lemma: string): string {
  if (tokens[at - 1]?.text !== '-') return lemma
  const prefix = tokens[at - 2]?.text.toLowerCase() ?? ''
  return [`${prefix}-${lemma}`, `${prefix}${lemma}`].find((name) => verbEntries.has(name)) ?? lemma
}
