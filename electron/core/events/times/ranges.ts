/** Joins neighbouring times into one: two days into a range ("from Monday to Wednesday"), a length and a day into another day. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  formatWeek,
  parseDay,
  partsOf,
  toDayNumber,
  type DayNumber,
} from './calendar'
import type { FoundTime } from './find-times'
import { intervalOf } from './interval'
import { told, type TimeValue } from './rule'
import { dayAway } from './shift'
import { PART, WEEKDAY, partCode, weekdayNumber } from './words'
import { nearestWeekday } from './weekday'

/** "From A to B", "between A and B": two dates become one range; the second takes its year from the first. */
export function joinRanges(
  text: string,
  found: readonly FoundTime[],
  reference: DayNumber | null,
): readonly FoundTime[] {
  const joined: FoundTime[] = []
  for (const one of found) {
    const time = besideOf(text, one) ?? one
    while ((joined.at(-1)?.end ?? 0) > time.start) joined.pop()
    const last = joined.at(-1)
    const together = last ? togetherOf(text, last, time, reference) : null
    if (!last || !together) joined.push(time)
    else joined[joined.length - 1] = { start: last.start, end: time.end, ...together }
  }
  return joined
}

function togetherOf(
  text: string,
  a: FoundTime,
  b: FoundTime,
  reference: DayNumber | null,
): TimeValue | null {
  const range = rangeOf(text, a, b, reference)
  if (range) return told(range, 'the range as written')
  const day = offsetOf(text, a, b)
  if (day) return told(day, 'counted from the day named')
  const length = lengthOf(text, a, b)
  return length ? told(length, 'a length of time') : null
}

/** "Two weeks after May 3": a length and a day make another day. */
function offsetOf(text: string, a: FoundTime, b: FoundTime): string | null {
  const link =
    /^\s*(after|from|before|prior to|starting|beginning|following)\s+(?:on\s+)?(?:the\s+)?$/i
      .exec(text.slice(a.end, b.start))?.[1]
      ?.toLowerCase()
  const length = /^P(\d+)([DWMY])$/.exec(a.value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(b.value) ? parseDay(b.value) : null
  if (!link || !length || day === null) return null
  // "For a week from Monday", "a week starting on Monday": so many days, the first among them.
  const lasts =
    /^(?:starting|beginning)/.test(link) ||
    (link === 'from' && /\bfor $/i.test(text.slice(0, a.start)))
  const days = Number(length[1]) * ({ D: 1, W: 7 }[length[2] ?? ''] ?? 0)
  if (lasts) return days > 1 ? `${b.value}/${formatDay(day + days - 1)}` : null
  const count = Number(length[1]) * (/^(?:before|prior)/.test(link) ? -1 : 1)
  return formatDay(dayAway(day, count, length[2] ?? ''))
}

/** "The day after Christmas", "the Monday before 3 May": the day, and where its words begin. */
function besideOf(text: string, time: FoundTime): FoundTime | null {
  const anchor = /^\d{4}-\d{2}-\d{2}$/.test(time.value) ? parseDay(time.value) : null
  const read =
    anchor === null ? null : beside.exec(text.slice(Math.max(0, time.start - 40), time.start))
  if (!read || anchor === null) return null
  const { unit = '', way = '' } = read.groups ?? {}
  const ahead = /^(?:after|following)/i.test(way)
  const named = weekdayNumber(unit)
  const day =
    named === 0
      ? dayAway(anchor, ahead ? 1 : -1, 'day')
      : nearestWeekday(named, anchor + (ahead ? 1 : -1), ahead ? 'future' : 'past')
  const part = partCode(unit)
  const value =
    unit.toLowerCase() === 'week'
      ? formatWeek(anchor + (ahead ? 7 : -7))
      : formatDay(day) + (part ? `T${part}` : '')
  return { ...time, start: time.start - read[0].length, value, how: 'counted from the day named' }
}

const beside = new RegExp(
  `\\b(?:on )?the (?<unit>day|week|${PART}|${WEEKDAY}) (?<way>after|before|following|preceding|prior to) (?:the )?$`,
  'i',
)

const weekday = new RegExp(`^${WEEKDAY}$`, 'i')
const startOf = (value: string): string => intervalOf(value)?.start ?? value
export const moved =
  /\b(?:moved|move|postponed|postpone|delayed|delay|put back|pushed back|brought forward|rescheduled|changed|extended|extend)\b/i

/** Words that make a range of the two times they stand between; "to" alone only between times of one grain. */
function linked(text: string, a: FoundTime, b: FoundTime): boolean {
  const before = text.slice(0, a.start)
  if (moved.test(before.slice(-60))) return false
  const lead =
    /\b(from|between) $/i.exec(before) ?? /^(from|between) /i.exec(text.slice(a.start, a.end))
  const link = text.slice(a.end, b.start).trim().toLowerCase()
  if (/^(?:through|-|–|—|~)$/.test(link)) return true
  if (lead?.[1]?.toLowerCase() === 'between') return /^(?:and|to)$/.test(link)
  return /^(?:to|until|till)$/.test(link) && (lead !== null || a.value.length === b.value.length)
}

function rangeOf(
  text: string,
  a: FoundTime,
  b: FoundTime,
  reference: DayNumber | null,
): string | null {
  if (!linked(text, a, b)) return null
  const now = reference === null ? null : formatDay(reference)
  const [first, second] = [comparable(a.value, now), comparable(b.value, now)]
  if (first === null || second === null) return null
  const later = followingDay(text, first, b, second)
  if (later) return `${first}/${later}`
  const end =
    startOf(second) < startOf(first) && second.length >= 7
      ? first.slice(0, 4) + second.slice(4)
      : second
  return startOf(first) < startOf(end) ? `${first}/${end}` : null
}

/** "From Friday to Monday" ends on the Monday after that Friday, "from 27 April to the 3rd" on the 3rd after it. */
function followingDay(text: string, first: string, b: FoundTime, second: string): string | null {
  const [from, to] = [parseDay(first), parseDay(second)]
  if (from === null || to === null) return null
  const words = text.slice(b.start, b.end)
  if (weekday.test(words)) return formatDay(from + ((((to - from) % 7) + 6) % 7) + 1)
  if (!/^the \S+$/i.test(words)) return null
  const [{ year, month, day }, date] = [partsOf(from), partsOf(to).day]
  const [y, m] = date > day ? [year, month] : addMonths(year, month, 1)
  return date <= daysInMonth(y, m) ? formatDay(toDayNumber(y, m, date)) : null
}

/** "Eight hours and 40 minutes" is one length. */
function lengthOf(text: string, a: FoundTime, b: FoundTime): string | null {
  if (!/^(?:,? and|,)? ?$/.test(text.slice(a.end, b.start))) return null
  const [x, y] = [a, b].map((time) => /^P(T?)(\d+)([YMWDHS])$/.exec(time.value))
  if (!x || !y) return null
  const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
  const grain = (one: RegExpExecArray): number => order.indexOf(`${one[1] ?? ''}${one[3] ?? ''}`)
  if (grain(x) >= grain(y)) return null
  return a.value + (x[1] ? b.value.slice(2) : b.value.slice(1))
}

/** A value with a first and a last day, times of day aside. */
const comparable = (value: string, now: string | null): string | null => {
  if (value === 'PRESENT_REF') return now
  const day = value.replace(/T.*$/, '')
  return !value.includes('/') && intervalOf(day) ? day : null
}
