/** Finds those who are subjects together with one: joined by "and" before or behind it, wherever the parser hung them. */
import type { Clause, Mention } from '../../../shared/model'
import { isTime } from './lost-subject'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'

/** Words that may stand between a subject and its verb. */
export function isBetween(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  return (
    /^(?:AUX|ADV|PART)$/.test(token?.upos ?? '') ||
    /^(?:both|each|all)$/.test(lower(token)) ||
    isTimeWord(view, at) ||
    (/^(?:on|in|over|during|since|for|at|early|late)$/.test(lower(token)) &&
      isTimeWord(view, at + 1))
  )
}

/** "Monday", "recent weeks". */
const isTimeWord = (view: SentenceView, at: number): boolean =>
  view.timeAt[at] !== -1 ||
  isTime(view.tokens[at]) ||
  (/^(?:ADJ|DET|NUM)$/.test(view.tokens[at]?.upos ?? '') && isTime(view.tokens[at + 1]))

/** "Secretary of State A and Secretary of Defense B will host", parsed as if only B did. */
export function partnersOf(view: SentenceView, clause: Clause, subject: number): readonly number[] {
  const mention = view.headed.get(subject)
  if (!mention || subject > clause.predicate) return []
  const whole = wholeOf(view, subject)
  if (whole >= 0) return [whole]
  const lost = [
    ...lostPartner(view, mention),
    ...nextPartner(view, clause, mention),
    ...commaPartner(view, clause, mention),
  ]
  if (mention.kind !== 'person') return lost
  const joined = conjunctsBefore(view, mention).filter((other) => {
    let top = other
    for (let step = 0; step < 6 && view.tokens[top]?.head !== clause.predicate; step++)
      top = view.tokens[top]?.head ?? -1
    return top >= 0 && top < clause.predicate && prepositionBefore(view, top) === ''
  })
  // "Peru's Ana Diaz and Chile's Juan Rojas spoke"
  const isPerson = (other: number): boolean => view.headed.get(other)?.kind === 'person'
  return joined.length > 0 ? joined : lost.filter(isPerson)
}

/** "Envoys of Chad and of the rebels signed", parsed as if the rebels alone did: the envoys; -1 when there are none. */
function wholeOf(view: SentenceView, subject: number): number {
  const { deprel = '', head = -1 } = view.tokens[subject] ?? {}
  const word =
    deprel === 'conj' && head >= 0 && head < subject ? prepositionBefore(view, subject) : ''
  return /^(?:of|from|for)$/.test(word) && lower(view.tokens[head + 1]) === word ? head : -1
}

/** "Ukraine and the separatists have pulled back", parsed as if Ukraine stood alone: the name that opens the clause before the "and". */
function lostPartner(view: SentenceView, mention: Mention): readonly number[] {
  let and = beforeOwner(view, mention.first - 1)
  while (and > 0 && /^(?:DET|ADJ)$/.test(view.tokens[and]?.upos ?? '')) and--
  const other = lower(view.tokens[and]) === 'and' ? view.covering[and - 1] : undefined
  if (other?.last !== and - 1 || other.use !== 'actor') return []
  const before = view.tokens[beforeOwner(view, other.first - 1)]
  const opens = before === undefined || /^(?:that|[“"‘'])$/.test(lower(before))
  const joined = view.tokens[other.head]?.head === mention.head
  return opens && !joined ? [other.head] : []
}

/** "Sudan army, RSF trade fire", parsed as if the RSF did to the army's side: in headlines a comma is an "and". */
function commaPartner(view: SentenceView, clause: Clause, mention: Mention): readonly number[] {
  const comma = mention.first - 1
  const other = lower(view.tokens[comma]) === ',' ? view.covering[comma - 1] : undefined
  if (other?.first !== 0 || other.last !== comma - 1 || other.use !== 'actor') return []
  const { deprel, head } = view.tokens[other.head] ?? {}
  const hung =
    deprel === 'root'
      ? /^(?:parataxis|conjunct)$/.test(clause.link)
      : deprel === 'vocative' && head === clause.predicate
  return hung &&
    view.tokens[clause.predicate]?.xpos === 'VBP' &&
    clause.predicate === mention.last + 1
    ? [other.head]
    : []
}

/** "Peru's Ana Diaz": what stands before the country. */
const beforeOwner = (view: SentenceView, at: number): number =>
  view.tokens[at]?.xpos === 'POS' ? (view.covering[at - 1]?.first ?? at) - 1 : at

/** "After a shift of policy, Kazakhstan and China held", with China hung on the policy: the name between "and" and the verb. */
function nextPartner(view: SentenceView, clause: Clause, mention: Mention): readonly number[] {
  const and = mention.last + 1
  const other = lower(view.tokens[and]) === 'and' ? view.covering[and + 1] : undefined
  if (other?.use !== 'actor' || other.kind !== mention.kind) return []
  let next = other.last + 1
  while (next < clause.predicate && isBetween(view, next)) next++
  return next === clause.predicate ? [other.head] : []
}

/** "… and US Secretary of State John Kerry": the name before the "and" that opens this one's phrase. */
export function conjunctsBefore(view: SentenceView, mention: Mention): readonly number[] {
  let at = mention.first - 1
  for (let step = 0; at > 0 && step < 8; step++, at--) {
    const token = view.tokens[at]
    if (/^(?:and|,)$/i.test(token?.text ?? '')) break
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(token?.upos ?? '') && lower(token) !== 'of') return []
  }
  const other = view.covering[at - 1]
  return other && other.last === at - 1 && other.use !== 'modifier' && other.kind === mention.kind
    ? [other.head]
    : []
}

/** "Kerry's meeting with Lavrov is their third and they have spoken often": the only two people named before. */
export function pairBefore(view: SentenceView, subject: number): readonly Mention[] {
  const named = view.mentions.filter(
    (mention) => mention.last < subject && mention.kind === 'person' && mention.form === 'name',
  )
  return named.length === 2 ? named : []
}
