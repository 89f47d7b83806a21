/** Joins candidates that tell the same happening: a person's decisions first, then the surest pairs, as long as no one of a group speaks against it. */
import type { Decision } from '../../../../shared/model'
import type { UnsurePair } from '../candidates'
import { pairsOf } from './blocks'
import type { Candidate } from './candidate'
import { sameEvent } from './compare'
import type { Likeness } from './likeness'
import { doubtOf } from './doubt'
import { agree, startOf, unite, type Growing } from './growing'
import type { SpeaksFor } from './parties'

export interface Group {
  readonly members: readonly Candidate[]
  readonly why: readonly string[]
}

interface Wishes {
  readonly removed: ReadonlySet<string>
  readonly split: ReadonlySet<string>
  readonly merged: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

export function wishesOf(decisions: readonly Decision[]): Wishes {
  const removed = new Set<string>()
  const split = new Set<string>()
  const merged: (readonly [string, string])[] = []
  const apart: (readonly [string, string])[] = []
  for (const { action } of decisions) {
    if (action.kind === 'remove-event') removed.add(action.reading)
    if (action.kind === 'split-event') split.add(action.reading)
    if (action.kind === 'merge-events') merged.push(action.readings)
    if (action.kind === 'keep-events-apart') apart.push(action.readings)
  }
  return { removed, split, merged, apart }
}

export interface Grouping {
  /** In no particular order; members in the order given. */
  readonly groups: readonly Group[]
  /** Pairs of readings in two groups that may be one. */
  readonly unsure: readonly UnsurePair[]
}

export function groupCandidates(
  candidates: readonly Candidate[],
  wishes: Wishes,
  speakers: SpeaksFor,
): Grouping {
  const groupOf = candidates.map(startOf)
  const join = (a: Growing, b: Growing, why: string): void => {
    if (a === b) return
    const { into, taken } = unite(a, b, why)
    for (const member of taken.members) groupOf[member] = into
  }
  const at = new Map(candidates.map((candidate, index) => [candidate.reading.id, index]))
  const groupsOf = (readings: readonly string[]): readonly (Growing | undefined)[] =>
    readings.map((reading) => groupOf[at.get(reading) ?? -1])
  for (const readings of wishes.merged) {
    const [a, b] = groupsOf(readings)
    if (a && b) join(a, b, 'joined by hand')
  }
  const fit = (a: Growing, b: Growing): boolean =>
    agree(a, b, speakers) &&
    !wishes.apart.some((pair) => [a, b].every((group) => groupsOf(pair).includes(group)))
  const isFree = (one: Candidate): boolean => !wishes.split.has(one.reading.id)
  const likenesses: Pair[] = []
  const doubts: UnsurePair[] = []
  for (const [a, b] of pairsOf(candidates, speakers)) {
    const [one, other] = [candidates[a], candidates[b]]
    if (!one || !other || !isFree(one) || !isFree(other)) continue
    const likeness = sameEvent(one, other, speakers)
    if (likeness) likenesses.push({ a, b, ...likeness })
    const doubt = doubtOf(likeness, one, other, speakers)
    if (doubt) doubts.push({ a: one.reading.id, b: other.reading.id, ...doubt })
  }
  likenesses.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  for (const { a, b, why } of likenesses.filter(({ pointsBack }) => !pointsBack)) {
    const [one, other] = [groupOf[a], groupOf[b]]
    if (one && other && fit(one, other)) join(one, other, why)
  }
  const pointing = likenesses.filter(({ pointsBack }) => pointsBack)
  for (const [{ why }, from, meant] of meantBy(pointing, candidates, groupOf)) {
    const one = groupOf[from]
    const current = groupOf[meant.members[0] ?? from]
    if (one && current && fit(one, current)) join(one, current, why)
  }
  return {
    groups: [...new Set(groupOf)].map(({ members, why }) => ({
      members: [...members].sort((x, y) => x - y).flatMap((member) => candidates[member] ?? []),
      why: [...why],
    })),
    unsure: doubts.filter(({ a, b }) => {
      const [one, other] = groupsOf([a, b])
      return one && other && one !== other && fit(one, other)
    }),
  }
}

interface Pair extends Likeness {
  readonly a: number
  readonly b: number
}

/** Each telling of "the meeting" with the one group that its report can mean; none when there are several. */
function meantBy(
  pairs: readonly Pair[],
  candidates: readonly Candidate[],
  groupOf: readonly Growing[],
): readonly (readonly [Pair, number, Growing])[] {
  const sizeOf = (index: number): number => candidates[index]?.parties.size ?? 0
  const meant = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const [a, b] = [candidates[pair.a], candidates[pair.b]]
    const isLess = a?.days && b?.days ? sizeOf(pair.a) < sizeOf(pair.b) : !a?.days
    const from = isLess ? pair.a : pair.b
    meant.set(from, [...(meant.get(from) ?? []), pair])
  }
  return [...meant].flatMap(([from, all]) => {
    const groups = new Set(all.flatMap(({ a, b }) => groupOf[a === from ? b : a] ?? []))
    const [pair, group, another] = [all[0], ...groups]
    return pair && group && !another ? [[pair, from, group] as const] : []
  })
}
