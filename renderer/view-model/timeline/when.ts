/** Turns an event's date into days on the timeline, or says that only a month, a year or nothing is known. */
import type { EventDate } from '../../../shared/model'
import { firstDay } from '../filters'

export const DAY = 86_400_000

export type When =
  /** First and last day, both inclusive, as UTC midnights. */
  | { readonly kind: 'day'; readonly from: number; readonly to: number }
  /** Only the month or only the year is known. */
  | {
      readonly kind: 'partial'
      readonly known: 'month' | 'year'
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'undated' }

export const UNDATED: When = { kind: 'undated' }

const midnight = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

/** The last midnight a partly known date may mean, month lengths right. */
function lastMidnight(iso: string): number {
  if (iso.length >= 10) return midnight(iso.slice(0, 10))
  const [year = 0, month = 12] = iso.split('-').map(Number)
  return Date.UTC(year, month, 0)
}

export function whenOf(date: EventDate | null): When {
  if (!date) return UNDATED
  const from = midnight(firstDay(date.start))
  const to = lastMidnight(date.end)
  if (Number.isNaN(from) || Number.isNaN(to)) return UNDATED
  const known = Math.min(date.start.length, date.end.length)
  if (known >= 10) return { kind: 'day', from, to: Math.max(from, to) }
  return { kind: 'partial', known: known >= 7 ? 'month' : 'year', from, to: Math.max(from, to) }
}

export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
export const timeOf = (iso: string): number => midnight(firstDay(iso))
