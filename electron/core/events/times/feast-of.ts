/** Chooses which year's feast is meant, from the words beside it, the tense and the day of the report. */
import { partsOf, type DayNumber } from './calendar'
import type { TimeContext } from './rule'

type Days = readonly [first: DayNumber, last: DayNumber]

/** The one of the days a feast was held on (in order) that the words or the tense point to. */
export function daysIn(
  held: readonly Days[],
  groups: Readonly<Record<string, string>>,
  context: TimeContext,
): Days | null {
  const inYear = (year: number): Days | null =>
    held.find(([first]) => partsOf(first).year === year) ?? null
  if (groups['year']) return inYear(Number(groups['year']))
  const { reference } = context
  if (reference === null) return null
  const { year } = partsOf(reference)
  if (groups['yearturn'])
    return inYear(year + ({ last: -1, next: 1 }[groups['yearturn'].toLowerCase()] ?? 0))
  const turn = (groups['turn'] ?? '').toLowerCase()
  if (turn === 'this') return inYear(year)
  const before = held.findLast(([, last]) => last < reference) ?? null
  const after = held.find(([first]) => first > reference) ?? null
  if (turn === 'last') return before
  if (turn === 'next' || turn === 'coming' || turn === 'following') return after
  // Without a word, the feast that is being held today counts in every tense.
  const now = held.find(([first, last]) => first <= reference && last >= reference)
  return now ?? (context.tense === 'future' ? after : before)
}

/** A feast of one day, by the rule that gives its day in a year. */
export function feastOf(
  day: (year: number) => DayNumber,
  groups: Readonly<Record<string, string>>,
  context: TimeContext,
): DayNumber | null {
  if (groups['year']) return day(Number(groups['year']))
  if (context.reference === null) return null
  const { year } = partsOf(context.reference)
  const near = [year - 1, year, year + 1].map((one): Days => [day(one), day(one)])
  return daysIn(near, groups, context)?.[0] ?? null
}
