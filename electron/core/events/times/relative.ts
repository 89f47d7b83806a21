/** Stretches counted from the report ("last month", "earlier this year", "two weeks ago", "in the coming days") and bare durations. */
import { formatDay, formatWeek, parseDay, type DayNumber } from './calendar'
import { readDayOfMonth } from './day-of-month'
import { readDay } from './read-date'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { closes } from './neighbours'
import { dayAway, shifted } from './shift'
import { nothingSpoken, thenFor } from './spoken'
import {
  ABOUT,
  COUNT,
  MONTH,
  ORDINAL,
  UNIT,
  WEEKDAY,
  YEAR,
  counting,
  duration,
  numberOf,
} from './words'

function readTurn(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (context.reference === null) return null
  const turn = (groups['turn'] ?? '').toLowerCase()
  const unit = groups['unit'] ?? ''
  const count = /last|past/.test(turn) ? -1 : /next|coming|upcoming/.test(turn) ? 1 : 0
  // "The past week" and "the past year" are the stretch up to now, not the one before this.
  if (/^the (?:past|last)$/.test(turn) && !/century/.test(unit) && turn + unit !== 'the lastdecade')
    return told(duration(1, unit), 'a length of time')
  const value = shifted(context.reference, count, unit)
  return value === null ? null : told(value, `"${turn} ${unit}" counted from the day of the report`)
}

function readAgo(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const way = (groups['way'] ?? '').toLowerCase()
  const back = /ago|earlier|before|back|prior/.test(way)
  const anchored = /earlier|later|after|before|prior/.test(way)
  // "Two days before the vote" is a length before something, not a day.
  if (/before|after|back|prior/.test(way) && !groups['from'] && !closes.test(context.after))
    return null
  const then = anchored && !groups['from'] ? thenFor(groups['unit'] ?? '', context) : null
  const anchor = then ?? context.reference
  const from = (groups['from'] ?? '').toLowerCase()
  const shift = from === 'tomorrow' ? 1 : from === 'yesterday' ? -1 : 0
  if (anchor === null) return null
  const count = numberOf(groups['count'] ?? '')
  if (count === null) return told(back ? 'PAST_REF' : 'FUTURE_REF', 'no exact time')
  if (from && from !== 'now')
    return readFromDay(anchor + shift, back ? -count : count, groups, context)
  const value = shifted(anchor + shift, back ? -count : count, groups['unit'] ?? '')
  return value === null ? null : told(value, 'counted from the day of the report')
}

/** "A week from today" is that very day, "for a week from today" the seven days of it. */
function readFromDay(
  day: DayNumber,
  count: number,
  groups: Record<string, string>,
  context: TimeContext,
): TimeValue {
  const there = dayAway(day, count, groups['unit'] ?? '')
  const lasts = groups['way'] === 'from' && there > day + 1 && /\bfor $/i.test(context.before)
  const value = lasts ? `${formatDay(day)}/${formatDay(there - 1)}` : formatDay(there)
  return told(value, 'counted from the day of the report')
}

/** "The week of May 9", "the week beginning on the 18th". */
function readWeekOf(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const day = groups['month']
    ? readDay(groups, context)
    : readDayOfMonth({ day: `${groups['day'] ?? ''}` }, context)
  const found = day && parseDay(day.value)
  const end = /weekend/i.test(groups['whole'] ?? '') ? '-WE' : ''
  return typeof found === 'number'
    ? told(formatWeek(found) + end, 'the week of the day named')
    : null
}

/** "In two days" is a length beside a verb of the past, else the day ahead. */
const toldAsPast = ({ before, after }: TimeContext): boolean =>
  /\b(?:\w{2,}ed|was|were|had|has|have|did|came|went|took|made|fell|rose|lost|won|met|held|left|began|done|gone|said|built|fought|shot|hit|spent)\b/i.test(
    before + after,
  )

export const relativeRules: readonly TimeRule[] = [
  {
    id: 'turn',
    pattern: pattern(
      `(?:(?:(?:early|late|earlier|later|sometime|mid)(?: in)?|(?:the )?(?:end|beginning|start|middle|course|early part|latter part) of)(?: |-))?(?<turn>last|this|next|this past|this coming|the past|the last|the next|the coming|coming|the upcoming|upcoming|the current|this current|current) (?<unit>${UNIT})`,
    ),
    read: readTurn,
  },
  {
    id: 'edge-of',
    pattern: pattern(
      `(?:the )?(?:end|beginning|start|middle|close) of (?:the )?(?<unit>week|month|year|decade|century)`,
    ),
    read: ({ unit }, context) => readTurn({ turn: 'this', unit: unit ?? '' }, context),
  },
  {
    id: 'for-the',
    pattern: pattern(
      `(?<=\\bfor )the (?<unit>week|month|year|quarter)(?=[.,;!?]|$| (?:and|but|or|while|as|rose|fell|was|were|will)\\b)`,
    ),
    read: ({ unit = '' }, context) => readTurn({ turn: 'this', unit }, context),
  },
  {
    id: 'until-over',
    pattern: pattern(`before the (?<unit>week|month|year|decade) is (?:out|over|done)`),
    read: ({ unit = '' }, context) => readTurn({ turn: 'this', unit }, context),
  },
  {
    id: 'after-next',
    pattern: pattern(`the (?<unit>${UNIT}) after (?:the )?next`),
    read: ({ unit }, context) =>
      readAgo({ count: '2', unit: unit ?? '', way: 'from now' }, context),
  },
  {
    id: 'before-last',
    pattern: pattern(`the (?<unit>${UNIT}) before last`),
    read: ({ unit }, context) => readAgo({ count: '2', unit: unit ?? '', way: 'ago' }, context),
  },
  {
    id: 'ago',
    needs: counting,
    pattern: pattern(
      `${ABOUT}(?<count>${COUNT})(?: |-)(?<unit>${UNIT})s? (?<way>ago|earlier|later|from now|hence|before|after|back|prior(?! to\\b))`,
    ),
    read: readAgo,
  },
  {
    id: 'two-units-ago',
    needs: counting,
    pattern: pattern(
      `${ABOUT}(?<count2>${COUNT}) (?<unit2>year|month|week)s?,? (?:and )?(?<count>${COUNT}) (?<unit>month|week|day)s? (?<way>ago|earlier|later|from now|before)`,
    ),
    read: ({ count2 = '', unit2 = '', ...rest }, context) => {
      const first = numberOf(count2)
      if (first === null || context.reference === null || !readAgo(rest, context)) return null
      const back = /ago|earlier|before/i.test(rest['way'] ?? '')
      const reference = dayAway(context.reference, back ? -first : first, unit2)
      return readAgo(rest, { ...context, reference, spoken: nothingSpoken })
    },
  },
  {
    id: 'and-half-ago',
    needs: counting,
    pattern: pattern(
      `(?<count>a|an|one) (?<unit>year|month|week|decade|day|hour) and a half (?<way>ago|earlier|later|from now)`,
    ),
    read: ({ unit, way }, context) =>
      readAgo({ count: '1.5', unit: unit ?? '', way: way ?? '' }, context),
  },
  {
    id: 'quarter-ago',
    pattern: pattern(`(?:a|(?<three>three))(?: |-)quarters? of a century ago`),
    read: ({ three }, context) =>
      readAgo({ count: three ? '75' : '25', unit: 'year', way: 'ago' }, context),
  },
  {
    id: 'from',
    needs: /(?:from|after|before|ago)\s+(?:today|tomorrow|yesterday|now)/i,
    pattern: pattern(
      `${ABOUT}(?<count>${COUNT}) (?<unit>day|week|month|year)s? (?:(?<way>from|after|before|ago) )(?<from>today|tomorrow|yesterday|now)`,
    ),
    read: readAgo,
  },
  {
    id: 'in',
    pattern: pattern(
      `in ${ABOUT}(?<count>${COUNT}) (?<unit>day|week|fortnight|month|year|hour|minute)s?(?<time>['’]s? time)?`,
    ),
    read: ({ count, unit, time }, context) =>
      (context.tense === 'future' || time || !toldAsPast(context)) &&
      !/^\s+of\b/.test(context.after)
        ? readAgo({ count: count ?? '', unit: unit ?? '', way: 'from now' }, context)
        : told(duration(numberOf(count ?? ''), unit ?? ''), 'a length of time'),
  },
  {
    id: 'week-of',
    needs: /\bweek|\bw\/[ce]/i,
    pattern: pattern(
      `(?:(?:the )?(?<whole>week|weekend) (?:of|beginning|commencing|starting|ending|that began|to)(?: on)?|w/[ce]) (?:${WEEKDAY},? )?(?:the )?(?:(?<month>${MONTH}) (?<day>\\d{1,2}(?:st|nd|rd|th)?)|(?<day2>\\d{1,2}(?:st|nd|rd|th)?)(?: of)? (?<month2>${MONTH})|(?<day3>${ORDINAL}))`,
    ),
    read: ({ whole, month, month2, day, day2, day3 }, context) =>
      readWeekOf(
        {
          whole: whole ?? '',
          ...((month ?? month2) ? { month: month ?? month2 ?? '' } : {}),
          day: day ?? day2 ?? day3 ?? '',
        },
        context,
      ),
  },
  {
    id: 'this-day-in',
    pattern: pattern(`(?:on )?this day in (?<year>${YEAR})`),
    read: ({ year }, { reference }) =>
      reference === null
        ? null
        : told(
            `${year}${formatDay(reference).slice(4)}`,
            'the day of the report in the year named',
          ),
  },
]
