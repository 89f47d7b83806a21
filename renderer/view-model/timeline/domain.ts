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

type Dated = Exclude<When, { readonly kind: 'undated' }>

/** From one day to another, and how many events have no part in it. */
function domainOf(dated: readonly Dated[], from: number, to: number): Domain {
  return {
    from,
    to,
    earlier: dated.filter((when) => when.to < from).length,
    later: dated.filter((when) => when.from > to).length,
  }
}

/** All known days when they lie close together, else the bulk of them with a margin; or the whole time of all events. */
export function chooseDomain(whens: readonly When[], whole = false): Domain | null {
  const dated = whens.filter((when) => when.kind !== 'undated')
  const days = dated.flatMap((when) => (when.kind === 'day' ? [when.from] : []))
  const all = dated.flatMap((when) => [when.from, when.to])
  const starts = (whole || days.length === 0 ? all : days).sort((a, b) => a - b)
  const first = starts[0]
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return null
  const low = quantile(starts, 0.04)
  const high = quantile(starts, 0.96)
  const bulk = Math.max(high - low, 14 * DAY)
  if (whole || last - first <= 4 * bulk) return domainOf(dated, first, last)
  const snap = (time: number): number => Math.floor(time / DAY) * DAY
  return domainOf(
    dated,
    snap(Math.max(first, low - bulk * 0.25)),
    snap(Math.min(last, high + bulk * 0.25)),
  )
}
