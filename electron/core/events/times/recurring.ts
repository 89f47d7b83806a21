/** What comes again and again, by the time between ("every Friday", "every other week", "twice a year"). */
import { pattern, told, type TimeRule } from './rule'
import { COUNT, UNIT, WEEKDAY, duration, numberOf } from './words'

export const recurringRules: readonly TimeRule[] = [
  {
    id: 'every-other',
    pattern: pattern(
      `every (?<count>other|second|${COUNT}) (?<unit>${UNIT}|${WEEKDAY})s?(?! (?:of )?(?:last|this|next) (?:week|month|year))`,
    ),
    read: ({ count = '', unit = '' }) => {
      const amount = /^(?:other|second)$/i.test(count) ? 2 : numberOf(count)
      const isWeekday = /.day$/i.test(unit)
      return amount === null
        ? null
        : told(duration(amount, isWeekday ? 'week' : unit), 'again and again')
    },
  },
  {
    id: 'times-a',
    pattern: pattern(
      `(?:once|twice|(?:${COUNT}) times) (?:a|an|each|every|per) (?<unit>day|week|month|year)`,
    ),
    read: ({ unit = '' }) => told(duration(1, unit), 'again and again'),
  },
  {
    id: 'every',
    pattern: pattern(
      `every (?<unit>day|week|month|year|hour|night|morning|afternoon|evening|weekday|${WEEKDAY})(?! (?:of )?(?:last|this|next) (?:week|month|year))`,
    ),
    read: ({ unit }) =>
      told(
        duration(
          1,
          /^(?:night|morning|afternoon|evening|weekday)$/i.test(unit ?? '')
            ? 'day'
            : /.day$/i.test(unit ?? '')
              ? 'week'
              : (unit ?? ''),
        ),
        'again and again',
      ),
  },
]
