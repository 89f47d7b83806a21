/** Moves from a day by so many days, weeks, months or years, and names the result at that grain. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  partsOf,
  toDayNumber,
  type DayNumber,
} from './calendar'

/** The day, week, month, year or decade `count` units away, at the unit's own grain. */
export function shifted(anchor: DayNumber, count: number, unit: string): string | null {
  const { year, month } = partsOf(anchor)
  switch (unit.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return formatDay(anchor + Math.trunc(count))
    case 'night':
      return `${formatDay(anchor + Math.round(count))}TNI`
    case 'hr':
    case 'hour':
      return formatDay(anchor + Math.round(count / 24))
    case 'min':
    case 'sec':
    case 'minute':
    case 'second':
      return formatDay(anchor)
    case 'fortnight':
      return formatWeek(anchor + 14 * count)
    case 'wk':
    case 'week':
      return Number.isInteger(count)
        ? formatWeek(anchor + 7 * count)
        : formatDay(anchor + Math.trunc(7 * count))
    case 'weekend':
      return `${formatWeek(anchor + 7 * count)}-WE`
    case 'month': {
      const [y, m] = addMonths(year, month, Math.trunc(count))
      return formatMonth(y, m)
    }
    case 'quarter': {
      const [y, m] = addMonths(year, month, count * 3)
      return `${y}-Q${Math.ceil(m / 3)}`
    }
    case 'yr':
    case 'year': {
      if (Number.isInteger(count)) return formatYear(year + count)
      const [y, m] = addMonths(year, month, Math.round(count * 12))
      return formatMonth(y, m)
    }
    case 'decade':
      return Number.isInteger(count)
        ? String(Math.floor(year / 10) + count)
        : formatYear(year + count * 10)
    case 'century':
    case 'centurie':
      return Number.isInteger(count)
        ? String(Math.floor(year / 100) + count)
        : formatYear(year + count * 100)
    default:
      return null
  }
}

/** The very day so many days, weeks, months or years away: "two weeks after May 3", "a year from today". */
export function dayAway(anchor: DayNumber, count: number, unit: string): DayNumber {
  const grain = unit[0]?.toUpperCase()
  if (grain === 'D' || grain === 'W') return anchor + Math.trunc(count * (grain === 'W' ? 7 : 1))
  const { year, month, day } = partsOf(anchor)
  const [y, m] = addMonths(year, month, Math.round(count * (grain === 'Y' ? 12 : 1)))
  return toDayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}
