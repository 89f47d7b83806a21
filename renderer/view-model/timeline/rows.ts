/** Turns lanes into rows of things to draw: events with their names when few, bars when many, months and years apart. */
import type { EventView } from '../../../shared/model'
import { count as countWords, formatDay, shorten } from '../words'
import { xOf, type Axis } from './axis'
import { cellsOf, spansOf, type Cell } from './cells'
import { touches, type Dated } from './dated'
import { bucketWords, stepFrom, type Grain } from './grain'
import type { Lane } from './lanes'
import { packRows } from './pack'
import { DAY, isoOf } from './when'

interface Placed {
  readonly id: string
  /** Time, for moving between lanes. */
  readonly at: number
  readonly x: number
  readonly right: number
  readonly events: readonly EventView[]
  readonly touched: boolean
  /** What a screen reader says. */
  readonly words: string
}

export type RowItem =
  | (Placed & {
      readonly kind: 'event'
      readonly row: number
      readonly label: string
      /** The label stands left of the mark, at the end of the axis. */
      readonly flip: boolean
      /** Where a thing that lasts ends. */
      readonly until: number
    })
  | (Placed & { readonly kind: 'bar'; readonly cell: Cell })
  | (Placed & {
      readonly kind: 'span'
      readonly row: number
      readonly label: string
      /** The label has no room in the box and stands after it. */
      readonly after: boolean
    })

export interface Row {
  readonly id: string
  readonly label: string
  readonly lane: Lane | null
  readonly count: number
  readonly height: number
  readonly items: readonly RowItem[]
}

export interface RowOptions {
  readonly axis: Axis
  readonly grain: Grain
  readonly selected: ReadonlySet<string>
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number
}

/** Up to this many events are drawn one by one, with names. */
export const MOST_NAMED = 140
export const ROW_HEIGHT = 22
const BAR_HEIGHT = 38
const PADDING = 8
const LONGEST = 44
/** With few events there is room for longer names. */
const FEW = 30
const LONG = 76

const inside = (axis: Axis, entries: readonly Dated[]): readonly Dated[] =>
  entries.filter(
    ({ when }) => when.kind !== 'undated' && when.from <= axis.to && when.to >= axis.from,
  )

/** How many entries fall on the days shown. */
export const countInside = (axis: Axis, entries: readonly Dated[]): number =>
  inside(axis, entries).length

/** Cuts a text until it fits, at a word's end. */
function fitText(text: string, room: number, measure: (text: string) => number): string {
  let cut = text
  while (cut.length > 6 && measure(cut) > room)
    cut = shorten(
      text,
      Math.max(4, Math.min(cut.length - 1, Math.floor((cut.length * room) / measure(cut)))),
    )
  return cut
}

export function namedRow(lane: Lane, options: RowOptions): Row {
  const { axis, selected, measure } = options
  const entries = inside(axis, lane.entries)
  const few = entries.length <= FEW
  const drafts = entries.map(({ event, when }) => {
    const from = when.kind === 'undated' ? axis.from : Math.max(when.from, axis.from)
    const until = when.kind === 'undated' ? axis.to : Math.min(when.to, axis.to)
    const x = xOf(axis, from + DAY / 2)
    const end = Math.max(x, xOf(axis, until + DAY / 2))
    const whole = shorten(event.label, few ? LONG : LONGEST)
    const wanted = measure(whole) + 12
    const flip = end + wanted > axis.width && x > axis.width - end
    const room = flip ? x : axis.width - end
    const label = fitText(whole, room - 12, measure)
    const width = measure(label) + 12
    return {
      event,
      from,
      x,
      end,
      label,
      flip,
      left: flip ? x - width : x - 6,
      right: flip ? end + 6 : end + width,
    }
  })
  drafts.sort((a, b) => a.left - b.left)
  const packed = packRows(drafts, 10)
  const items = drafts.map((one, i): RowItem => ({
    kind: 'event',
    id: `${lane.id}/${one.event.id}`,
    at: one.from,
    x: one.x,
    right: one.right,
    events: [one.event],
    touched: touches(one.event, selected),
    words: `${one.event.label}, ${formatDay(isoOf(one.from))}`,
    row: packed.rows[i] ?? 0,
    label: one.label,
    flip: one.flip,
    until: one.end,
  }))
  return {
    id: lane.id,
    label: lane.label,
    lane,
    count: entries.length,
    height: Math.max(1, packed.count) * ROW_HEIGHT + PADDING,
    items: items.sort((a, b) => a.at - b.at),
  }
}

export function barRow(lane: Lane, options: RowOptions): Row {
  const { axis, grain, selected } = options
  const entries = inside(axis, lane.entries)
  const items = cellsOf(entries, grain, selected).map((cell): RowItem => {
    const x = Math.max(0, xOf(axis, cell.start))
    return {
      kind: 'bar',
      id: `${lane.id}/${cell.start}`,
      at: cell.start,
      x,
      right: Math.min(axis.width, xOf(axis, stepFrom(grain, cell.start, 1))),
      events: cell.entries.map(({ event }) => event),
      touched: cell.touched > 0,
      words: `${lane.label}, ${bucketWords(grain, cell.start)}: ${countWords(cell.count, 'event')}`,
      cell,
    }
  })
  return { id: lane.id, label: lane.label, lane, count: entries.length, height: BAR_HEIGHT, items }
}

/** Events of which only the month or year is known: bars as long as what is not known. */
export function partialRow(partial: readonly Dated[], options: RowOptions): Row | null {
  const { axis, selected, measure } = options
  const entries = inside(axis, partial)
  if (entries.length === 0) return null
  const spans = spansOf(entries)
  const crowded = spans.length > 12
  const drafts = spans.map((span) => {
    const when = formatDay(isoOf(span.from).slice(0, span.known === 'year' ? 4 : 7))
    const one = span.entries.length === 1 ? span.entries[0] : undefined
    const long = one
      ? `${when}: ${shorten(one.event.label, LONGEST)}`
      : `${when} · ${span.entries.length}`
    const x = Math.max(0, xOf(axis, span.from))
    const right = Math.min(axis.width, xOf(axis, span.to + DAY))
    const room = right - x - 12
    const wanted = [long, `${span.entries.length}`].find((text) => measure(text) <= room)
    const label = wanted ?? (crowded ? '' : long)
    const after = wanted === undefined && !crowded
    const end = after ? right + measure(label) + 6 : right
    return { span, when, x, right, label, after, end }
  })
  const packed = packRows(
    drafts.map(({ x, end }) => ({ left: x, right: end })),
    0,
  )
  const items = drafts.map(({ span, label, after, when, x, right }, i): RowItem => ({
    kind: 'span',
    id: `partial/${span.from}-${span.to}`,
    at: span.from,
    x,
    right,
    events: span.entries.map(({ event }) => event),
    touched: span.entries.some(({ event }) => touches(event, selected)),
    words: `${when}, day not known: ${countWords(span.entries.length, 'event')}`,
    row: packed.rows[i] ?? 0,
    label,
    after,
  }))
  return {
    id: 'partial',
    label: 'Day not known',
    lane: null,
    count: entries.length,
    height: packed.count * ROW_HEIGHT + PADDING,
    items,
  }
}
