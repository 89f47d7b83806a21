/** Works out days with a month and a date ("May 17", "Friday, Sept. 9"): the year from the weekday, the tense and the report. */
import { formatDay, isDay, parseDay, partsOf, toDayNumber, weekdayOf } from './calendar'
import { moved } from './ranges'
import { told, type TimeContext, type TimeValue } from './rule'
import { dayOfMonth, monthOf, partCode, weekdayNumber } from './words'
import { fullYear } from './year-words'

/** The year a month and day without one lies in: the nearest in the direction of the tense. */
export function yearFor(month: number, day: number, context: TimeContext): number | null {
  if (context.reference === null) return null
  const { year } = partsOf(context.reference)
  const here = toDayNumber(year, month, Math.min(day, 28))
  const distance = here - context.reference
  // A report may name a day just ahead in the present ("talks open on May 20"), so a near one stays.
  if (context.tense === 'future')
    return distance < -31 ? year + 1 : distance > 334 ? year - 1 : year
  if (context.tense === 'past') return distance > 0 ? year - 1 : year
  return distance > 60 ? year - 1 : distance < -305 ? year + 1 : year
}

export function yearOf(
  groups: Record<string, string>,
  month: number,
  day: number,
  context: TimeContext,
): number | null {
  if (groups['year'])
    return fullYear(
      groups['year'],
      context.reference === null ? null : partsOf(context.reference).year,
    )
  if (groups['lead'] && context.reference !== null) {
    const { year } = partsOf(context.reference)
    const there = toDayNumber(year, month, Math.min(day, 28)) - context.reference
    if (/this/i.test(groups['lead'])) return year
    return /next/i.test(groups['lead']) ? year + (there > 0 ? 0 : 1) : year - (there < 0 ? 0 : 1)
  }
  const current = context.reference === null ? null : partsOf(context.reference).year
  if (groups['turn'] && current !== null)
    return current + ({ last: -1, this: 0, next: 1 }[groups['turn'].toLowerCase()] ?? 0)
  const weekday = groups['weekday'] ? weekdayNumber(groups['weekday']) : 0
  const guess = yearFor(month, day, context)
  if (weekday === 0 || guess === null) return guess
  const fits = [guess, guess - 1, guess + 1, guess - 2, guess - 3].find(
    (year) => isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday,
  )
  return fits ?? guess
}

export function readDay(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const month = monthOf(groups['month'] ?? '')
  const day = dayOfMonth(groups['day'] ?? '')
  if (!isDay(2000, month, day)) return null
  const year = yearOf(groups, month, day, context)
  if (year === null)
    return told(
      `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      'the day named, year unknown',
    )
  // 29 February lies in the nearest leap year.
  const leap = isDay(year, month, day)
    ? year
    : [1, 2, 3, 4]
        .map((step) => (context.tense === 'future' ? year + step : year - step))
        .find((one) => isDay(one, month, day))
  if (leap === undefined) return null
  const how = groups['year']
    ? 'the date as written'
    : 'the date as written, its year from the day of the report'
  return told(formatDay(toDayNumber(leap, month, day)), how)
}

export function readRange(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const from = readDay(
    { ...groups, month: groups['month'] || groups['month2'] || '', day: groups['day'] ?? '' },
    context,
  )
  const to = from && endOf(from.value, groups, context)
  // "On 3 and 4 June" are two days running; "on 3 and 14 June" are not the days between them.
  const apart =
    groups['and'] &&
    !groups['between'] &&
    Number(parseDay(to?.value ?? '')) !== Number(parseDay(from?.value ?? '')) + 1
  if (!from || !to || apart || from.value > to.value || moved.test(context.before.slice(-60)))
    return null
  return told(`${from.value}/${to.value}`, 'the range as written')
}

/** The last day of a range: without a year of its own, the first such day after the range's first. */
function endOf(
  from: string,
  groups: Record<string, string>,
  context: TimeContext,
): TimeValue | null {
  const last = {
    ...groups,
    month: groups['month2'] || groups['month'] || '',
    day: groups['day2'] ?? '',
  }
  if (groups['year'] || groups['turn'] || !/^\d{4}/.test(from)) return readDay(last, context)
  const year = Number(from.slice(0, 4))
  const to = readDay({ ...last, year: String(year) }, context)
  return to && to.value < from && groups['month2']
    ? readDay({ ...last, year: String(year + 1) }, context)
    : to
}

export function readPartOfDay(
  groups: Record<string, string>,
  context: TimeContext,
): TimeValue | null {
  const day = readDay(groups, context)
  return day && told(`${day.value}T${partCode(groups['part'] ?? '')}`, day.how)
}
