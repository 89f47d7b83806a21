/** Counts dated events by bucket: for the bars of a lane and for the small histogram. */
import { FAMILY, type Family } from '../palette'
import { touches, type Dated } from './dated'
import { floorTo, type Grain } from './grain'

export interface Cell {
  /** Start of the bucket. */
  readonly start: number
  readonly entries: readonly Dated[]
  readonly count: number
  /** Those that happened; the others are planned, possible or did not happen. */
  readonly actual: number
  /** Those the selection touches. */
  readonly touched: number
  /** The family most of its events belong to. */
  readonly family: Family
}

function mainFamily(entries: readonly Dated[]): Family {
  const counts: Record<Family, number> = { talk: 0, deed: 0, dispute: 0, force: 0 }
  for (const { event } of entries) counts[FAMILY[event.type]]++
  return (Object.keys(counts) as Family[]).reduce((best, one) =>
    counts[one] > counts[best] ? one : best,
  )
}

/** One cell for each bucket that has events, by time. An event that lasts is counted on its first day. */
export function cellsOf(
  entries: readonly Dated[],
  grain: Grain,
  selected: ReadonlySet<string>,
): readonly Cell[] {
  const buckets = new Map<number, Dated[]>()
  for (const one of entries) {
    if (one.when.kind === 'undated') continue
    const start = floorTo(grain, one.when.from)
    const list = buckets.get(start)
    if (list) list.push(one)
    else buckets.set(start, [one])
  }
  return [...buckets]
    .sort((a, b) => a[0] - b[0])
    .map(([start, list]) => ({
      start,
      entries: list,
      count: list.length,
      actual: list.filter(({ event }) => event.status === 'actual').length,
      touched:
        selected.size === 0 ? 0 : list.filter(({ event }) => touches(event, selected)).length,
      family: mainFamily(list),
    }))
}

/** Months and years with the events of which no more is known. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly known: 'month' | 'year'
  readonly entries: readonly Dated[]
}

export function spansOf(partial: readonly Dated[]): readonly Span[] {
  const spans = new Map<string, { span: Span; entries: Dated[] }>()
  for (const one of partial) {
    if (one.when.kind !== 'partial') continue
    const key = `${one.when.from}/${one.when.to}`
    const found = spans.get(key)
    if (found) found.entries.push(one)
    else {
      const entries = [one]
      spans.set(key, {
        span: { from: one.when.from, to: one.when.to, known: one.when.known, entries },
        entries,
      })
    }
  }
  return [...spans.values()].map(({ span }) => span).sort((a, b) => a.from - b.from || b.to - a.to)
}
