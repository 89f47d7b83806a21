/** Keeps the day, month and year last spoken of, which "the next day", "later that month" and "the following year" count from. */
import { parseDay, toDayNumber, type DayNumber } from './calendar'
import type { TimeContext } from './rule'

/** Each is the first day of what was told; null when nothing so fine has been told yet. */
export interface Spoken {
  readonly day: DayNumber | null
  readonly month: DayNumber | null
  readonly year: DayNumber | null
  /** The value itself: what "at that time" means. */
  readonly last: string | null
}

export const nothingSpoken: Spoken = { day: null, month: null, year: null, last: null }

/** A month says nothing of the day: what was told more finely before stays. */
export function hear(spoken: Spoken, value: string): Spoken {
  const last = value.split('/').pop() ?? ''
  const day = parseDay(last)
  if (day !== null) return { day, month: day, year: day, last }
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(last) ?? []
  if (!year) return spoken
  const first = toDayNumber(Number(year), Number(month ?? 1), 1)
  return { ...spoken, month: month ? first : spoken.month, year: first, last }
}

/** The day that a count of `unit` after or before "then" starts from. */
export function thenFor(unit: string, context: TimeContext): DayNumber | null {
  const kind = unit.toLowerCase()
  if (/^(?:year|decade)/.test(kind)) return context.spoken.year
  if (/^(?:month|quarter)/.test(kind)) return context.spoken.month
  return context.spoken.day
}
