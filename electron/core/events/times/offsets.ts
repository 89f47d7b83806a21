/** Times told from another one beside them: "two weeks after May 3", "the day after Christmas", "the Monday of the week of May 9". */
import {
  addMonths,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  mondayOf,
  parseDay,
} from './calendar'
import type { FoundTime } from './find-times'
import { intervalOf } from './interval'
import { dayAway } from './shift'
import { PART, WEEKDAY, partCode, weekdayNumber } from './words'
import { nearestWeekday } from './weekday'

/** "Two weeks after May 3": a length and a day make another day. */
export function offsetOf(text: string, a: FoundTime, b: FoundTime): string | null {
  const link =
    /^\s*(after|from|before|prior to|starting|beginning|following)\s+(?:on\s+)?(?:the\s+)?$/i
      .exec(text.slice(a.end, b.start))?.[1]
      ?.toLowerCase()
  const length = /^P(\d+)([DWMY])$/.exec(a.value)
  const coarse = link && length ? coarseOffset(b.value, link, length) : null
  if (coarse) return coarse
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

/** "A year after May 2015", "two years before 2011": no finer than the time named. */
function coarseOffset(value: string, link: string, length: RegExpExecArray): string | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? []
  const unit = length[2]
  if (!year || !/^(?:after|from|before|prior)/.test(link)) return null
  if (unit !== 'Y' && !(month && unit === 'M')) return null
  const count = Number(length[1]) * (/^(?:before|prior)/.test(link) ? -1 : 1)
  if (!month) return formatYear(Number(year) + count)
  return formatMonth(...addMonths(Number(year), Number(month), count * (unit === 'Y' ? 12 : 1)))
}

/** "The day after Christmas", "the Monday before 3 May": the day, and where its words begin. */
export function besideOf(text: string, time: FoundTime): FoundTime | null {
  const anchor = /^\d{4}-\d{2}-\d{2}$/.test(time.value) ? parseDay(time.value) : null
  const read =
    anchor === null ? null : beside.exec(text.slice(Math.max(0, time.start - 40), time.start))
  if (!read || anchor === null) {
    const week = anchor === null ? null : /\b(?:the )?week of $/i.exec(text.slice(0, time.start))
    return week && anchor !== null
      ? { ...time, start: week.index, value: formatWeek(anchor), how: 'the week of the day named' }
      : null
  }
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
  `\\b(?:on )?the (?:first |last )?(?<unit>day|week|${PART}|${WEEKDAY}) (?<way>after|before|following|preceding|prior to) (?:the )?$`,
  'i',
)

const plain = new RegExp(`^(?:the )?${WEEKDAY}$`, 'i')

/** "The Monday of the week of May 9", "next week, between Tuesday and Thursday": weekdays of the week named beside them. */
export function inWeek(text: string, a: FoundTime, b: FoundTime): string | null {
  const link = text.slice(a.end, b.start)
  const [first, second] = [a, b].map((time) => text.slice(time.start, time.end))
  if (plain.test(first ?? '') && /^ (?:of|in) $/i.test(link)) return dayOf(b.value, first ?? '')
  if (!/^,? (?:on|between|from) $/i.test(link)) return null
  const days = (second ?? '').split(/ (?:and|to|through|until|till) /i)
  if (!days.every((day) => plain.test(day))) return null
  const values = days.map((day) => dayOf(a.value, day))
  return values.includes(null) ? null : values.join('/')
}

/** The weekday of a week; null when the value is no week. */
function dayOf(week: string, weekday: string): string | null {
  const monday = /^\d{4}-W\d\d$/.test(week) ? parseDay(intervalOf(week)?.start ?? '') : null
  if (monday === null) return null
  return formatDay(mondayOf(monday) + weekdayNumber(weekday.replace(/^the /i, '')) - 1)
}
