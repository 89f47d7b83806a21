/** Chooses which days the timeline shows at first, so that one lone old date does not squeeze the rest. */
import { DAY, type When } from './when'

export interface Domain {
  /** First and last day shown, inclusive. */
  readonly from: number
  readonly to: number
  /** Events before and after it. */
  readonly earlier: number
  readonly later: number
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** All days when they lie close together; else the bulk of them with a margin, and how many lie outside. */
export function chooseDomain(whens: readonly When[], whole = false): Domain | null {
  const days = whens.flatMap((when) => (when.kind === 'day' ? [when.from] : []))
  const starts = (
    days.length > 0
      ? days
      : whens.flatMap((when) => (when.kind === 'partial' ? [when.from, when.to] : []))
  ).sort((a, b) => a - b)
  const first = starts[0]
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return null
  const low = quantile(starts, 0.04)
  const high = quantile(starts, 0.96)
  const bulk = Math.max(high - low, 14 * DAY)
  if (whole || last - first <= 4 * bulk) return { from: first, to: last, earlier: 0, later: 0 }
  const from = Math.max(first, low - bulk * 0.25)
  const to = Math.min(last, high + bulk * 0.25)
  const snap = (time: number): number => Math.floor(time / DAY) * DAY
  return {
    from: snap(from),
    to: snap(to),
    earlier: starts.filter((day) => day < snap(from)).length,
    later: starts.filter((day) => day > snap(to)).length,
  }
}
