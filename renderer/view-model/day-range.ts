/** Checks days as people type them: a day, a month or a year that the calendar has. */

export interface DayRange {
  readonly start: string
  readonly end: string
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}
