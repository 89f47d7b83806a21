/** Says whose a title between two people is, and reads the one title of both: "Turkish and Greek foreign ministers Hakan Fidan and George Gerapetritis". */
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

/** "Professor A, the governor of the coast, Ms B": one office between two names is of the second, when the first has another. */
export const isNextOnes = (role: Role, all: readonly Role[]): boolean => {
  const other = all.find(({ first, holder }) => first === role.first && holder !== role.holder)
  if (!other) return false
  const [a] = role.holder.start < other.holder.start ? [role, other] : [other, role]
  const isTitled = all.some(({ first, holder }) => holder === a.holder && first !== a.first)
  return isTitled === (a === role)
}
