/** Seasons, quarters and halves of years ("last summer", "the spring of 2011", "Q3 2017", "the second half of the year"). */
import { partsOf, toDayNumber } from './calendar'
import { closes } from './neighbours'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { SEASON, YEAR, seasonCode } from './words'
import { fullYear } from './year-words'

function readSeason(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const code = seasonCode(groups['season'] ?? '')
  if (groups['year'])
    return told(`${String(fullYear(groups['year'], null))}-${code}`, 'the season as written')
  if (context.reference === null) return null
  const { year, month } = partsOf(context.reference)
  const turn = (groups['turn'] ?? '').toLowerCase()
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 3
  let shown = year
  if (groups['yearturn'])
    shown += { last: -1, this: 0, next: 1 }[groups['yearturn'].toLowerCase()] ?? 0
  else if (!turn) shown += seasonShift(month, start, context)
  else if (/coming/.test(turn)) shown += month >= start ? 1 : 0
  else if (/last|past|previous/.test(turn) && month <= start + 2) shown--
  else if (turn === 'next' && month >= start) shown++
  return told(`${shown}-${code}`, `"${turn || 'the season'}" counted from the day of the report`)
}

/** "In the spring": the one under way, else the nearest in the direction of the tense. */
function seasonShift(month: number, start: number, context: TimeContext): number {
  if (context.tense === 'future') return month > start + 2 ? 1 : 0
  return month < start ? -1 : 0
}

function readQuarter(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const ordinal = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
  }
  const words = (groups['order'] ?? '').toLowerCase()
  const counted = groups['digit']
    ? Number(groups['digit'])
    : (ordinal[words as keyof typeof ordinal] ?? 0)
  const current = context.reference === null ? null : partsOf(context.reference).year
  const turn = { last: -1, this: 0, next: 1 }[(groups['turn'] ?? 'this').toLowerCase()] ?? 0
  const half = /half/i.test(groups['unit'] ?? '')
  const count = /last|final|latter/.test(words) ? (half ? 2 : 4) : counted
  let year = groups['year']
    ? fullYear(groups['year'], current)
    : current === null
      ? null
      : current + turn
  if (year === null || count === 0) return null
  // "In Q4" told in the past is last year's, when this year's has not begun.
  const first = toDayNumber(year, (count - 1) * (half ? 6 : 3) + 1, 1)
  const open = !groups['year'] && !groups['turn'] && context.reference !== null
  if (open && context.tense !== 'future' && first > (context.reference ?? 0)) year--
  return told(`${year}-${half ? 'H' : 'Q'}${count}`, 'the part of the year as written')
}

const ofYear = `(?:(?: of|,|) (?<year>${YEAR})|(?: of)? (?<turn>last|this|next|the) year)`
export const seasonRules: readonly TimeRule[] = [
  {
    id: 'season',
    pattern: pattern(
      `(?:(?:the )?(?:early|late|mid)(?: |-))?(?:(?<turn>last|this|next|previous|this past|this coming|coming) (?<season>${SEASON})|(?:the )?(?<year2>${YEAR}) (?<season3>${SEASON})|(?:the )?(?<season2>${SEASON})(?: of|,)? (?:(?<year>${YEAR}|[’']\\d\\d)(?:[-–/]\\d\\d)?|(?<yearturn>last|this|next) year))`,
    ),
    read: ({ season, season2, season3, year, year2, ...rest }, context) =>
      readSeason(
        { ...rest, season: season ?? season2 ?? season3 ?? '', year: year ?? year2 ?? '' },
        context,
      ),
  },
  {
    id: 'bare-season',
    pattern: pattern(
      `(?<=\\b(?:in|since|by|until|till|during|for|through|throughout|over|before|after|of) )the (?:(?:early|late|mid|coming|past)(?: |-))?(?<season>${SEASON})(?! (?:of|in)\\b)`,
    ),
    read: readSeason,
  },
  {
    id: 'season-alone',
    pattern: pattern(
      '(?<=\\b(?:in|by|since|until|till|before|after|of) )(?<season>spring|summer|autumn|winter)',
    ),
    read: (groups, context) => (closes.test(context.after) ? readSeason(groups, context) : null),
  },
  {
    id: 'quarter',
    pattern: pattern(
      `(?:the )?(?<order>first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th) (?<unit>quarter|half)${ofYear}`,
    ),
    read: readQuarter,
  },
  {
    id: 'bare-quarter',
    pattern: pattern(
      '(?:(?<=\\b(?:in|of|for|during|since|by|after) )the (?<order>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?<unit>quarter)(?! (?:of|century|hour|final))|(?<order2>first|second|third|fourth)(?: |-)(?<unit2>quarter|half)(?= (?:profits?|loss(?:es)?|earnings|results|growth|sales|revenues?|gdp|figures|data)))',
    ),
    read: ({ order, order2, unit, unit2 }, context) =>
      readQuarter({ order: order ?? order2 ?? '', unit: unit ?? unit2 ?? '' }, context),
  },
  {
    id: 'years-quarter',
    pattern: pattern(
      `(?:(?:the )?(?<year>${YEAR})|(?<turn>last|this|next) year)(?:[’']s)? (?<order>first|second|third|fourth|last|final) (?<unit>quarter|half)`,
    ),
    read: readQuarter,
  },
  {
    id: 'quarter-number',
    pattern: pattern(`quarter (?<digit>[1-4])(?: (?:of )?(?<year>${YEAR}))?`),
    read: (groups, context) => readQuarter({ unit: 'quarter', ...groups }, context),
  },
  {
    id: 'quarter-code',
    pattern: pattern(
      `(?:(?<year>${YEAR})(?: |-)?(?<unit>Q|H)(?<digit>[1-4])|(?<digit3>[1-4])(?<unit3>Q|H)(?: |-)(?:of )?(?<year3>${YEAR}|[’']\\d\\d)|(?<unit2>Q|H)(?<digit2>[1-4])(?:(?: |-|/)(?:of )?(?<year2>${YEAR}|[’']\\d\\d)|(?: of)? (?<turn>last|this|next) year)?)`,
    ),
    read: ({ year, digit, year2, digit2, year3, digit3, unit, unit2, unit3, turn }, context) =>
      readQuarter(
        {
          unit: /h/i.test(unit ?? unit2 ?? unit3 ?? '') ? 'half' : 'quarter',
          year: year ?? year2 ?? year3 ?? '',
          digit: digit ?? digit2 ?? digit3 ?? '',
          turn: turn ?? '',
        },
        context,
      ),
  },
]
