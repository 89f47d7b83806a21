/** Compares when two readings say that something happened, in days since 1970. */
import type { EventDate } from '../../../../shared/model'
import type { Candidate } from './candidate'
import { meet } from './parties'

const DAY = 86_400_000
const WEEK = 7
/** News of one thing is written within so many days. */
const REPORTED_WITHIN = 5

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

/** "Last week" and a day of that week. */
export const isWithinDays = (a: Candidate, b: Candidate): boolean =>
  compareDays(a, b) === 'overlap' &&
  [a, b].every(({ days }) => days !== null && days[1] - days[0] < WEEK)

/** When it can have been: its own days, or the days before its report when it is news and names none. */
export function windowOf({
  reading,
  days,
  published,
}: Candidate): readonly [number, number] | null {
  if (days) return days[1] - days[0] < WEEK ? days : null
  return published === null || reading.background ? null : [published - REPORTED_WITHIN, published]
}

/** Both can have been on the same day; reports without a day are of one when they quote the same words. */
export function isReportedTogether(a: Candidate, b: Candidate): boolean {
  if (meet(a.quotes, b.quotes)) return true
  const [x, y] = [windowOf(a), windowOf(b)]
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1]
}

/** The one names its day, the other is news of that day or the next. */
export const isToldNextDay = (dated: Candidate, { published }: Candidate): boolean =>
  dated.days !== null &&
  published !== null &&
  (published === dated.days[0] || published === dated.days[0] + 1)

/** The blocks of days in which such tellings meet. */
export function daysBlocks([first, last]: readonly [number, number]): readonly number[] {
  const blockOf = (day: number): number => Math.floor(day / (REPORTED_WITHIN + 1))
  const [from, to] = [blockOf(first), blockOf(last)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
