/** Weekdays and working days told by counting from the report ("three Fridays ago", "a week on Friday", "two weeks ago Monday"). */
import { formatDay } from './calendar'
import { workingDay } from './interval'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { ABOUT, COUNT, WEEKDAY, numberOf, weekdayNumber } from './words'
import { nearestWeekday } from './weekday'

/** "Two weeks ago Monday": the Monday on or before the report, and so many weeks back. */
function readWeekdayAgo(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const count = numberOf(groups['count'] ?? '')
  const weekday = weekdayNumber(groups['weekday'] ?? '')
  if (context.reference === null || count === null || weekday === 0) return null
  const day = nearestWeekday(weekday, context.reference, 'past') - 7 * count
  return told(formatDay(day), 'counted from the day of the report')
}

export const countedWeekdayRules: readonly TimeRule[] = [
  {
    id: 'weekdays-ago',
    needs: /days?\s+(?:ago|from|earlier|later)/i,
    pattern: pattern(
      `(?<count>${COUNT}) (?<weekday>${WEEKDAY})s? (?<way>ago|from now|from today|earlier|later)`,
    ),
    read: (groups, context) => {
      const count = numberOf(groups['count'] ?? '')
      const weekday = weekdayNumber(groups['weekday'] ?? '')
      if (context.reference === null || count === null || weekday === 0) return null
      const ahead = /from|later/i.test(groups['way'] ?? '')
      const step = ahead ? 1 : -1
      const then = /er$/i.test(groups['way'] ?? '') ? context.spoken.day : null
      const near = nearestWeekday(
        weekday,
        (then ?? context.reference) + step,
        ahead ? 'future' : 'past',
      )
      return told(formatDay(near + step * 7 * (count - 1)), 'counted from the day of the report')
    },
  },
  {
    id: 'week-on',
    needs: /weeks?\s+(?:on|today|tomorrow)\b/i,
    pattern: pattern(
      `(?:a|(?<count>${COUNT})) weeks? (?:on (?<weekday>${WEEKDAY})|(?<near>today|tomorrow))`,
    ),
    read: ({ count = 'a', weekday = '', near = '' }, context) => {
      const weeks = numberOf(count)
      if (context.reference === null || weeks === null) return null
      if (near)
        return told(
          formatDay(context.reference + 7 * weeks + (/tomorrow/i.test(near) ? 1 : 0)),
          'counted from the day of the report',
        )
      if (context.tense !== 'future') return null
      const next = nearestWeekday(weekdayNumber(weekday), context.reference + 1, 'future')
      return told(formatDay(next + 7 * weeks), 'counted from the day of the report')
    },
  },
  {
    id: 'weekday-ago',
    needs: /weeks?\s+ago/i,
    pattern: pattern(`(?<count>${COUNT}) weeks? ago(?: on)? (?<weekday>${WEEKDAY})`),
    read: readWeekdayAgo,
  },
  {
    id: 'working-days-ago',
    needs: /\b(?:working|business)\s+day/i,
    pattern: pattern(
      `${ABOUT}(?<count>${COUNT}) (?:working|business) days? (?<way>ago|from now|from today)`,
    ),
    read: ({ count = '', way = '' }, { reference }) => {
      const days = numberOf(count)
      if (reference === null || days === null || !Number.isInteger(days)) return null
      const there = workingDay(reference, /ago/i.test(way) ? -days : days)
      return told(formatDay(there), 'counted from the day of the report')
    },
  },
]
