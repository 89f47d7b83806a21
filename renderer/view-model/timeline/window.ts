/** Moves and stretches the brushed range by whole buckets, for the keyboard and for playing through time. */
import { floorTo, stepFrom, type Grain } from './grain'
import { DAY, isoOf, timeOf } from './when'

/** ISO days, both inclusive: what `Filters.time` holds. */
export interface TimeRange {
  readonly from: string
  readonly to: string
}

interface Days {
  readonly from: number
  readonly to: number
}

/** From the start of the bucket of one time to the end of the bucket of another, in either order. */
export function snapRange(grain: Grain, a: number, b: number): TimeRange {
  const start = floorTo(grain, Math.min(a, b))
  const end = stepFrom(grain, floorTo(grain, Math.max(a, b)), 1) - DAY
  return { from: isoOf(start), to: isoOf(end) }
}

/** How many buckets a range spans. */
export function lengthOf(grain: Grain, range: TimeRange): number {
  const end = timeOf(range.to)
  let length = 0
  for (let at = floorTo(grain, timeOf(range.from)); at <= end; at = stepFrom(grain, at, 1)) length++
  return Math.max(1, length)
}

/** The same length, `steps` buckets later; it stops at the ends of the domain. */
export function moveRange(grain: Grain, range: TimeRange, steps: number, domain: Days): TimeRange {
  const length = lengthOf(grain, range)
  const first = floorTo(grain, domain.from)
  const last = stepFrom(grain, floorTo(grain, domain.to), 1 - length)
  const start = stepFrom(grain, floorTo(grain, timeOf(range.from)), steps)
  const kept = Math.max(first, Math.min(Math.max(first, last), start))
  return snapRange(grain, kept, stepFrom(grain, kept, length - 1))
}

/** One end moved by whole buckets; the range keeps at least one. */
export function moveEdge(
  grain: Grain,
  range: TimeRange,
  edge: 'from' | 'to',
  steps: number,
  domain: Days,
): TimeRange {
  const from = floorTo(grain, timeOf(range.from))
  const to = floorTo(grain, timeOf(range.to))
  if (edge === 'from') {
    const next = Math.max(floorTo(grain, domain.from), Math.min(to, stepFrom(grain, from, steps)))
    return snapRange(grain, next, to)
  }
  const next = Math.min(floorTo(grain, domain.to), Math.max(from, stepFrom(grain, to, steps)))
  return snapRange(grain, from, next)
}

/** Where playing starts: the brushed range, or the first tenth of the domain. */
export function firstWindow(grain: Grain, range: TimeRange | null, domain: Days): TimeRange {
  if (range) return range
  const span = (domain.to - domain.from) / 10
  return snapRange(grain, domain.from, domain.from + span)
}

export const atEnd = (grain: Grain, range: TimeRange, domain: Days): boolean =>
  floorTo(grain, timeOf(range.to)) >= floorTo(grain, domain.to)
