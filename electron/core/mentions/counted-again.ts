/** Ties "both men", "the three" and "the two suspects" to the people without a name whom the report has counted before: "two smugglers". */
import { nominal } from './definite'
import { rootOf, type Draft } from './draft'
import { lowerAt, type View } from './view'

const numbers: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 2,
  ]),
)
const people =
  /^(?:men|women|people|pair|suspects|detainees|captives|hostages|prisoners|victims|individuals)$/
const reach = 2

/** `groups`: people without a name; those meant again are changed. `others`: every other mention. */
export function countedAgain(
  views: readonly View[],
  groups: readonly Draft[],
  others: readonly Draft[],
): Draft[] {
  const found: Draft[] = []
  for (const view of views)
    for (const at of view.tokens.keys()) {
      const phrase = phraseAt(view, at)
      if (!phrase) continue
      const { first, head, size } = phrase
      const covers = (one: Draft): boolean =>
        one.sentence === view.sentence.index && one.first <= head && first <= one.last
      if (others.some(covers) || found.some(covers)) continue
      const same = groups.find(covers)
      const meant = countedBefore(views, view, first, size, groups, others)
      if (!meant || meant === same) continue
      if (same) Object.assign(same, { antecedent: rootOf(meant), gazetteer: null })
      else found.push(nominal(view, first, head, meant))
    }
  return found
}

/** "Both", "both men", "the two", "the three suspects". */
function phraseAt(
  view: View,
  at: number,
): { readonly first: number; readonly head: number; readonly size: number } | null {
  const word = lowerAt(view, at)
  const size = word === 'both' ? 2 : numbers.get(word)
  if (size === undefined || (word !== 'both' && !/^(?:the|all)$/.test(lowerAt(view, at - 1))))
    return null
  const next = lowerAt(view, at + 1)
  const first = word === 'both' ? at : at - 1
  if (people.test(next))
    return /^(?:of|who|in|from|with)$/.test(lowerAt(view, at + 2))
      ? null
      : { first, head: at + 1, size }
  const { deprel = '' } = view.tokens[at] ?? {}
  const alone =
    /^(?:nsubj|obj)/.test(deprel) &&
    !/^(?:NOUN|PROPN|ADJ|NUM|ADP)$/.test(view.tokens[at + 1]?.upos ?? '')
  return alone ? { first, head: at, size } : null
}

/** The only people of that number near before. */
function countedBefore(
  views: readonly View[],
  view: View,
  first: number,
  size: number,
  groups: readonly Draft[],
  others: readonly Draft[],
): Draft | null {
  const start = view.tokens[first]?.start ?? 0
  const near = (one: Draft): boolean =>
    one.start < start && one.sentence >= view.sentence.index - reach
  const counted = groups.filter(
    (one) =>
      near(one) &&
      one.kind === 'group' &&
      views.some(({ sentence, tokens }) => {
        const from = sentence.index === one.sentence ? Math.max(0, one.first - 1) : -1
        return (
          from >= 0 &&
          tokens.slice(from, one.head).some(({ text }) => numbers.get(text.toLowerCase()) === size)
        )
      }),
  )
  const [only, another] = new Set(counted.map(rootOf))
  // "Rao met Silva. A judge freed two men. Both …": as many are named.
  const named = new Set(
    others.filter((one) => near(one) && one.form === 'name' && one.kind === 'person').map(rootOf),
  )
  return only && !another && named.size < size ? only : null
}
