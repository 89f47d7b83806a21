/** Reads the one title of two people: "Turkish and Greek foreign ministers Hakan Fidan and George Gerapetritis". */
import type { Draft } from './draft'
import type { Role } from './roles'
import { titleBefore } from './titles'
import { lowerAt, wordsOf, type View } from './view'

/** `names`: of the sentence by position; `bodyBefore` finds whose a title is. */
export function sharedTitles(
  view: View,
  names: readonly Draft[],
  at: ReadonlyMap<number, Draft>,
  bodyBefore: (first: number) => Draft | null,
): Role[] {
  return names.flatMap((person, index): Role[] => {
    const other = names[index + 1]
    if (person.kind !== 'person' || other?.kind !== 'person') return []
    if (other.first !== person.last + 2 || lowerAt(view, person.last + 1) !== 'and') return []
    const title = titleBefore(view, person.first, (token) => at.has(token))
    if (!title?.office || !/^NNP?S$/.test(view.tokens[title.last]?.xpos ?? '')) return []
    const second = bodyBefore(title.first)
    const joined = second !== null && lowerAt(view, second.first - 1) === 'and'
    const first = joined ? (at.get(second.first - 2) ?? null) : second
    const role = (holder: Draft, represents: Draft | null): Role => ({
      holder,
      role: wordsOf(view, title.first, title.last).replace(/s$/, ''),
      represents,
      sentence: person.sentence,
      first: first?.first ?? title.first,
      last: title.last,
      head: title.last,
    })
    return [role(person, first), role(other, second)]
  })
}
