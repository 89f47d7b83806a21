/** Stretches counted from the report ("last month", "earlier this year", "two weeks ago", "in the coming days") and bare durations. */
import { addMonths, formatWeek, mondayOf, partsOf, toDayNumber } from './calendar'
import {
  loosePattern,
  pattern,
  told,
  type TimeContext,
  type TimeRule,
  type TimeValue,
} from './rule'
import { shifted } from './shift'
import { COUNT, MONTH, ORDINAL, UNIT, YEAR, dayOfMonth, duration, monthOf, numberOf } from './words'

function readTurn(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (context.reference === null) return null
  const turn = (groups['turn'] ?? '').toLowerCase()
  const unit = groups['unit'] ?? ''
  const count = /last|past|previous|preceding/.test(turn)
    ? -1
    : /next|coming|following|upcoming/.test(turn)
      ? 1
      : 0
  // "The past week" and "the past year" are the stretch up to now, not the one before this.
  if (/^the (?:past|last)$/.test(turn) && !/century|decade/.test(unit))
    return told(duration(1, unit), 'a length of time')
  const anchor = /^the (?:following|previous)/.test(turn)
    ? (context.narrative ?? context.reference)
    : context.reference
  const value = shifted(anchor, count, unit)
  return value === null ? null : told(value, `"${turn} ${unit}" counted from the day of the report`)
}

function readAgo(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const way = (groups['way'] ?? '').toLowerCase()
  const back = /ago|earlier|before|previously/.test(way)
  const anchored = /earlier|later|after|before/.test(way)
  const anchor = anchored ? (context.narrative ?? context.reference) : context.reference
  const from = (groups['from'] ?? '').toLowerCase()
  const shift = from === 'tomorrow' ? 1 : from === 'yesterday' ? -1 : 0
  if (anchor === null) return null
  const count = numberOf(groups['count'] ?? '')
  if (count === null) return told(back ? 'PAST_REF' : 'FUTURE_REF', 'no exact time')
  const value = shifted(anchor + shift, back ? -count : count, groups['unit'] ?? '')
  return value === null ? null : told(value, 'counted from the day of the report')
}

function readDuration(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (/^(?: |-)old\b/.test(context.after) || /^\s+(?:old|of age)\b/.test(context.after)) return null
  const words = groups['count'] ?? ''
  if (/^(?:a|an|one|second)$/i.test(words) && /^second$/i.test(groups['unit'] ?? '')) return null
  // "a day of talks", "an hour" are lengths; "a year" in "twice a year" is a rate.
  if (
    /^an?$/i.test(words) &&
    /\b(?:once|twice|times|[\d%]|dollars|people|tonnes|barrels)\s+$/i.test(context.before)
  )
    return null
  return told(duration(numberOf(words), groups['unit'] ?? ''), 'a length of time')
}

function readWeekOf(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const now = context.reference === null ? null : partsOf(context.reference)
  const turn = { last: -1, this: 0, next: 1 }[(groups['turn'] ?? '').toLowerCase()]
  const written = groups['year'] ?? groups['yearOnly']
  let year = written ? Number(written) : (now?.year ?? null)
  let month = groups['month'] ? monthOf(groups['month']) : groups['yearOnly'] ? 1 : 0
  if (turn !== undefined && now) [year, month] = addMonths(now.year, now.month, turn)
  if (year === null || month === 0) return null
  if (!groups['year'] && groups['month'] && now && context.tense === 'past' && month > now.month)
    year--
  if (!groups['year'] && groups['month'] && now && context.tense === 'future' && month < now.month)
    year++
  if (groups['day'])
    return told(
      formatWeek(toDayNumber(year, month, dayOfMonth(groups['day']))),
      'the week of the day named',
    )
  const [y, m] = groups['yearOnly'] ? [year + 1, 1] : addMonths(year, month, 1)
  const order = dayOfMonth(groups['order'] ?? '')
  const day = /last/i.test(groups['order'] ?? '')
    ? toDayNumber(y, m, 1) - 4
    : mondayOf(toDayNumber(year, month, 4)) + (order - 1) * 7
  return told(formatWeek(day), 'the week counted within the month')
}

const vague = '(?:several|some|a few|few|many|recent|a number of)'

export const relativeRules: readonly TimeRule[] = [
  {
    id: 'turn',
    pattern: pattern(
      `(?:(?:(?:early|late|earlier|later|sometime|mid)(?: in)?|(?:the )?(?:end|beginning|start|middle|rest|course|early part|latter part) of)(?: |-))?(?<turn>last|this|next|this past|this coming|the past|the last|the next|the coming|coming|the following|the previous|the current|the preceding) (?<unit>${UNIT})`,
    ),
    read: readTurn,
  },
  {
    id: 'same',
    pattern: pattern(`(?:in |during )?(?:that|the) same (?<unit>week|month|year)`),
    read: ({ unit }, context) => readTurn({ turn: 'this', unit: unit ?? '' }, context),
  },
  {
    id: 'edge-of',
    pattern: pattern(
      `(?:the )?(?:end|beginning|start|middle|rest|remainder) of the (?<unit>week|month|year|decade|century)`,
    ),
    read: ({ unit }, context) => readTurn({ turn: 'this', unit: unit ?? '' }, context),
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
    pattern: pattern(
      `(?:(?:about|around|nearly|almost|more than|less than|just|only|over|some|at least) )?(?<count>${COUNT})(?: |-)(?<unit>${UNIT})s? (?<way>ago|earlier|later|from now|before)`,
    ),
    read: readAgo,
  },
  {
    id: 'and-half-ago',
    pattern: pattern(
      `(?<count>a|an|one) (?<unit>year|month|week|decade) and a half (?<way>ago|earlier|later)`,
    ),
    read: ({ unit, way }, context) =>
      readAgo({ count: '1.5', unit: unit ?? '', way: way ?? '' }, context),
  },
  {
    id: 'vague-ago',
    pattern: pattern(`(?:${vague} )?(?<unit>${UNIT})s (?<way>ago|earlier|later)`),
    read: ({ way }) => told(/later/i.test(way ?? '') ? 'FUTURE_REF' : 'PAST_REF', 'no exact time'),
  },
  {
    id: 'from',
    pattern: pattern(
      `(?<count>${COUNT}) (?<unit>day|week|month|year)s? (?<way>from|after|before) (?<from>today|tomorrow|yesterday|now)`,
    ),
    read: readAgo,
  },
  {
    id: 'in',
    pattern: pattern(
      `in (?<count>${COUNT}) (?<unit>day|week|fortnight|month|year|hour)s?(?:['’]s? time)?`,
    ),
    read: ({ count, unit }, context) =>
      context.tense === 'future' && !/^\s+of\b/.test(context.after)
        ? readAgo({ count: count ?? '', unit: unit ?? '', way: 'from now' }, context)
        : told(duration(numberOf(count ?? ''), unit ?? ''), 'a length of time'),
  },
  {
    id: 'coming',
    pattern: pattern(
      `(?:in |over |for |within )?(?:the )?(?:coming|next few|next several|next couple of) (?<unit>${UNIT})s`,
    ),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
  {
    id: 'ahead',
    pattern: pattern(`(?:in )?the (?<unit>${UNIT})s (?:ahead|to come)`),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
  {
    id: 'recent',
    pattern: pattern(
      `(?:in |over )?(?:the )?(?:recent|past few|last few|past several|last several|past couple of) (?<unit>${UNIT})s`,
    ),
    read: () => told('PAST_REF', 'not long before the report, no exact time'),
  },
  {
    id: 'past-count',
    pattern: pattern(
      `(?:the )?(?:past|last|next|first|coming|previous) (?<count>${COUNT}) (?<unit>${UNIT})s?`,
    ),
    read: readDuration,
  },
  {
    id: 'duration',
    pattern: loosePattern(`(?<count>${COUNT})(?:(?: |-)|-)?(?<unit>${UNIT})s?(?:-long)?`),
    read: readDuration,
  },
  {
    id: 'unit-and-half',
    pattern: loosePattern(`an? (?<unit>${UNIT}) and a half`),
    read: ({ unit }) => told(duration(1.5, unit ?? ''), 'a length of time'),
  },
  {
    id: 'vague-duration',
    pattern: pattern(`(?:${vague}|the) (?<unit>${UNIT})s(?! (?:ago|earlier|later|ahead|to come))`),
    read: ({ unit }, context) =>
      /^the$/i.test(context.before) ? null : told(duration(null, unit ?? ''), 'a length of time'),
  },
  {
    id: 'units-of',
    pattern: pattern(`(?<unit>hour|day|week|month|year|decade)s(?= of\\b)`),
    read: ({ unit }) => told(duration(null, unit ?? ''), 'a length of time'),
  },
  {
    id: 'week-of',
    pattern: pattern(
      `(?:the )?(?:week (?:of|beginning|commencing|starting)(?: on)? (?:the )?(?:(?<month>${MONTH}) (?<day>\\d{1,2}(?:st|nd|rd|th)?)|(?<day2>\\d{1,2}) (?<month2>${MONTH}))|(?<order>${ORDINAL}|last) week of (?:(?<month3>${MONTH})(?:,? (?<year>${YEAR}))?|(?<turn>this|last|next) month|(?<yearOnly>${YEAR})))`,
    ),
    read: ({ month, month2, month3, day, day2, ...rest }, context) =>
      readWeekOf(
        { ...rest, month: month ?? month2 ?? month3 ?? '', day: day ?? day2 ?? '' },
        context,
      ),
  },
  {
    id: 'now',
    pattern: pattern('(?:now|currently|at present|at the moment|presently|these days|nowadays)'),
    read: () => told('PRESENT_REF', 'the time of the report'),
  },
  {
    id: 'recently',
    pattern: pattern('(?:recently|lately)'),
    read: () => told('PAST_REF', 'not long before the report, no exact time'),
  },
  {
    id: 'soon',
    pattern: pattern('(?:soon|in the near future)'),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
  {
    id: 'every',
    pattern: pattern(
      `every (?<unit>day|week|month|year|hour|${'(?:mon|tues|wednes|thurs|fri|satur|sun)day'})`,
    ),
    read: ({ unit }) =>
      told(
        /.+day$/i.test(unit ?? '') && !/^day$/i.test(unit ?? '') ? 'P1W' : duration(1, unit ?? ''),
        'again and again',
      ),
  },
]
