/** Turns calendar questions (which day is the Friday before, which ISO week) into plain arithmetic on ISO days; reads no clock. */

/** Days since 1970-01-01. */
export type DayNumber = number

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

export function toDayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** Reads `YYYY-MM-DD`; null when it is no such day. */
export function parseDay(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? toDayNumber(year, month, day) : null
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  return (
    toDayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) -
    toDayNumber(year, month, 1)
  )
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function formatDay(day: DayNumber): string {
  const { year, month, day: date } = partsOf(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`
export const formatYear = (year: number): string => pad(year, 4)

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1

/** `2016-W34`: the ISO week that holds the day. */
export function formatWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  const first = mondayOf(toDayNumber(year, 1, 4))
  return `${pad(year, 4)}-W${pad(Math.round((mondayOf(day) - first) / 7) + 1)}`
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): DayNumber {
  return mondayOf(toDayNumber(year, 1, 4)) + (week - 1) * 7
}

/** A month counted from another: (2016, 1) minus 2 is (2015, 11). */
export function addMonths(year: number, month: number, count: number): [number, number] {
  const index = year * 12 + (month - 1) + count
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
}
