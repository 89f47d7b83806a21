/** Dates with a month in them ("May 17", "Friday, Sept. 9, 2016", "3-5 May", "late April", "September last year"). */
import {
  addMonths,
  formatDay,
  formatMonth,
  isDay,
  parseDay,
  partsOf,
  toDayNumber,
} from './calendar'
import { readDayOfMonth } from './day-of-month'
import { readDay, readRange, yearOf } from './read-date'
import {
  loosePattern,
  pattern,
  told,
  type TimeContext,
  type TimeRule,
  type TimeValue,
} from './rule'
import { YEAR_TAIL } from './year-words'
import {
  DAY,
  MONTH,
  ORDINAL,
  WEEKDAY,
  WEEKDAY_SHORT,
  YEAR,
  dayOfMonth,
  monthName,
  monthOf,
  turnedMonth,
} from './words'

const weekdayLead = `(?:(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT})(?: the)?,? )?`

const edge =
  '(?:(?:the )?(?<edge>early|late|mid|middle of|end of|beginning of|start of|first days of|latter part of|earlier|later)(?: in)?(?: |-)(?:the month of )?)?'

function readMonth(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const month = monthOf(groups['month'] ?? '')
  if (month === 0) return null
  const word = groups['month'] ?? ''
  const bare = !groups['year'] && !groups['turn'] && !groups['edge']
  const written = word[0] === word[0]?.toUpperCase()
  const ledIn =
    /(?:^|[\s(])(?:in|since|until|till|by|from|of|before|after|during|between|through|throughout|to|and|or|for|last|this|next|past|in the)\s+$/i.test(
      context.before,
    )
  // "the May meeting"
  const named = written && /\bthe $/i.test(context.before) && happening.test(context.after)
  if (
    bare &&
    !named &&
    !(/^(?:sep|dec|jun|nov|oct|feb|apr|aug)$/.test(word) && byTime.test(context.before)) &&
    /^(?:may|march|mar\.?|sep|jan|dec|jun|nov|oct|feb|apr|aug)$/i.test(word) &&
    !((written || /^\s*(?:[,.;?!]|$)/.test(context.after)) && ledIn)
  )
    return null
  if (bare && !written && !ledIn) return null
  // "General August Lind": a name among names.
  if (bare && !ledIn && /[A-Z]\w*\.? $/.test(context.before) && /^ [A-Z][a-z]/.test(context.after))
    return null
  let year: number | null
  const shared = bare ? sharedYear.exec(context.after)?.[1] : undefined
  if (shared) year = Number(shared)
  else if (groups['year'] || groups['turn']) year = yearOf(groups, month, 1, context)
  else if (context.reference === null) year = null
  else {
    const now = partsOf(context.reference)
    year = now.year
    if (context.tense === 'past' && month > now.month) year--
    if (context.tense === 'future' && month < now.month) year++
    if (context.tense === 'present' && month > now.month + 2) year--
  }
  if (year === null)
    return told(`XXXX-${String(month).padStart(2, '0')}`, 'the month named, year unknown')
  const how = groups['year']
    ? 'the month as written'
    : 'the month named, its year from the day of the report'
  return told(formatMonth(year, month), how)
}

/** What a month before it is the month of. */
const happening =
  /^ (?:meetings?|summit|talks|elections?|vote|attacks?|ceasefire|truce|deal|agreement|accord|session|round|offensive|raid|coup|protests?|deadline|conference|bombings?|killings?|visit|poll|referendum|clash|clashes|strikes?)\b/

/** Words that make a month of "dec" in a message. */
const byTime = /(?:^|\s)(?:in|since|until|till|by|during|last|next|this)\s+$/i

/** "June and July 2017": the year told with the second month is the first one's too. */
const sharedYear = new RegExp(
  `^(?:, ${MONTH})*(?:,? (?:and|or|to|through) |-|–)${MONTH},? (${YEAR})\\b`,
  'i',
)

/** The second month takes its year from the tense, the first from the second. */
function readMonths(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const to = readMonth(
    { month: groups['month2'] ?? '', year: groups['year2'] ?? '', edge: 'x' },
    context,
  )
  const [first, second] = [monthOf(groups['month'] ?? ''), monthOf(groups['month2'] ?? '')]
  const end = Number(to?.value.slice(0, 4))
  const from = readMonth(
    {
      month: groups['month'] ?? '',
      year: groups['year'] ?? String(first > second ? end - 1 : end),
      edge: 'x',
    },
    context,
  )
  return from && to && from.value < to.value
    ? told(`${from.value}/${to.value}`, 'the range as written')
    : null
}

function readTurnedMonth(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const month = monthOf(groups['month'] ?? '')
  if (context.reference === null || month === 0) return null
  const now = partsOf(context.reference)
  const turn = (groups['turn'] ?? '').toLowerCase()
  let year = now.year
  if (turn === 'last' || turn === 'past' || turn === 'previous')
    year = month >= now.month ? now.year - 1 : now.year
  if (turn === 'next' || turn === 'coming') year = month <= now.month ? now.year + 1 : now.year
  return told(formatMonth(year, month), `"${turn}" counted from the day of the report`)
}

const dayNoWords = `(?:[0-3]?\\d(?:st|nd|rd|th)?|${ORDINAL})`

export const monthDayRules: readonly TimeRule[] = [
  {
    id: 'month-day',
    needs: monthName,
    pattern: pattern(
      `(?:(?<lead>last|this|next) )?${weekdayLead}(?<month>${MONTH})(?:, |/| |-)?(?:the )?(?<day>${DAY})${YEAR_TAIL}`,
    ),
    read: readDay,
  },
  {
    id: 'day-month',
    needs: monthName,
    pattern: pattern(
      `${weekdayLead}(?:the )?(?<day>${DAY})(?: of| day of|\\.)?(?: |/|-)(?<month>${MONTH})(?:[/-](?<year>${YEAR}|\\d\\d))?`,
    ),
    read: readDay,
  },
  {
    id: 'day-month-year',
    needs: monthName,
    pattern: pattern(
      `${weekdayLead}(?:the )?(?<day>${DAY})(?: of| day of|\\.)?,? (?<month>${MONTH})${YEAR_TAIL}`,
    ),
    read: readDay,
  },
  {
    id: 'month-range',
    needs: monthName,
    pattern: loosePattern(
      `(?:from |(?<between>between) )?(?<month>${MONTH}) (?:(?<between2>between|from) )?(?:the )?(?<day>${DAY}) ?(?:--?|–|—|~|to|until|till|through|thru|(?<and>and|&)) ?(?:the )?(?:(?<month2>${MONTH}) )?(?<day2>${dayNoWords})${YEAR_TAIL}`,
    ),
    read: ({ between, between2, ...rest }, context) =>
      readRange({ ...rest, between: between ?? between2 ?? '' }, context),
  },
  {
    id: 'day-range',
    needs: monthName,
    pattern: loosePattern(
      `(?:from |(?<between>between) )?(?:the )?(?<day>${dayNoWords})(?: (?<month>${MONTH}))? ?(?:--?|–|—|~|to|until|till|through|thru|(?<and>and|&)) ?(?:the )?(?<day2>${dayNoWords})(?: of)? (?<month2>${MONTH})${YEAR_TAIL}`,
    ),
    read: readRange,
  },
  {
    id: 'into-next-month',
    needs: monthName,
    pattern: pattern(
      `(?:from |between )(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?: to| through| until| till| and) the (?<day2>${ORDINAL})`,
    ),
    read: ({ day2 = '', ...groups }, context) => {
      const from = parseDay(readDay(groups, context)?.value ?? '')
      const date = dayOfMonth(day2)
      if (from === null || date === 0) return null
      const { year, month, day } = partsOf(from)
      const [y, m] = date > day ? [year, month] : addMonths(year, month, 1)
      const to = isDay(y, m, date) ? formatDay(toDayNumber(y, m, date)) : null
      return to === null ? null : told(`${formatDay(from)}/${to}`, 'the range as written')
    },
  },
  {
    id: 'months',
    needs: monthName,
    pattern: pattern(
      `(?:(?:from |between )(?<month>${MONTH})(?: (?<year>${YEAR}))? (?:to|until|till|through|and)|(?<month3>${MONTH}) ?(?:-|–|through)) ?(?<month2>${MONTH})(?: (?<year2>${YEAR}))?`,
    ),
    read: ({ month, month3, ...rest }, context) =>
      readMonths({ ...rest, month: month ?? month3 ?? '' }, context),
  },
  {
    id: 'year-month-day',
    needs: monthName,
    pattern: pattern(`(?<year>${YEAR}),? (?<month>${MONTH}),? (?<day>\\d{1,2}(?:st|nd|rd|th)?)`),
    read: readDay,
  },
  {
    id: 'year-month',
    needs: monthName,
    pattern: pattern(`(?<year>${YEAR}),? (?<month>${MONTH})`),
    read: readMonth,
  },
  {
    id: 'month',
    needs: monthName,
    pattern: loosePattern(`${edge}(?<month>${MONTH})${YEAR_TAIL}`),
    read: readMonth,
  },
  {
    id: 'turned-month',
    needs: turnedMonth,
    pattern: pattern(`${edge}(?<turn>last|this|next|past|previous|coming) (?<month>${MONTH})`),
    read: readTurnedMonth,
  },
  {
    id: 'day-of-month',
    pattern: pattern(
      `the (?<day>${ORDINAL}|[1-3]?\\d)(?= |[,.;!?]|$)(?:(?: day)?(?: of)? (?<turn>this|last|next|the) month)?`,
    ),
    read: readDayOfMonth,
  },
]
