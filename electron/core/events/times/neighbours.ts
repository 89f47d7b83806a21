/** Times told from what was spoken of before: "the next day", "that evening", "later that year", "the following Monday". */
import {
  addMonths,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  mondayOf,
  partsOf,
  weekdayOf,
  type DayNumber,
} from './calendar'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { thenFor } from './spoken'
import { PART, WEEKDAY, partCode, weekdayNumber } from './words'

const how = 'counted from the time spoken of before'

function readNeighbour(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const anchor = context.spoken.day ?? context.reference
  if (anchor === null) return null
  const word = (groups['word'] ?? '').toLowerCase()
  // "The day before the vote", "the night after the raid": no day told by itself.
  if (/(?:before|after|of|prior)$/.test(word) && !closes.test(context.after)) return null
  const shift = /next|following|after|later/.test(word)
    ? 1
    : /previous|before|earlier|prior/.test(word)
      ? -1
      : 0
  const part = new RegExp(PART, 'i').exec(word)?.[0]
  return told(formatDay(anchor + shift) + (part ? `T${partCode(part)}` : ''), how)
}

/** Nothing follows that "before" or "after" could hang on. */
export const closes =
  /^\s*(?:[,.;:!?)”"’—–]|$|(?:and|but|when|while|as|in|at|to|on|for|with|by|that|who|which|from|because|had|has|have|was|were|is|are|will|would|said|near|before|after|until)\b)/i

/** "That day", "later that year": only when such a day or year was told. */
function readThat(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase()
  const then = thenFor(unit, context)
  if (then === null) return null
  const { year, month } = partsOf(then)
  const value = {
    week: formatWeek(then),
    weekend: `${formatWeek(then)}-WE`,
    month: formatMonth(year, month),
    year: formatYear(year),
  }[unit]
  if (value) return told(value, how)
  return told(formatDay(then) + (partCode(unit) ? `T${partCode(unit)}` : ''), how)
}

/** "The following Monday" is the first after the day spoken of, "the previous Friday" the last before it. */
function readWeekday(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const weekday = weekdayNumber(groups['weekday'] ?? '')
  const anchor = context.spoken.day ?? context.reference
  if (weekday === 0 || anchor === null) return null
  const ahead = /following|next/i.test(groups['turn'] ?? '')
  const day = ahead
    ? anchor + (((weekday - weekdayOf(anchor) + 6) % 7) + 1)
    : anchor - (((weekdayOf(anchor) - weekday + 6) % 7) + 1)
  return told(formatDay(day), how)
}

const tale = ({ tense, before }: TimeContext): boolean =>
  tense === 'past' && !/\b(?:in|over|within|for|during|of) $/i.test(before)

/** "The following year", "the month before": one step from what was told. */
function readStep(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase()
  const word = (groups['word'] || groups['way'] || '').toLowerCase()
  if (groups['way'] && !closes.test(context.after)) return null
  const then = thenFor(unit, context)
  // "The next year" counts from what a tale has come to; without one, or as a stretch, from the report.
  if (word === 'next' && (then === null || !tale(context))) return null
  const anchor = then ?? (groups['way'] ? null : context.reference)
  if (anchor === null) return null
  const step = /following|next|after/.test(word) ? 1 : -1
  return told(stepped(anchor, unit, step), how)
}

function stepped(anchor: DayNumber, unit: string, step: number): string {
  const { year, month } = partsOf(anchor)
  if (unit === 'year') return formatYear(year + step)
  if (unit === 'month') return formatMonth(...addMonths(year, month, step))
  return formatWeek(anchor + 7 * step) + (unit === 'weekend' ? '-WE' : '')
}

export const neighbourRules: readonly TimeRule[] = [
  {
    id: 'neighbour',
    pattern: pattern(
      `(?:on )?(?<word>(?:the )?(?:very )?(?:next|following|previous) (?:day|${PART})|the (?:day|night|evening|morning) (?:before|after)|a day (?:earlier|later|before|after)|one day (?:earlier|later)|the same day)(?! (?:yesterday|tomorrow))`,
    ),
    read: readNeighbour,
  },
  {
    id: 'that',
    pattern: pattern(
      `(?:(?:earlier|later|early|late) (?:on )?)?(?:in |on |during )?(?:that (?:same |very )?|the same )(?<unit>day|${PART}|week|weekend|month|year)`,
    ),
    read: readThat,
  },
  {
    id: 'that-time',
    pattern: pattern('(?:at|around|by) that (?:time|point|stage)'),
    read: (_, { spoken, tense }) =>
      spoken.last === null || tense === 'future' ? null : told(spoken.last, how),
  },
  {
    id: 'turned-weekday',
    pattern: pattern(`the (?<turn>following|previous|preceding) (?<weekday>${WEEKDAY})`),
    read: readWeekday,
  },
  {
    id: 'that-weekday',
    pattern: pattern(`(?<=\\b(?:on|by|since|until) )that (?:same )?(?<weekday>${WEEKDAY})`),
    read: ({ weekday = '' }, context) =>
      context.spoken.day === null
        ? null
        : told(formatDay(mondayOf(context.spoken.day) + weekdayNumber(weekday) - 1), how),
  },
  {
    id: 'step',
    pattern: pattern(
      `(?:(?:(?:the )?(?<word>following|previous|preceding|prior)|the (?<next>next)) (?<unit>week|weekend|month|year)|the (?<unit2>week|weekend|month|year) (?<way>before|after))`,
    ),
    read: ({ unit, unit2, word, next, ...rest }, context) =>
      readStep({ ...rest, word: word ?? next ?? '', unit: unit ?? unit2 ?? '' }, context),
  },
]
