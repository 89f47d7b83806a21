/** Turns a TIMEX3 value into the first and last day, month or year it covers; null for lengths and vague times. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  partsOf,
  toDayNumber,
  weekdayOf,
  weekStart,
  type DayNumber,
} from './calendar'

export interface Interval {
  readonly start: string
  readonly end: string
}

const seasons: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
}

/** `2016-08` is its own interval (start and end `2016-08`); `2016-W34` runs from its Monday to its Sunday. */
export function intervalOf(value: string): Interval | null {
  const range = value.split('/')
  if (range.length === 2) {
    const [from, to] = [intervalOf(range[0] ?? ''), intervalOf(range[1] ?? '')]
    return from && to ? { start: from.start, end: to.end } : null
  }
  if (/X/.test(value)) return null
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value)
  if (day?.[1]) return { start: day[1], end: day[1] }
  if (/^\d{4}-\d{2}$/.test(value) || /^\d{4}$/.test(value)) return { start: value, end: value }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]))
    return { start: formatDay(monday + (week[3] ? 5 : 0)), end: formatDay(monday + 6) }
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) {
    const year = season[1] ?? ''
    const months = seasons[season[2] ?? '']
    if (months) return { start: `${year}-${months[0]}`, end: `${year}-${months[1]}` }
    return { start: `${year}-12`, end: `${formatYear(Number(year) + 1)}-02` }
  }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value)
  if (part) {
    const length = part[2] === 'Q' ? 3 : 6
    const first = (Number(part[3]) - 1) * length + 1
    const pad = (month: number): string => String(month).padStart(2, '0')
    return { start: `${part[1]}-${pad(first)}`, end: `${part[1]}-${pad(first + length - 1)}` }
  }
  if (/^\d{3}$/.test(value)) return { start: `${value}0`, end: `${value}9` }
  if (/^\d{2}$/.test(value)) return { start: `${value}00`, end: `${value}99` }
  return null
}

/** "Earlier this month" ends with the report, "later this year" starts with it. */
function sideOf(
  whole: Interval | null,
  words: string,
  reference: DayNumber | null,
): Interval | null {
  const word = /^(earlier|later)\b.*\b(?:this|the)\b/i.exec(words)?.[1]?.toLowerCase()
  if (!whole || !word || reference === null) return whole
  const now = formatDay(reference)
  const holds = whole.start <= now && whole.end.padEnd(10, '~') >= now
  if (!holds || (whole.start === whole.end && whole.start.length === 10)) return whole
  const [year, month] = whole.end.split('-').map(Number)
  const last = formatDay(toDayNumber(year ?? 0, month ?? 12, daysInMonth(year ?? 0, month ?? 12)))
  return word === 'earlier'
    ? {
        start: (whole.start.length === 10 ? whole.start : `${whole.start}-01-01`).slice(0, 10),
        end: now,
      }
    : { start: now, end: whole.end.length === 10 ? whole.end : last }
}

/** So many working days from a day, Saturdays and Sundays left out. */
export function workingDay(from: DayNumber, count: number): DayNumber {
  let day = from
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count)
    if (weekdayOf(day) < 6) left--
  }
  return day
}

/** The quarters of the calendar from one to another, counted from the one the report is in. */
function quarters(reference: DayNumber, from: number, to: number): Interval {
  const { year, month } = partsOf(reference)
  const first = month - ((month - 1) % 3)
  return {
    start: formatMonth(...addMonths(year, first, from * 3)),
    end: formatMonth(...addMonths(year, first, to * 3 + 2)),
  }
}

/** As `intervalOf`; a length counted from the report ("the past two weeks", "within ten days") covers the days it is counted over. */
export function coveredBy(
  value: string,
  words: string,
  reference: DayNumber | null,
): Interval | null {
  const known = sideOf(intervalOf(value), words, reference)
  const length = /^P(T?)(\d+)(DE|[A-Z])$/.exec(value)
  if (known || !length || reference === null) return known
  const [, hours = '', digits = '', unit = ''] = length
  const count = Number(digits)
  const back = /\b(?:past|last|previous|preceding)\b/i.test(words)
  const within = /\bwithin\b/i.test(words)
  if (!back && !within && !/\b(?:next|coming|upcoming|following)\b/i.test(words)) return null
  const move = (step: number): string => {
    if (hours) return formatDay(reference + Math.sign(step) * Math.floor(Math.abs(step) / 24))
    if (unit === 'D' && /\b(?:working|business)\b/i.test(words))
      return formatDay(workingDay(reference, step))
    if (unit === 'D' || unit === 'W') return formatDay(reference + step * (unit === 'W' ? 7 : 1))
    const { year, month, day } = partsOf(reference)
    const months = { M: 1, Q: 3, Y: 12, DE: 120 }[unit] ?? 0
    const [y, m] = addMonths(year, month, step * months)
    return formatDay(toDayNumber(y, m, Math.min(day, daysInMonth(y, m))))
  }
  if (unit === 'Q') return quarters(reference, back ? -count : 1, back ? -1 : count)
  const now = formatDay(reference)
  if (hours && unit !== 'H') return { start: now, end: now }
  if (back) return { start: move(-count), end: now }
  return { start: within || hours ? now : formatDay(reference + 1), end: move(count) }
}
