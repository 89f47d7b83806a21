/** Parts of a week, month or year told by counting ("the first nine months of 2018", "the rest of the year", "the last weekend of June"). */
import {
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDay,
  mondayOf,
  partsOf,
  toDayNumber,
  weekdayOf,
} from './calendar'
import {
  CONTAINER,
  OWNER,
  PENULTIMATE,
  containerOf,
  isLast,
  isPenultimate,
  weeksIn,
} from './container'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { COUNT, ORDINAL, YEAR, dayOfMonth, numberOf } from './words'
import { shifted } from './shift'

function readPart(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const within = containerOf(groups, context)
  const count = numberOf(groups['count'] ?? '')
  if (!within || count === null || count < 1 || !Number.isInteger(count)) return null
  const last = isLast(groups['order'] ?? '')
  const { year, month } = within
  const how = 'counted within the month or year named'
  if (/month/i.test(groups['unit'] ?? '')) {
    if (month !== null || count > 12) return null
    const [from, to] = last ? [13 - count, 12] : [1, count]
    return told(`${formatMonth(year, from)}/${formatMonth(year, to)}`, how)
  }
  if (/week/i.test(groups['unit'] ?? '')) {
    const [first, final] = weeksIn(within)
    const from = last ? final - 7 * (count - 1) : first
    return told(`${formatDay(from)}/${formatDay(from + 7 * count - 1)}`, how)
  }
  const first = toDayNumber(year, month ?? 1, 1)
  const end = toDayNumber(year, month ?? 12, daysInMonth(year, month ?? 12))
  const [from, to] = last ? [end - count + 1, end] : [first, first + count - 1]
  return told(`${formatDay(from)}/${formatDay(to)}`, how)
}

function readWeekIn(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const within = containerOf(groups, context)
  if (!within) return null
  const [first, final] = weeksIn(within)
  const order = dayOfMonth(groups['order'] ?? '')
  const back = isPenultimate(groups['order'] ?? '') ? 7 : 0
  // "The first full week" begins in the month itself.
  const early = first < toDayNumber(within.year, within.month ?? 1, 1)
  const skipped = groups['full'] && early && order > 0 ? 7 : 0
  const monday = isLast(groups['order'] ?? '') ? final - back : first + (order - 1) * 7 + skipped
  if (order > 53 || (!isLast(groups['order'] ?? '') && order < 1)) return null
  if (!/weekend/i.test(groups['unit'] ?? ''))
    return told(formatWeek(monday), 'the week counted within the month or year')
  // A weekend belongs to the month its Saturday is in.
  const { year, month } = within
  const start = toDayNumber(year, month ?? 1, 1)
  const end = toDayNumber(year, month ?? 12, daysInMonth(year, month ?? 12))
  const saturday = isLast(groups['order'] ?? '')
    ? end - ((weekdayOf(end) + 1) % 7) - back
    : start + ((6 - weekdayOf(start) + 7) % 7) + (order - 1) * 7
  return told(`${formatWeek(saturday)}-WE`, 'the weekend counted within the month')
}

/** From the day of the report to the end of the week, month, year or decade it is in. */
function readRest(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (context.reference === null) return null
  const { year, month } = partsOf(context.reference)
  const end = {
    week: formatDay(mondayOf(context.reference) + 6),
    month: formatDay(toDayNumber(year, month, daysInMonth(year, month))),
    year: `${formatYear(year)}-12-31`,
    decade: `${formatYear(Math.floor(year / 10) * 10 + 9)}-12-31`,
  }[(groups['unit'] ?? '').toLowerCase()]
  const how = 'from the day of the report on'
  if (/^day$/i.test(groups['unit'] ?? '')) return told(formatDay(context.reference), how)
  return end ? told(`${formatDay(context.reference)}/${end}`, how) : null
}

/** "From 4 to 22 this month". */
function readDaysIn(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const within = containerOf({ ...groups, whole: 'month' }, context)
  const [from, to] = [dayOfMonth(groups['from'] ?? ''), dayOfMonth(groups['to'] ?? '')]
  if (!within?.month || from >= to) return null
  const { year, month } = within
  if (!isDay(year, month, from) || !isDay(year, month, to)) return null
  const [first, last] = [toDayNumber(year, month, from), toDayNumber(year, month, to)]
  return told(`${formatDay(first)}/${formatDay(last)}`, 'the range as written')
}

const dayWord = `(?:${ORDINAL}|[0-3]?\\d)`

export const countedRules: readonly TimeRule[] = [
  {
    id: 'part-count',
    needs: /\b(?:days?|weeks?|months?)\s+(?:in|of)\s/i,
    pattern: pattern(
      `(?:the )?(?<order>first|last|final|opening|closing) (?<count>${COUNT}) (?<unit>day|week|month)s? ${CONTAINER}`,
    ),
    read: readPart,
  },
  {
    id: 'day-in',
    pattern: pattern(
      `(?:the )?(?<order>first|last|final|${ORDINAL}) (?<unit>day|month) ${CONTAINER}`,
    ),
    read: (groups, context) => {
      const last = isLast(groups['order'] ?? '')
      const part = readPart(
        { ...groups, count: last ? '1' : String(dayOfMonth(groups['order'] ?? '')) },
        context,
      )
      return part && told(part.value.split('/')[1] ?? part.value, part.how)
    },
  },
  {
    id: 'end-of-day',
    pattern: pattern('(?<=\\b(?:by|before|until) )(?:the )?(?:end|close) of (?:the|this) day'),
    read: (_, context) => {
      const day = context.spoken.day ?? context.reference
      return day === null ? null : told(formatDay(day), 'the end of the day spoken of')
    },
  },
  {
    id: 'week-in',
    pattern: pattern(
      `(?:the )?(?<order>${PENULTIMATE}|${ORDINAL}|last|final|opening|closing)(?<full> full| whole)? (?<unit>week|weekend) ${CONTAINER}`,
    ),
    read: readWeekIn,
  },
  {
    id: 'weeks-owner',
    pattern: pattern(
      `${OWNER} (?<order>${ORDINAL}|last|final|opening|closing) (?<unit>week|weekend)`,
    ),
    read: readWeekIn,
  },
  {
    id: 'week-number',
    pattern: pattern(
      `(?:(?:the )?week (?<order>[1-5]?\\d) (?:of|in) (?:(?<only>${YEAR})|(?<turn>this|last|next) (?<whole>year))|(?<=\\b(?:in|during|by|until) )(?:the )?week (?<order2>[1-5]?\\d)(?! of))`,
    ),
    read: ({ order, order2, ...rest }, context) =>
      readWeekIn({ order: order ?? order2 ?? '', turn: 'this', whole: 'year', ...rest }, context),
  },
  {
    id: 'rest',
    pattern: pattern(
      '(?:the )?(?:rest|remainder) of (?:the|this) (?:current )?(?<unit>day|week|month|year|decade)',
    ),
    read: readRest,
  },
  {
    id: 'days-in-month',
    needs: /\bmonth/i,
    pattern: pattern(
      `(?:(?:from|between) )?(?:the )?(?<from>${dayWord}) ?(?:-|–|—|to|until|till|through|and) ?(?:the )?(?<to>${dayWord})(?: of| in)? (?<turn>this|last|next) month`,
    ),
    read: readDaysIn,
  },
  {
    id: 'within-phrase',
    pattern: pattern(
      '(?:early|earlier|late|later|midway|sometime) in (?:the|this) (?<unit>day|week|month|year|decade|century)',
    ),
    read: ({ unit = '' }, context) => {
      const day = /^day$/i.test(unit)
      const anchor = day ? (context.spoken.day ?? context.reference) : context.reference
      if (anchor === null) return null
      const { year, month } = partsOf(anchor)
      const value = {
        day: formatDay(anchor),
        week: formatWeek(anchor),
        month: formatMonth(year, month),
        year: formatYear(year),
        decade: String(Math.floor(year / 10)),
        century: String(Math.floor(year / 100)),
      }[unit.toLowerCase()]
      return value ? told(value, 'counted from the day of the report') : null
    },
  },
  {
    id: 'end-of-unit',
    pattern: pattern(
      `(?:(?<unit>year|month)(?:[’']s end|(?:-| )end)|mid(?:-| )?(?<middle>year|month|week))`,
    ),
    read: ({ unit, middle }, context) => {
      const value =
        context.reference === null ? null : shifted(context.reference, 0, unit ?? middle ?? '')
      return value === null ? null : told(value, 'counted from the day of the report')
    },
  },
  {
    id: 'days-of-week',
    needs: /\sweek/i,
    pattern: pattern(
      `(?:the )?(?<order>first|last|opening|closing) (?:(?<count>${COUNT}) days|day) of (?<turn>this|last|next|the) week`,
    ),
    read: ({ order = '', count = 'one', turn = '' }, context) => {
      const days = numberOf(count)
      if (context.reference === null || days === null || days < 1 || days > 7) return null
      const weeks = { last: -1, next: 1 }[turn.toLowerCase()] ?? 0
      const monday = mondayOf(context.reference) + 7 * weeks
      const first = isLast(order) ? monday + 7 - days : monday
      const end = first + days - 1
      const value = days > 1 ? `${formatDay(first)}/${formatDay(end)}` : formatDay(first)
      return told(value, 'counted within the week')
    },
  },
]
