/** Parts of a day with a date ("the night of May 3", "the evening of the 5th"). */
import { readDayOfMonth } from './day-of-month'
import { readPartOfDay } from './read-date'
import { pattern, told, type TimeRule } from './rule'
import { DAY, MONTH, PART, WEEKDAY, partCode } from './words'
import { YEAR_TAIL } from './year-words'

const partOf = new RegExp(`${PART}\\s+of`, 'i')

export const nightRules: readonly TimeRule[] = [
  {
    id: 'night-of-date',
    needs: partOf,
    pattern: pattern(
      `(?:(?:in|on|during) )?(?:the )?(?<part>morning|afternoon|evening|night) of (?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY})${YEAR_TAIL}`,
    ),
    read: readPartOfDay,
  },
  {
    id: 'night-of-day-month',
    needs: partOf,
    pattern: pattern(
      `(?:(?:in|on|during) )?(?:the )?(?<part>morning|afternoon|evening|night) of (?:${WEEKDAY},? )?(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})${YEAR_TAIL}`,
    ),
    read: readPartOfDay,
  },
  {
    id: 'night-of-day',
    needs: partOf,
    pattern: pattern(
      `(?:the )?(?<part>morning|afternoon|evening|night) of (?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th))`,
    ),
    read: ({ part = '', ...rest }, context) => {
      const day = readDayOfMonth(rest, context)
      return day && told(`${day.value}T${partCode(part)}`, day.how)
    },
  },
]
