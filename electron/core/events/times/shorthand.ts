/** Shorthand of business letters and messages: "EOM", "YTD", "tmrw". */
import { formatDay, formatMonth, formatWeek, formatYear, partsOf } from './calendar'
import { pattern, told, type TimeRule } from './rule'
import { WEEKDAY } from './words'

export const shorthandRules: readonly TimeRule[] = [
  {
    id: 'short-length',
    pattern: /(?<=\bfor )(?<count>\d{1,3})(?<unit>[DWMY])\b/g,
    read: ({ count = '', unit = '' }) => told(`P${count}${unit}`, 'a length of time'),
  },
  {
    id: 'calendar-year',
    pattern: /\bCY ?(?<year>(?:20)?\d\d)\b/gi,
    read: ({ year = '' }) => told(year.padStart(4, '20'), 'the year as written'),
  },
  {
    id: 'end-of',
    pattern: pattern(`EO(?<unit>[DWMY])(?! (?:on )?(?:today|tomorrow|${WEEKDAY}))`),
    read: ({ unit = '' }, { reference }) => {
      if (reference === null) return null
      const { year, month } = partsOf(reference)
      const value = {
        D: formatDay(reference),
        W: formatWeek(reference),
        M: formatMonth(year, month),
        Y: formatYear(year),
      }[unit.toUpperCase()]
      return value ? told(value, 'counted from the day of the report') : null
    },
  },
  {
    id: 'to-date',
    pattern: pattern('(?:YTD|(?:the )?year(?:-| )to(?:-| )date)'),
    read: (_, { reference }) => {
      if (reference === null) return null
      const day = formatDay(reference)
      return told(`${day.slice(0, 4)}-01-01/${day}`, 'from the start of the year to the report')
    },
  },
]
