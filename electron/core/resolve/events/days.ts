/** Compares when two readings say that something happened, in days since 1970. */
import type { EventDate } from '../../../../shared/model'
import type { Candidate } from './candidate'

const DAY = 86_400_000
const WEEK = 7
/** News of one thing is written within so many days. */
const REPORTED_WITHIN = 3

export type Days = 'same' | 'overlap' | 'different' | 'unknown'

/** First and last day; null without a date. */
export function daysOf(date: EventDate | null): readonly [number, number] | null {
  if (!date) return null
  const first = Date.parse(`${date.start.padEnd(10, '-01-01').slice(0, 10)}T00:00:00Z`)
  const parts = date.end.split('-').map(Number)
  const [year = 0, month] = parts
  const last =
    parts.length === 3 ? Date.parse(`${date.end}T00:00:00Z`) : Date.UTC(year, month ?? 12, 0)
  if (Number.isNaN(first) || Number.isNaN(last)) return null
  return [Math.round(first / DAY), Math.round(last / DAY)]
}

/** The day of a report. */
export function dayOf(published: string | null): number | null {
  const time = published === null ? NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / DAY)
}

/** 'same' is a day, or the same few days; the same month only overlaps. */
export function compareDays({ days: a }: Candidate, { days: b }: Candidate): Days {
  if (!a || !b) return 'unknown'
  if (a[1] < b[0] || b[1] < a[0]) return 'different'
  return a[0] === b[0] && a[1] === b[1] && a[1] - a[0] < WEEK ? 'same' : 'overlap'
}

/** Both reports came out within days of each other, and neither dates it to another time. */
export function isReportedTogether(a: Candidate, b: Candidate): boolean {
  if (a.published === null || b.published === null) return false
  if (Math.abs(a.published - b.published) > REPORTED_WITHIN) return false
  return isNews(a) && isNews(b)
}

/** Not dated to well before its report, nor told as background. */
export function isNews({ reading, days, published }: Candidate): boolean {
  if (reading.background || published === null) return false
  return days === null || (days[1] >= published - REPORTED_WITHIN && days[0] <= published)
}

/** The blocks of days in which two such reports meet. */
export const weeksOf = (published: number): readonly number[] => {
  const block = Math.floor(published / (REPORTED_WITHIN + 1))
  return [block, block + 1]
}
