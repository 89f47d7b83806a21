/** Joins neighbouring times into one: two days into a range ("from Monday to Wednesday"), a length and a day into another day. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  toDayNumber,
  type DayNumber,
} from './calendar'
import type { FoundTime } from './find-times'
import { intervalOf } from './interval'
import { told, type TimeValue } from './rule'
import { besideOf } from './beside'
import { inWeek, inYear, offsetOf } from './offsets'
import { MONTH, WEEKDAY } from './words'

/** "From A to B", "between A and B": two dates become one range; the second takes its year from the first. */
export function joinRanges(
  text: string,
  found: readonly FoundTime[],
  reference: DayNumber | null,
): readonly FoundTime[] {
  const ranges = joinBy(
    found.map((one) => besideOf(text, one)),
    (a, b) => {
      const range = rangeOf(text, a, b, reference)
      if (range) return told(range, 'the range as written')
      const length = lengthOf(text, a, b)
      return length ? told(length, 'a length of time') : null
    },
  )
  return joinBy(ranges, (a, b) => {
    const day = offsetOf(text, a, b) ?? inWeek(text, a, b) ?? inYear(text, a, b)
    return day ? told(day, 'counted from the day named') : null
  })
}

/** Puts neighbours together where `together` gives them a value of their own. */
function joinBy(
  found: readonly FoundTime[],
  together: (a: FoundTime, b: FoundTime) => TimeValue | null,
): readonly FoundTime[] {
  const joined: FoundTime[] = []
  for (const time of found) {
    // "The Monday before 3 May" takes the place of its Monday.
    while ((joined.at(-1)?.end ?? 0) > time.start) joined.pop()
    const last = joined.at(-1)
    const value = last ? together(last, time) : null
    if (!last || !value) joined.push(time)
    else joined[joined.length - 1] = { start: last.start, end: time.end, ...value }
  }
  return joined
}

const weekday = new RegExp(`^${WEEKDAY}$`, 'i')
const month = new RegExp(MONTH, 'i')
const startOf = (value: string): string => intervalOf(value)?.start ?? value
export const moved =
  /\b(?:moved|move|postponed|postpone|delayed|delay|put back|pushed back|brought forward|rescheduled|changed|extended|extend)\b/i

/** "From 4 p.m. today to 5 p.m. tomorrow": the times of day play no part in the days. */
const clock = '(?:noon|midday|midnight|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?)'
const led = new RegExp(`\\b(from|between) (?:${clock},? (?:on )?)?$`, 'i')
const clockAfter = new RegExp(`^,?(?: at)? ${clock} `)
const clockBefore = new RegExp(` ${clock},? (?:on )?$`)

/** Words that make a range of the two times they stand between; "to" alone only between times of one grain. */
function linked(text: string, a: FoundTime, b: FoundTime): boolean {
  const before = text.slice(0, a.start)
  if (moved.test(before.slice(-60))) return false
  const lead = led.exec(before) ?? /^(from|between) /i.exec(text.slice(a.start, a.end))
  const link = text
    .slice(a.end, b.start)
    .toLowerCase()
    .replace(clockAfter, ' ')
    .replace(clockBefore, ' ')
    .replace(/ (?:the )?year $/, ' ')
    .trim()
  if (/^(?:through|-|–|—|~)$/.test(link)) return true
  if (lead?.[1]?.toLowerCase() === 'between') return /^(?:and|to)$/.test(link)
  if (a.value === 'PRESENT_REF') return /^(?:to|until|till)$/.test(link)
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
  const words = text.slice(b.start, b.end)
  // "Monday to Thursday next week": the last such Monday before that Thursday.
  const [from, to] = [parseDay(first), parseDay(second)]
  const plain =
    weekday.test(text.slice(a.start, a.end)) && /\b(?:last|next|this) week$/i.test(words)
  if (plain && from !== null && to !== null)
    return `${formatDay(to - ((((to - from) % 7) + 7) % 7))}/${second}`
  const part = /^\d{4}(-[QH]\d)$/.exec(first)?.[1]
  const shared = part && /^\d{4}-[QH]\d$/.test(second) && /\d{4}|[’']\d\d|year/.test(words)
  if (shared && !/\d{4}|[’']\d\d|year/.test(text.slice(a.start, a.end)))
    return `${second.slice(0, 4)}${part}/${second}`
  // "From this week to the end of the month": the month may have begun before the week.
  const closes = /\bend of\b/i.test(words) && startOf(first).startsWith(second)
  if (closes) return `${first}/${second}`
  const end = laterOf(startOf(first), second, words)
  return startOf(first) < startOf(end) ? `${first}/${end}` : null
}

/** A second day or month that has no year of its own is the first one after the first. */
function laterOf(from: string, second: string, words: string): string {
  const to = startOf(second)
  const year = Number(from.slice(0, 4))
  if (to < from && second.length >= 7) return year + second.slice(4)
  const open = second.length === 10 && month.test(words) && !/\d{4}|[’']\d\d|year|next/i.test(words)
  return open ? year + (to.slice(4) < from.slice(4) ? 1 : 0) + second.slice(4) : second
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
  // The first may be two already: "one year, three months, three days".
  const [x, y] = [/(?:^P|[YMWD])(T?)(\d+)([YMWDHS])$/, /^P(T?)(\d+)([YMWDHS])$/].map(
    (shape, index) => shape.exec(index === 0 ? a.value : b.value),
  )
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
