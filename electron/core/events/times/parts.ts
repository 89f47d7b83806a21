/** Parts of months and years ("the first half of June", "the closing months of last year"), and years of account ("fiscal 2016"). */
import { daysInMonth, formatDay, formatMonth, formatYear, toDayNumber } from './calendar'
import { CONTAINER, containerOf } from './container'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { YEAR } from './words'

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
    id: 'fiscal',
    pattern: pattern(
      `(?:(?:the )?(?:fiscal|financial)(?: year)?(?: of)? (?<year>${YEAR})|FY ?(?<code>(?:20)?\\d\\d))`,
    ),
    read: ({ year, code = '' }) =>
      told(
        `FY${year ?? code.padStart(4, '20')}`,
        'the year of account, which each country begins on its own day',
      ),
  },
]
