/** Turns events into lanes along time: dots by day, week or month, ranges for partly known dates, and a place for the undated. */
import type { EventView } from '../../shared/model'
import { firstDay, lastDay } from './filters'
import type { GraphIndex } from './graph-index'
import { FAMILY, FAMILY_WORDS, type Family } from './palette'
import { CATEGORY_WORDS } from './words'

export type Unit = 'day' | 'week' | 'month'
export type LaneBy = 'family' | 'category' | 'actor'

const DAY = 864e5

/** Milliseconds of a day, in UTC. */
export const timeOf = (iso: string): number => Date.parse(`${firstDay(iso)}T00:00:00Z`)
export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The beginning of the unit a time lies in; weeks begin on Monday. */
export function startOf(time: number, unit: Unit): number {
  const date = new Date(time)
  switch (unit) {
    case 'day':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
    case 'week':
      return startOf(time, 'day') - ((date.getUTCDay() + 6) % 7) * DAY
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
  }
}

export function nextStart(start: number, unit: Unit): number {
  if (unit === 'month') {
    const date = new Date(start)
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  }
  return start + (unit === 'week' ? 7 : 1) * DAY
}

/** First and last moment of the dated events, or null when there is none. */
export function timeExtent(events: readonly EventView[]): { from: number; to: number } | null {
  let from = Infinity
  let to = -Infinity
  for (const { date } of events) {
    if (!date) continue
    from = Math.min(from, timeOf(date.start))
    to = Math.max(to, Date.parse(`${lastDay(date.end).replace(/-31$/, '-28')}T00:00:00Z`) + DAY)
  }
  return from === Infinity ? null : { from, to: Math.max(to, from + DAY) }
}

/** The finest unit that gives at most about 120 columns. */
export function unitFor(extent: { from: number; to: number }): Unit {
  const days = (extent.to - extent.from) / DAY
  return days <= 120 ? 'day' : days <= 840 ? 'week' : 'month'
}

export interface Bin {
  readonly start: number
  readonly end: number
  readonly events: readonly EventView[]
}

/** True for a date that is a day, not a month or a year. */
export const isExact = (event: EventView): boolean => event.date?.start.length === 10

export function binEvents(events: readonly EventView[], unit: Unit): readonly Bin[] {
  const bins = new Map<number, EventView[]>()
  for (const event of events) {
    if (!event.date) continue
    const start = startOf(timeOf(event.date.start), unit)
    const list = bins.get(start)
    if (list) list.push(event)
    else bins.set(start, [event])
  }
  return [...bins]
    .sort((a, b) => a[0] - b[0])
    .map(([start, list]) => ({ start, end: nextStart(start, unit), events: list }))
}

export interface Lane {
  readonly id: string
  readonly name: string
  readonly dated: readonly EventView[]
  readonly undated: readonly EventView[]
}

const ACTORS = 14

function keysOf(event: EventView, by: LaneBy): readonly string[] {
  switch (by) {
    case 'family':
      return [FAMILY[event.type]]
    case 'category':
      return [event.type]
    case 'actor':
      return [...new Set(event.participants.map((one) => one.entity))]
  }
}

function nameOf(key: string, by: LaneBy, index: GraphIndex): string {
  switch (by) {
    case 'family':
      return FAMILY_WORDS[key as Family]
    case 'category':
      return CATEGORY_WORDS[key as EventView['type']].label
    case 'actor':
      return index.entities.get(key)?.name ?? key
  }
}

export function lanesOf(
  events: readonly EventView[],
  by: LaneBy,
  index: GraphIndex,
): readonly Lane[] {
  const lanes = new Map<string, EventView[]>()
  for (const event of events)
    for (const key of keysOf(event, by)) {
      const list = lanes.get(key)
      if (list) list.push(event)
      else lanes.set(key, [event])
    }
  const order = [...lanes].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return order.slice(0, by === 'actor' ? ACTORS : order.length).map(([id, list]) => ({
    id,
    name: nameOf(id, by, index),
    dated: list.filter((event) => event.date),
    undated: list.filter((event) => !event.date),
  }))
}
