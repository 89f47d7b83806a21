/** Matches the parties of two tellings: the same ones, or a country and who speaks for it. */
import type { Relation } from '../../../../shared/model'

/** Entity id to those it speaks for: a minister to the country. */
export type SpeaksFor = ReadonlyMap<string, ReadonlySet<string>>

export function speaksFor(relations: readonly Relation[]): SpeaksFor {
  const map = new Map<string, Set<string>>()
  for (const { type, source, target } of relations)
    if (type === 'represents' && target !== null)
      map.set(source, (map.get(source) ?? new Set()).add(target))
  return map
}

export interface PartyMatch {
  /** How many of the one find one of the other, each used once. */
  readonly count: number
  /** How many of these are the very same. */
  readonly same: number
}

export function matchParties(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  speakers: SpeaksFor,
): PartyMatch {
  let same = 0
  for (const one of a) if (b.has(one)) same++
  if (same === a.size || same === b.size) return { count: same, same }
  const used = new Set<string>()
  for (const one of a) {
    if (b.has(one)) continue
    for (const other of b) {
      if (a.has(other) || used.has(other)) continue
      if (!speakers.get(one)?.has(other) && !speakers.get(other)?.has(one)) continue
      used.add(other)
      break
    }
  }
  return { count: same + used.size, same }
}

/** Whether they have one in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
