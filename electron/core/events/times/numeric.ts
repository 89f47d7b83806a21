/** Dates in figures ("2016-08-26", "26/08/2016", "9/14"), years and decades. */
import { formatDay, isDay, partsOf, toDayNumber, weekdayOf } from './calendar'
import { yearOf } from './read-date'
import { YEAR_WORDS, fullYear, yearOfWords } from './year-words'
import { WEEKDAY, YEAR, numberOf, weekdayNumber } from './words'
import {
  loosePattern,
  pattern,
  told,
  type TimeContext,
  type TimeRule,
  type TimeValue,
} from './rule'

/** "On 1/2" is a day, "1/2" alone a half. */
const datedBy = /\b(?:on|by|since|until|till|from|before|after|through|dated) (?:the )?$/i

function readSlashes(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const [first, second] = [Number(groups['a']), Number(groups['b'])]
  if (
    !groups['year'] &&
    (/^(?:24\/7|9\/11|7\/7|50\/50)$/.test(`${first}/${second}`) ||
      (first + second < 6 && !datedBy.test(context.before)) ||
      /^ (?:of|vote|split|majority|ruling|decision|lead|score|odds|inch)\b/.test(context.after))
  )
    return null
  // Month first as American papers write, day first with dots as in Europe, unless that is no date.
  const days: number[] = []
  const orders = [
    [first, second],
    [second, first],
  ] as const
  for (const [month, day] of groups['sep'] === '.' ? [...orders].reverse() : orders) {
    if (!isDay(2000, month, day)) continue
    const year = yearOf(groups, month, day, context)
    if (year !== null && isDay(year, month, day)) days.push(toDayNumber(year, month, day))
  }
  const [american, other] = days
  if (american === undefined) return null
  // Told in the past, yet ahead of the report when read one way round: it was meant the other.
  const impossible = (day: number): boolean =>
    context.reference !== null && context.tense === 'past' && day > context.reference
  const fits = days.find((day) => weekdayOf(day) === weekdayNumber(groups['weekday'] ?? ''))
  const turned = other !== undefined && impossible(american) && !impossible(other)
  const day = fits ?? (turned ? other : american)
  return told(formatDay(day), 'the date as written')
}

/** "10/1-11/7": the first day takes its year from the second. */
function readSlashRange(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const to = readSlashes(
    { a: groups['a2'] ?? '', b: groups['b2'] ?? '', year: groups['year2'] ?? '' },
    context,
  )
  if (!to) return null
  const end = Number(to.value.slice(0, 4))
  for (const year of [groups['year'], String(end), String(end - 1)]) {
    const from = year
      ? readSlashes({ a: groups['a'] ?? '', b: groups['b'] ?? '', year }, context)
      : null
    if (from && from.value < to.value)
      return told(`${from.value}/${to.value}`, 'the range as written')
  }
  return null
}

const quantity =
  /^\s+(?:[a-z]+(?:s|people|men|women|troops|%)\b|percent|per\b|kilomet|met(?:re|er)|miles?|tons?|tonnes?|dollars|euros|killed|dead)/
const yearNouns =
  /^\s+(?:elections?|talks|census|budget|summits?|was|is|has|had|levels?|figures|protests|sanctions|vs)\b/
const yearLead =
  /(?:^|[\s(“"–—-])(?:in|since|of|by|until|till|from|during|before|after|late|early|mid|year|to|between|and|or|through|for|around|throughout|than|as of|back to|,|the|its|his|their|’s|'s)[\s-]*$/i

function readYear(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const year = Number(groups['year'])
  if (
    /(?:resolution|resolutions|numbers?|no\.?|article|nos\.?|flight|protocol|\$|€|£|some|about|least|over|nearly)\s*$/i.test(
      context.before,
    )
  )
    return null
  if (quantity.test(context.after) && !yearNouns.test(context.after)) return null
  const followed = /^\s*(?:[,.;:)”"’'–—-]|$)/.test(context.after)
  if (!yearLead.test(context.before) && !followed && !/^\s+[A-Za-z]/.test(context.after))
    return null
  return told(String(year), 'the year as written')
}

function readDecade(groups: Record<string, string>): TimeValue | null {
  const digits = groups['decade']
  if (digits && /^1[5-8]00$/.test(digits)) return told(digits.slice(0, 2), 'the century as written')
  if (digits)
    return told(
      digits.length === 4 ? digits.slice(0, 3) : `19${digits[0] ?? '0'}`,
      'the decade as written',
    )
  const word = (groups['word'] ?? '').toLowerCase().replace(/ies$/, 'y')
  const value = numberOf(word)
  return value === null
    ? null
    : told(
        `${/^18|^eighteen/i.test(groups['century'] ?? '') ? '18' : '19'}${value / 10}`,
        'the decade as written',
      )
}

export const numericRules: readonly TimeRule[] = [
  {
    id: 'compact',
    pattern: pattern('(?<y>(?:19|20)\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)'),
    read: ({ y, m, d }) =>
      isDay(Number(y), Number(m), Number(d))
        ? told(formatDay(toDayNumber(Number(y), Number(m), Number(d))), 'the date as written')
        : null,
  },
  {
    id: 'iso',
    pattern: loosePattern(
      `(?<y>${YEAR})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?:T(?<clock>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    ),
    read: ({ y, m, d, clock }) =>
      isDay(Number(y), Number(m), Number(d))
        ? told(
            formatDay(toDayNumber(Number(y), Number(m), Number(d))) + (clock ? `T${clock}` : ''),
            'the date as written',
          )
        : null,
  },
  {
    id: 'short-year-range',
    pattern: loosePattern(`(?<a>${YEAR})(?<sep>-|–|/)(?<b>\\d\\d)`),
    read: ({ a = '', sep, b = '' }) => {
      const to = a.slice(0, 2) + b
      const next = (Number(a) + 1) % 100 === Number(b)
      if (next) return told(`${a}/${String(Number(a) + 1)}`, 'the years as written')
      // "2016-11" is a month unless the dash is a long one.
      const years = to > a && sep !== '/' && (Number(b) > 12 || sep === '–')
      return years ? told(`${a}/${to}`, 'the years as written') : null
    },
  },
  {
    id: 'iso-month',
    pattern: pattern(
      `(?:(?<y>${YEAR}) ?[-/] ?(?<m>0?[1-9]|1[0-2])|(?<m2>0?[1-9]|1[0-2]) ?[-/] ?(?<y2>${YEAR}))`,
    ),
    read: ({ y, m, y2, m2 }) =>
      told(`${y ?? y2}-${(m ?? m2 ?? '').padStart(2, '0')}`, 'the month as written'),
  },
  {
    id: 'slashes',
    pattern: loosePattern(
      `(?:(?<weekday>${WEEKDAY}),? )?(?<a>\\d{1,2})(?<sep>[-/.]| ?/ )(?<b>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})`,
    ),
    read: readSlashes,
  },
  {
    id: 'dotted-range',
    pattern: loosePattern(
      `(?<from>\\d{1,2})\\.?(?:-|–|/)(?<to>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>${YEAR})`,
    ),
    read: ({ from, to, month, year }) => {
      const days = [from, to].map((day) => [Number(year), Number(month), Number(day)] as const)
      if (Number(from) >= Number(to) || !days.every((day) => isDay(...day))) return null
      return told(
        days.map((day) => formatDay(toDayNumber(...day))).join('/'),
        'the range as written',
      )
    },
  },
  {
    id: 'slash',
    pattern: pattern(
      `(?:(?<lead>last|this|next) )?(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:, ?(?<year>${YEAR}))?`,
    ),
    read: readSlashes,
  },
  {
    id: 'slash-range',
    pattern: pattern(
      '(?:from |between )?(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:/(?<year>\\d{4}|\\d\\d))? ?(?:-|–|—|to|until|through|and) ?(?<a2>\\d{1,2})/(?<b2>\\d{1,2})(?:(?:/|, ?)(?<year2>\\d{4}|\\d\\d))?',
    ),
    read: readSlashRange,
  },
  {
    id: 'year-range',
    pattern: loosePattern(
      `(?:(?:from |between )?(?<a>${YEAR}) ?(?:-|–|—|to|until|through|~)|between (?<a2>${YEAR}) and) ?(?<b>${YEAR})`,
    ),
    read: ({ a, a2, b }) =>
      Number(a ?? a2) < Number(b) ? told(`${a ?? a2}/${b}`, 'the range as written') : null,
  },
  {
    id: 'year',
    pattern: loosePattern(
      `(?:(?:the )?(?:early|late|mid|middle of|end of|beginning of|start of)(?: |-))?(?<year>${YEAR})`,
    ),
    read: readYear,
  },
  {
    id: 'year-words',
    pattern: pattern(
      `(?<=\\b(?:in|since|of|by|until|before|after|from|during|year) )(?<year>${YEAR_WORDS})`,
    ),
    read: ({ year = '' }) => {
      const value = yearOfWords(year)
      return value === null ? null : told(String(value), 'the year as written')
    },
  },
  {
    id: 'short-year',
    pattern: pattern("(?<=\\b(?:in|since|of|by|from|until|before|after) )[’'](?<year>\\d\\d)"),
    read: ({ year = '' }, { reference }) =>
      told(
        String(fullYear(year, reference === null ? null : partsOf(reference).year)),
        'the year as written',
      ),
  },
  {
    id: 'early-year',
    pattern: pattern(
      'year (?:(?<figures>[1-9]\\d\\d)|(?<words>[a-z]+ hundred(?: and)?(?: [a-z]+(?: |-)?[a-z]*)?))(?= |[,.;]|$)',
    ),
    read: ({ figures, words }) => {
      const year = numberOf(figures ?? words ?? '')
      return year === null ? null : told(String(year).padStart(4, '0'), 'the year as written')
    },
  },
  {
    id: 'decade',
    pattern: pattern(
      `(?:the )?(?:(?:early|mid|late)(?: |-))?(?:(?<decade>1[5-9]\\d0|20\\d0|[’']?[2-9]0)[’']?s|(?:(?<century>eighteen|nineteen)(?: |-))?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`,
    ),
    read: ({ decade, ...rest }) =>
      readDecade({ ...rest, ...(decade ? { decade: decade.replace(/^[’']/, '') } : {}) }),
  },
]
