/** Finds "the Pope", "the king", "the Foreign Secretary" and "the Embassy" where the report names no holder: an office of the country it is from, else somebody without a name. */
import { isCharged } from './collective-phrase'
import { keyOf } from './collectives'
import { rootOf, type Draft } from './draft'
import { roleFields, roleModifiers } from './lexicon/titles'
import { classOf } from './nominals'
import { isManyNext } from './role-start'
import type { Role } from './roles'
import { lowerAt, stretch, wordsOf, type View } from './view'

/** Offices that one person holds at a time. */
const alone = /^(?:president|premier|pm|chancellor|king|queen|emir|sultan|emperor|pope|pontiff)$/
/** Offices that are one person's with the words before them ("home secretary"), or as ministries write them ("the Minister"). */
const withWords =
  /^(?:minister|secretary|ambassador|envoy|president|commissioner|representative|adviser|advisor|consul|prince|governor|speaker|chairman|chairperson)$/

export interface BareContext {
  readonly report: string
  /** Offices the report gives to people by name. */
  readonly roles: readonly Role[]
  /** Descriptions by office that are somebody's already ("the Turkish foreign minister"). */
  readonly offices: readonly Draft[]
  /** The country the report is from, when that is certain. */
  readonly country: Draft | null
}

/** `known`: the other mentions of the sentence. */
export function bareOffices(view: View, known: readonly Draft[], context: BareContext): Draft[] {
  return view.tokens.flatMap((token, head): Draft[] => {
    const body = isBody(view, head)
    const first = body ? head : officeFrom(view, head)
    if (!/^NNP?$/.test(token.xpos) || first === null) return []
    const last = portfolioEnd(view, head)
    const office = wordsOf(view, first, last).toLowerCase()
    if (lowerAt(view, first - 1) !== 'the' || isHeld(office, token.start, context)) return []
    if (known.some((one) => one.first <= last && head <= one.last)) return []
    if (isMore(view, last) || isSaidOf(view, head)) return []
    const before = context.offices.filter(
      ({ text, start }) => start < token.start && text.toLowerCase().endsWith(` ${office}`),
    )
    const holders = new Set(before.map(rootOf))
    const [only] = holders
    if (holders.size > 1) return []
    const pope = /^(?:pope|pontiff)$/.test(office)
    const meant = only ?? (pope || body || office.includes('secretary') ? null : context.country)
    return [
      {
        ...stretch(view, first, last, head),
        kind: meant?.kind ?? (body ? 'organization' : 'person'),
        form: 'nominal',
        use: 'actor',
        gazetteer: meant ? null : pope ? keyOf('va', 'pope') : keyOf(context.report, office),
        antecedent: meant ? rootOf(meant) : null,
        members: [],
        score: 0.6,
      },
    ]
  })
}

/** The first word of the office that ends here; null when it is none, or may be anybody's. */
function officeFrom(view: View, head: number): number | null {
  const noun = lowerAt(view, head)
  let first = head
  while (
    roleModifiers.has(lowerAt(view, first - 1)) ||
    /^(?:prime|deposed|toppled|former|outgoing|imprisoned|disgraced)$/.test(
      lowerAt(view, first - 1),
    )
  )
    first--
  if (first < head) return alone.test(noun) || withWords.test(noun) ? first : null
  if (alone.test(noun)) return first
  return withWords.test(noun) && /^[A-Z]/.test(view.tokens[head]?.text ?? '') ? first : null
}

/** "the Embassy", "the Commission": written as a name, of a body the report does not name. */
const isBody = (view: View, head: number): boolean =>
  /^(?:Embassy|Consulate|Commission|Committee|Council|Department|Agency|Board|Secretariat|Bureau|Authority|Alliance|Foundation|Institute)$/.test(
    view.tokens[head]?.text ?? '',
  )

/** "the Secretary of State", "the Minister of Defence": the last word of what the office is for. */
function portfolioEnd(view: View, head: number): number {
  if (!/^(?:of|for)$/.test(lowerAt(view, head + 1))) return head
  if (!/^(?:Minister|Secretary)$/.test(view.tokens[head]?.text ?? '')) return head
  let last = head + 1
  while (roleFields.has(lowerAt(view, last + 1)) || lowerAt(view, last + 1) === 'foreign') last++
  return last > head + 1 && lowerAt(view, last) !== 'the' ? last : head
}

/** Somebody named holds such an office: who is meant is for others to say. */
const isHeld = (office: string, start: number, { roles }: BareContext): boolean =>
  roles.some((role) => {
    const words = role.role.toLowerCase().split(/[^\p{L}]+/u)
    return (
      office.split(' ').every((word) => words.includes(word)) ||
      // A foreign secretary is no foreign minister.
      (classOf(role.role) === classOf(office) &&
        words.includes('secretary') === office.includes('secretary') &&
        role.holder.start < start)
    )
  })

const day =
  /^(?:today|yesterday|tomorrow|tonight|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "the president of the club", "the king cobra", "the Pope John": not the office alone. */
const isMore = (view: View, head: number): boolean =>
  (/^(?:of|for|-)$/.test(lowerAt(view, head + 1)) && !isCharged(view, head)) ||
  (lowerAt(view, head + 1) === 'and' && /^NN$/.test(view.tokens[head + 2]?.xpos ?? '')) ||
  (lowerAt(view, head + 1) === 'to' && !/^VB/.test(view.tokens[head + 2]?.xpos ?? '')) ||
  (/^(?:NOUN|PROPN)$/.test(view.tokens[head + 1]?.upos ?? '') &&
    !day.test(lowerAt(view, head + 1))) ||
  view.tokens.some(({ head: above, deprel }) => above === head && /^(?:appos|flat)/.test(deprel))

/** "He is the president", "Lind, the president,": what somebody else is. */
const isSaidOf = (view: View, head: number): boolean =>
  (view.tokens[head]?.deprel === 'appos' &&
    !(lowerAt(view, head + 1) === 'and' && isManyNext(view, head + 2))) ||
  view.tokens.some(({ head: above, deprel }) => above === head && deprel === 'cop')
