/** The month or year that something is counted in: "of May 2016", "of last month", "of the year". */
import { addMonths, mondayOf, partsOf, toDayNumber, weekStart, type DayNumber } from './calendar'
import type { TimeContext } from './rule'
import { MONTH, YEAR, monthOf } from './words'

/** A month or a year: "of May", "of May 2016", "of 2016", "of last month", "of the year". */
export const CONTAINER = `(?:of|in) (?:(?:the month of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?|(?:the year )?(?<only>${YEAR})|(?<turn>this|last|next|the) (?<whole>month|year))`

/** The same before what is counted: "May 2016's", "last month's". */
export const OWNER = `(?:(?<month>${MONTH})(?: (?<year>${YEAR}))?|(?<only>${YEAR})|(?<turn>this|last|next) (?<whole>month|year))[’']s`

export interface Container {
  readonly year: number
  /** Null for a whole year. */
  readonly month: number | null
}

export function containerOf(
  groups: Record<string, string>,
  context: TimeContext,
): Container | null {
  if (groups['only']) return { year: Number(groups['only']), month: null }
  const now = context.reference === null ? null : partsOf(context.reference)
  if (groups['month']) {
    const month = monthOf(groups['month'])
    if (groups['year']) return { year: Number(groups['year']), month }
    if (!now) return null
    const back = context.tense === 'past' && month > now.month
    const on = context.tense === 'future' && month < now.month
    return { year: now.year + (on ? 1 : back ? -1 : 0), month }
  }
  if (!now) return null
  const step = { last: -1, next: 1 }[(groups['turn'] ?? '').toLowerCase()] ?? 0
  if (/year/i.test(groups['whole'] ?? '')) return { year: now.year + step, month: null }
  const [year, month] = addMonths(now.year, now.month, step)
  return { year, month }
}

/** "The second to last week", "the penultimate Friday". */
export const PENULTIMATE = '(?:penultimate|(?:second|next)(?:(?: |-)to)?(?: |-)last)'
export const isPenultimate = (word: string): boolean => /penult|.(?: |-)last/i.test(word)

export const isLast = (word: string): boolean => /last|final|closing|penult/i.test(word)

/** Monday of the first and of the last week that lie in the container with their Thursday. */
export function weeksIn({ year, month }: Container): readonly [DayNumber, DayNumber] {
  if (month === null) return [weekStart(year, 1), weekStart(year + 1, 1) - 7]
  const next = toDayNumber(...addMonths(year, month, 1), 1)
  return [mondayOf(toDayNumber(year, month, 4)), mondayOf(next - 4)]
}
