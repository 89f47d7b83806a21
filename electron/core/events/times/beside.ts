/** Turns a day into the one its lead-in means: "the day after Christmas", "the Monday before 3 May", "the weekend of May 5". */
import { formatDay, formatWeek, parseDay, type DayNumber } from './calendar'
import type { FoundTime } from './find-times'
import { dayAway } from './shift'
import { PART, WEEKDAY, partCode, weekdayNumber } from './words'
import { nearestWeekday } from './weekday'

const lead = new RegExp(
  `\\b(?:on )?(?:the (?:first |last )?(?<unit>day|week|${PART}|${WEEKDAY}) (?<way>after|before|following|preceding|prior to) (?:the )?|(?:the )?week(?<end>end)? of |the (?<night>night) (?:of|from) (?:the )?|(?:on )?the (?<eve>eve) of (?:the )?)$`,
  'i',
)

/** The time with its lead-in, or as it is when it has none. */
export function besideOf(text: string, time: FoundTime): FoundTime {
  const [first = '', last] = time.value.split('/')
  const anchor = /^\d{4}-\d{2}-\d{2}$/.test(first) ? parseDay(first) : null
  const read =
    anchor === null ? null : lead.exec(text.slice(Math.max(0, time.start - 40), time.start))
  // "The July 4 weekend".
  const trail =
    anchor && !last && /\d/.test(text.slice(time.start, time.end))
      ? /^ week(?<end>end)?(?![-\w])/i.exec(text.slice(time.end))
      : null
  if (trail && anchor) {
    const value = formatWeek(anchor) + (trail.groups?.['end'] ? '-WE' : '')
    return { ...time, end: time.end + trail[0].length, value, how: 'the week of the day named' }
  }
  const { unit, way = '', end, night, eve } = read?.groups ?? {}
  if (!read || anchor === null || (last && !end && !night)) return time
  const start = time.start - read[0].length
  // "The night of 3 to 4 May" begins on the first of the two.
  if (night && last !== formatDay(anchor + 1)) return time
  if (night) return { ...time, start, value: `${first}TNI`, how: 'the night between the days' }
  if (eve) return { ...time, start, value: formatDay(anchor - 1), how: 'the day before it' }
  if (!unit) {
    const week = last ? time.value : formatWeek(anchor) + (end ? '-WE' : '')
    return { ...time, start, value: week, how: 'the week of the day named' }
  }
  const value = valueBeside(anchor, unit, /^(?:after|following)/i.test(way))
  return { ...time, start, value, how: 'counted from the day named' }
}

function valueBeside(anchor: DayNumber, unit: string, ahead: boolean): string {
  const step = ahead ? 1 : -1
  if (unit.toLowerCase() === 'week') return formatWeek(anchor + 7 * step)
  const named = weekdayNumber(unit)
  if (named > 0) return formatDay(nearestWeekday(named, anchor + step, ahead ? 'future' : 'past'))
  const part = partCode(unit)
  return formatDay(dayAway(anchor, step, 'day')) + (part ? `T${part}` : '')
}
