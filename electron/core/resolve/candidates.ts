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
  const endsOf = (one: string, other: string): readonly (string | undefined)[] =>
    [nodeOf.get(one), nodeOf.get(other)].sort()
  const decided = new Set(apart.map(([a, b]) => endsOf(a, b).join('\n')))
  const best = new Map<string, MergeCandidate>()
  for (const pair of pairs) {
    const ends = endsOf(pair.a, pair.b)
    const [a, b] = ends
    const key = ends.join('\n')
    if (a === undefined || b === undefined || a === b || decided.has(key)) continue
    const known = best.get(key)
    if (!known || known.score < pair.score) best.set(key, { ...pair, kind, a, b })
  }
  return [...best.values()]
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
    .slice(0, MOST)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
