/** Follows a list of parties to its end, wherever the parser hung the rest: "met the envoy, WHO Representative Ana Rao and the ambassadors of Chad and Mali". */
import type { Clause, Mention } from '../../../shared/model'
import { behindJoint, behindOwn, holderOf, itemAt, nounEnd } from './list-items'
import { isActor, lower, type SentenceView } from './sentence-view'
import { unique } from './who'

/** The parties with those listed behind the last of them. */
export function withRest(
  view: SentenceView,
  clause: Clause,
  parties: readonly Mention[],
): readonly Mention[] {
  const here = parties.filter(
    ({ sentence, first }) => sentence === view.sentence.index && first > clause.predicate,
  )
  const ends = here.map((one) => holderOf(view, one).last).sort((a, b) => a - b)
  const rest = [...new Set([ends[0], ends.at(-1)])]
    .flatMap((end) => (end === undefined ? [] : listedBehind(view, end)))
    // "Mali and Tuareg rebels", of whom the Tuareg are known: not twice.
    .filter(
      (one) =>
        one.sentence !== view.sentence.index ||
        !here.some(({ first, last }) => first <= one.last && one.first <= last),
    )
  return rest.length > 0 ? unique([...parties, ...rest]) : parties
}

/** Subjects with those listed behind the first of them, where nothing but the list stands before the verb: "A of the UN, B of Chad, and C opened". */
export function withRestBefore(
  view: SentenceView,
  { predicate }: Clause,
  parties: readonly Mention[],
): readonly Mention[] {
  const here = parties
    .filter(({ sentence, last }) => sentence === view.sentence.index && last < predicate)
    .sort((a, b) => a.first - b.first)
  // "EU Ambassador A and heads of mission met", with A lost: the list that opens the sentence.
  const opening = here.length > 0 ? (view.covering[0] ?? view.covering[1]) : undefined
  const starts = [here[0], opening && isActor(opening) ? holderOf(view, opening) : undefined]
  for (const first of starts) {
    if (!first) continue
    const { people, end } = walk(view, holderOf(view, first).last, predicate, first === here[0])
    let at = lower(view.tokens[end]) === ',' ? end + 1 : end
    while (/^(?:ADV|AUX|PART)$/.test(view.tokens[at]?.upos ?? '') && at < predicate) at++
    if (at === predicate && people.length > 0) return unique([...parties, first, ...people])
  }
  return parties
}

/** Everybody in the items of a list behind a token; nobody when what looks like a list opens a clause of its own, or only says who was named last. */
export const listedBehind = (view: SentenceView, last: number): readonly Mention[] =>
  walk(view, last, -1).people

/** `own`: the verb whose subjects these are, so that it opens no other clause; `skips`: past somebody unknown. */
function walk(
  view: SentenceView,
  last: number,
  own: number,
  skips = true,
): { readonly people: readonly Mention[]; readonly end: number } {
  const found: Mention[] = []
  /** Behind mere commas, until an "and" tells that it is a list. */
  let waiting: Mention[] = []
  let before = view.covering[last]
  let at = behindOwn(view, last + 1)
  // "participants from Chad and Niger": of both.
  let inside = lastIn(view, last, at)
  for (let step = 0; step < 40; step++) {
    const joint = behindJoint(view, at)
    const item = joint && itemAt(view, joint.at)
    if (!item) {
      // "the envoy, his wife and ministers": the list goes on behind somebody unknown.
      const skipped =
        skips && joint?.isComma === true ? behindOwn(view, nounEnd(view, joint.at)) : -1
      if (joint && skipped > joint.at && /^(?:,|and)$/.test(lower(view.tokens[skipped]))) {
        at = skipped
        continue
      }
      // "the envoy, farmers and others"
      const isEnd = joint?.isComma === false && closes(view, joint.at)
      return { people: isEnd ? [...found, ...waiting] : found, end: at }
    }
    const end = behindOwn(view, item.end)
    if (own < 0 && opensClause(view, end, item.head)) return { people: [], end }
    const mention = view.covering[item.head]
    const isInside =
      inside?.form === 'name' && mention?.form === 'name' && mention.kind === inside.kind
    if (!isInside) inside = lastIn(view, item.end - 1, end)
    at = end
    if (isInside) continue
    // "Ana Rao, head of the mission, and Tom Hale"
    if (joint.isComma && before && saysWho(view, before, joint.at, item.head, end)) {
      before = undefined
      continue
    }
    // "Ana Rao, a Kurd and Alevi woman, said"
    if (joint.isComma && before?.kind === 'person' && /^an?$/.test(lower(view.tokens[joint.at])))
      return { people: found, end: at }
    before = mention
    waiting.push(...item.people)
    if (joint.isComma) continue
    found.push(...waiting)
    waiting = []
  }
  return { people: found, end: at }
}

/** The name that closes what belongs to a party: "Chad" of "participants from Chad". */
const lastIn = (view: SentenceView, own: number, end: number): Mention | undefined =>
  end - 1 > own ? view.covering[end - 1] : undefined

/** "head of the mission,", "the NATO force,": behind a name between commas, what it is. */
const saysWho = (
  view: SentenceView,
  before: Mention,
  from: number,
  head: number,
  end: number,
): boolean =>
  before.form === 'name' &&
  /^NN$/.test(view.tokens[head]?.xpos ?? '') &&
  view.tokens[end]?.text === ',' &&
  !/^(?:his|her|its|their)$/.test(lower(view.tokens[from])) &&
  // "Lord Mayor Peter Estlin, the Governor of the Bank and": two offices are two people's.
  !(lower(view.tokens[from]) === 'the' && isTitled(view, before))

const isTitled = (view: SentenceView, { kind, first, id }: Mention): boolean =>
  kind === 'person' && view.covering[first - 1]?.antecedent === id

/** Whether a plain noun stands there that no verb of its own follows. */
function closes(view: SentenceView, from: number): boolean {
  if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(view.tokens[from]?.upos ?? '')) return false
  const verb = view.tokens.findIndex(
    ({ upos, xpos }, at) =>
      at >= from && (/^(?:PUNCT|VERB|AUX)$/.test(upos) || /^VB|MD/.test(xpos)),
  )
  return verb < 0 || view.tokens[verb]?.upos === 'PUNCT'
}

/** Whether a verb of its own stands behind a phrase, so that it is no item of the list. */
function opensClause(view: SentenceView, at: number, head: number): boolean {
  let next = at
  while (/^(?:ADV|PART)$/.test(view.tokens[next]?.upos ?? '')) next++
  return (
    /^(?:VB[DPZ]|MD)$/.test(view.tokens[next]?.xpos ?? '') ||
    view.sentence.clauses.some(
      ({ finite, predicate, subjects }) => finite && predicate > head && subjects.includes(head),
    )
  )
}
