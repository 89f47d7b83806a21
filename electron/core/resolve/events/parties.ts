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
  a: readonly string[],
  b: readonly string[],
  speakers: SpeaksFor,
): PartyMatch {
  const left = a.filter((one) => !b.includes(one))
  const right = new Set(b.filter((one) => !a.includes(one)))
  const same = a.length - left.length
  let count = same
  for (const one of left) {
    const other = [...right].find(
      (candidate) => speakers.get(one)?.has(candidate) || speakers.get(candidate)?.has(one),
    )
    if (other === undefined) continue
    right.delete(other)
    count++
  }
  return { count, same }
}
