/** Times told from another one beside them: "two weeks after May 3", "last year, on May 5", "the Monday of the week of May 9". */
import { addMonths, formatDay, formatMonth, formatYear, mondayOf, parseDay } from './calendar'
import type { FoundTime } from './find-times'
import { intervalOf } from './interval'
import { dayAway } from './shift'
import { MONTH, WEEKDAY, weekdayNumber } from './words'

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
  const back = /^(?:before|prior)/.test(link)
  // "The ten days before May 5": all of them.
  if (days > 1 && /\bthe (?:first |last )?$/i.test(text.slice(0, a.start)))
    return (back ? [day - days, day - 1] : [day + 1, day + days]).map(formatDay).join('/')
  const count = Number(length[1]) * (back ? -1 : 1)
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

/** "Last year, on May 5", "on May 5 in 2017": a day without a year takes the one beside it. */
export function inYear(text: string, a: FoundTime, b: FoundTime): string | null {
  const link = text.slice(a.end, b.start)
  const [year, day] = /^,? on (?:the )?$/i.test(link) ? [a, b] : / in $/i.test(link) ? [b, a] : []
  if (!year || !day || !/^\d{4}$/.test(year.value)) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day.value)) return null
  const named = new RegExp(MONTH, 'i').test(text.slice(day.start, day.end))
  const told = /\d{4}|[’']\d\d| year/.test(text.slice(day.start, day.end))
  return named && !told ? year.value + day.value.slice(4) : null
}

const plain = new RegExp(`^(?:the )?${WEEKDAY}$`, 'i')

/** "The Monday of the week of May 9", "next week, between Tuesday and Thursday": weekdays of the week named beside them. */
export function inWeek(text: string, a: FoundTime, b: FoundTime): string | null {
  const link = text.slice(a.end, b.start)
  const [first, second] = [a, b].map((time) => text.slice(time.start, time.end))
  if (plain.test(first ?? '') && /^ (?:of|in) $/i.test(link)) return dayOf(b.value, first ?? '')
  // "Saturday two weeks ago"
  if (plain.test(first ?? '') && link === ' ' && /\bago$/i.test(second ?? ''))
    return dayOf(b.value, first ?? '')
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
