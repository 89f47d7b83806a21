/** Joins candidates that tell the same happening by blocking keys and a union of groups, decisions first. */
import type { Decision } from '../../../../shared/model'
import type { Candidate } from './candidate'
import { sameEvent } from './compare'

export interface Group {
  readonly members: readonly Candidate[]
  readonly why: readonly string[]
}

interface Growing {
  readonly members: number[]
  readonly why: string[]
  /** Days of its members, without repeats. */
  readonly days: string[]
}

interface Wishes {
  readonly removed: ReadonlySet<string>
  readonly split: ReadonlySet<string>
  readonly merged: readonly (readonly [string, string])[]
}

export function wishesOf(decisions: readonly Decision[]): Wishes {
  const removed = new Set<string>()
  const split = new Set<string>()
  const merged: (readonly [string, string])[] = []
  for (const { action } of decisions) {
    if (action.kind === 'remove-event') removed.add(action.reading)
    if (action.kind === 'split-event') split.add(action.reading)
    if (action.kind === 'merge-events') merged.push(action.readings)
  }
  return { removed, split, merged }
}

/** Groups in no particular order; members in the order given. */
export function groupCandidates(
  candidates: readonly Candidate[],
  wishes: Wishes,
): readonly Group[] {
  const groups = new Map<number, Growing>()
  const groupOf = candidates.map(({ reading: { date } }, index) => {
    const days = date?.start.length === 10 ? [date.start] : []
    groups.set(index, { members: [index], why: [], days })
    return index
  })
  const join = (a: number, b: number, why: string): void => {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b]
    const [into, gone] = [groups.get(x), groups.get(y)]
    if (x === y || !into || !gone) return
    for (const member of gone.members) groupOf[member] = x
    into.members.push(...gone.members)
    into.why.push(...gone.why, why)
    for (const day of gone.days) if (!into.days.includes(day)) into.days.push(day)
    groups.delete(y)
  }
  const at = new Map(candidates.map((candidate, index) => [candidate.reading.id, index]))
  for (const [first, second] of wishes.merged) {
    const [a, b] = [at.get(first), at.get(second)]
    if (a !== undefined && b !== undefined) join(a, b, 'joined by hand')
  }
  for (const block of blocksOf(candidates))
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length && j < i + 200; j++) {
        const [a, b] = [block[i] ?? 0, block[j] ?? 0]
        if (groupOf[a] === groupOf[b]) continue
        const [one, other] = [candidates[a], candidates[b]]
        if (
          !one ||
          !other ||
          wishes.split.has(one.reading.id) ||
          wishes.split.has(other.reading.id)
        )
          continue
        const why = agrees(groups.get(groupOf[a] ?? a), groups.get(groupOf[b] ?? b))
          ? sameEvent(one, other)
          : null
        if (why) join(a, b, why)
      }
  return [...groups.values()].map(({ members, why }) => ({
    members: members.sort((x, y) => x - y).flatMap((member) => candidates[member] ?? []),
    why: [...new Set(why)],
  }))
}

/** Two groups may be joined only when none of their members speaks against it by day. */
function agrees(a: Growing | undefined, b: Growing | undefined): boolean {
  const [x, y] = [a?.days ?? [], b?.days ?? []]
  return x.length === 0 || y.length === 0 || x.some((day) => y.includes(day))
}

/** Readings meet in a block by report, or by category with day or week and one party. */
function blocksOf(candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  const put = (key: string, index: number): void => {
    const block = blocks.get(key)
    if (block) block.push(index)
    else blocks.set(key, [index])
  }
  candidates.forEach((candidate, index) => {
    const { type, article } = candidate.reading
    put(`${type}|${article}`, index)
    const { days } = candidate
    if (!days) return
    for (const party of candidate.participants.keys()) {
      const weeks =
        days[1] - days[0] > 45
          ? []
          : [...new Set([Math.floor(days[0] / 7), Math.floor(days[1] / 7)])]
      if (days[0] === days[1]) put(`${type}|${days[0]}|${party}`, index)
      else for (const week of weeks) put(`${type}|w${week}|${party}`, index)
    }
  })
  return [...blocks.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, block]) => block)
    .filter((block) => block.length > 1)
}
