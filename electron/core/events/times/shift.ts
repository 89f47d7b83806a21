/** Moves from a day by so many days, weeks, months or years, and names the result at that grain. */
import {
  addMonths,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  partsOf,
  type DayNumber,
} from './calendar'

/** The day, week, month, year or decade `count` units away, at the unit's own grain. */
export function shifted(anchor: DayNumber, count: number, unit: string): string | null {
  const { year, month, day } = partsOf(anchor)
  switch (unit.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return formatDay(anchor + Math.round(count))
    case 'night':
      return `${formatDay(anchor + Math.round(count))}TNI`
    case 'hr':
    case 'hour':
      return formatDay(anchor + Math.round(count / 24))
    case 'min':
    case 'minute':
    case 'second':
      return formatDay(anchor)
    case 'fortnight':
      return formatWeek(anchor + 14 * count)
    case 'week':
      return Number.isInteger(count)
        ? formatWeek(anchor + 7 * count)
        : formatDay(anchor + Math.round(7 * count))
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
      return String(Math.floor(year / 100) + count)
    default:
      return day > 0 ? null : null
  }
}
