/** Parts of months, years and centuries ("the first half of June", "the closing months of last year"), and years of account ("fiscal 2016"). */
import { daysInMonth, formatDay, formatMonth, formatYear, partsOf, toDayNumber } from './calendar'
import { CONTAINER, containerOf, isLast } from './container'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { ORDINAL, YEAR, dayOfMonth, duration } from './words'

/** Half of a month runs to its 15th, or from its 16th. */
function readHalf(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const within = containerOf(groups, context)
  if (!within) return null
  const { year, month } = within
  const first = /first|opening/i.test(groups['order'] ?? '')
  if (month === null) return told(`${formatYear(year)}-H${first ? 1 : 2}`, 'the half of the year')
  const day = (date: number): string => formatDay(toDayNumber(year, month, date))
  const [from, to] = first ? [1, 15] : [16, daysInMonth(year, month)]
  return told(`${day(from)}/${day(to)}`, 'the half of the month')
}

export const partRules: readonly TimeRule[] = [
  {
    id: 'half-of',
    pattern: pattern(
      `(?:the )?(?<order>first|second|latter|last|opening|closing) half ${CONTAINER}`,
    ),
    read: readHalf,
  },
  {
    id: 'some-of',
    pattern: pattern(
      `(?:the )?(?:very )?(?:first|last|final|opening|closing|early|dying) (?:few |several |couple of )?(?:day|week|month)s ${CONTAINER}`,
    ),
    read: (groups, context) => {
      const within = containerOf(groups, context)
      if (!within) return null
      const { year, month } = within
      const value = month === null ? formatYear(year) : formatMonth(year, month)
      return told(value, 'the month or year named')
    },
  },
  {
    id: 'decade-of-century',
    pattern: pattern(
      `(?:the )?(?<order>${ORDINAL}|last) decade of the (?:(?<century>${ORDINAL})|(?<turn>last|this)) century`,
    ),
    read: ({ order = '', century = '', turn }, { reference }) => {
      const decade = isLast(order) ? 9 : dayOfMonth(order) - 1
      const now = turn && reference !== null ? Math.floor(partsOf(reference).year / 100) : null
      const count = now === null ? dayOfMonth(century) - 1 : now - (isLast(turn ?? '') ? 1 : 0)
      return decade >= 0 && decade <= 9 && count > 0
        ? told(`${String(count).padStart(2, '0')}${decade}`, 'the decade as written')
        : null
    },
  },
  {
    id: 'fiscal',
    pattern: pattern(
      `(?:(?:the )?(?:fiscal|financial)(?: year)?(?: of)? (?<year>${YEAR})|FY ?(?<code>(?:20)?\\d\\d)|(?:the )?(?<before>${YEAR}) (?:fiscal|financial) year|(?:the )?(?<turn>last|this|current|next|coming) (?:fiscal|financial) year)`,
    ),
    read: ({ year, before, code, turn = '' }, { reference }) => {
      const named = year ?? before ?? code?.padStart(4, '20')
      if (!named && reference === null) return null
      const step = { last: -1, next: 1, coming: 1 }[turn.toLowerCase()] ?? 0
      const value = named ?? formatYear(partsOf(reference ?? 0).year + step)
      return told(`FY${value}`, 'the year of account, which each country begins on its own day')
    },
  },
  {
    id: 'century',
    pattern: pattern(
      `(?:(?:the )?(?:early|late|mid)(?: |-))?(?:the )?(?<order>${ORDINAL})(?: |-)century(?! (?:BC|BCE)\\b)`,
    ),
    read: ({ order = '' }) => {
      const count = dayOfMonth(order)
      return count > 1 && count < 23
        ? told(String(count - 1).padStart(2, '0'), 'the century as written')
        : null
    },
  },
  {
    id: 'whole',
    pattern: pattern('(?:all|(?:the|a|an) (?:whole|entire|full)) (?<unit>day|week|month|year)'),
    read: ({ unit = '' }) => told(duration(1, unit), 'a length of time'),
  },
]
