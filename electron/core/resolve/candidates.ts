/** Turns pairs of mentions or readings that may be one into pairs of nodes for a person to decide. */
import type { MergeCandidate } from '../../../shared/model'

/** A pair by mention ids or reading ids. */
export type UnsurePair = Omit<MergeCandidate, 'kind'>

/** Nobody goes through more. */
const MOST = 200

/** Each pair of nodes once, with its likeliest reason, the likeliest first; none that a person said are two. */
export function toCandidates(
  kind: MergeCandidate['kind'],
  pairs: readonly UnsurePair[],
  nodeOf: ReadonlyMap<string, string>,
  apart: readonly (readonly [string, string])[],
): readonly MergeCandidate[] {
  const keyOf = (one: string, other: string): string | null => {
    const ends = [nodeOf.get(one), nodeOf.get(other)].sort()
    const [a, b] = ends
    return a === undefined || b === undefined || a === b ? null : `${a} ${b}`
  }
  const decided = new Set(apart.map(([a, b]) => keyOf(a, b)))
  const best = new Map<string, MergeCandidate>()
  for (const pair of pairs) {
    const key = keyOf(pair.a, pair.b)
    if (key === null || decided.has(key)) continue
    const [a = '', b = ''] = key.split(' ')
    const known = best.get(key)
    if (!known || known.score < pair.score) best.set(key, { ...pair, kind, a, b })
  }
  return [...best.values()]
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
    .slice(0, MOST)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
