/** Days of the week and of speech ("on Friday", "Thursday's talks", "next Monday", "yesterday", "Tuesday of last week"). */
import { formatDay, formatWeek, mondayOf, parseDay, weekdayOf, type DayNumber } from './calendar'
import { ORDINAL, PART, WEEKDAY, WEEKDAY_SHORT, dayOfMonth, partCode, weekdayNumber } from './words'
import { CONTAINER, OWNER, PENULTIMATE, containerOf, isLast, isPenultimate } from './container'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { addMonths, daysInMonth, isDay, partsOf, toDayNumber } from './calendar'

/** The weekday nearest in the direction of the tense; the day of the report itself counts. */
export function nearestWeekday(
  weekday: number,
  reference: DayNumber,
  tense: TimeContext['tense'],
): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  return tense === 'future' ? reference + ((7 - back) % 7) : reference - back
}

function readWeekday(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const weekday = weekdayNumber(groups['weekday'] ?? '')
  if (weekday === 0) return null
  if (/^\w+days$/i.test(groups['weekday'] ?? '') && /\b(?:on|every)\s+$/i.test(context.before))
    return null
  const part = groups['part'] ? `T${partCode(groups['part'])}` : ''
  const turn = (groups['turn'] ?? groups['week'] ?? '').toLowerCase()
  if (context.reference === null)
    return told(`XXXX-WXX-${weekday}${part}`, 'the weekday named, no date to count from')
  const monday = mondayOf(context.reference)
  let day = nearestWeekday(weekday, context.reference, context.tense)
  let how =
    context.tense === 'future'
      ? 'the weekday ahead of the day of the report'
      : 'the weekday on or before the day of the report'
  if (turn) {
    const weeks = /last|previous|past/.test(turn) ? -1 : /next|following|coming/.test(turn) ? 1 : 0
    day = monday + weekday - 1 + weeks * 7
    if (/past$/.test(turn)) day = nearestWeekday(weekday, context.reference - 1, 'past')
    if (/coming/.test(turn)) day = nearestWeekday(weekday, context.reference + 1, 'future')
    how = `"${turn}" counted from the day of the report`
  }
  return told(formatDay(day) + part, how)
}

/** "Thursday the 23rd": the nearest month, in the direction of the tense, in which that day is that weekday. */
function readMonthDay(weekday: number, day: number, context: TimeContext): TimeValue | null {
  if (context.reference === null || day < 1 || day > 31) return null
  const now = partsOf(context.reference)
  const step = context.tense === 'future' ? 1 : -1
  for (let count = 0; count < 14; count++) {
    const [year, month] = addMonths(now.year, now.month, count * step)
    if (!isDay(year, month, day)) continue
    const found = toDayNumber(year, month, day)
    const ahead = step > 0 ? found >= context.reference : found <= context.reference
    if (
      weekdayOf(found) === weekday &&
      (ahead || count > 0 || Math.abs(found - context.reference) < 16)
    )
      return told(formatDay(found), 'the day named, its month from the day of the report')
  }
  return null
}

function readSpoken(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (context.reference === null) return null
  const word = (groups['word'] ?? '').toLowerCase()
  const shift = /before yesterday/.test(word)
    ? -2
    : /after (?:tomorrow|tmr)/.test(word)
      ? 2
      : /yesterday|^last/.test(word)
        ? -1
        : /tomorrow|^tmr/.test(word)
          ? 1
          : 0
  const day = groups['part'] ?? (/night/.test(word) ? 'night' : '')
  return told(
    formatDay(context.reference + shift) + (day ? `T${partCode(day)}` : ''),
    `"${word}" counted from the day of the report`,
  )
}

/** "For the third Friday in a row" counts no days of a month. */
const running = /^ (?:in a row|running|straight|in succession|since|after)\b/i

function readNthWeekday(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const { order = '' } = groups
  const weekday = weekdayNumber(groups['weekday'] ?? '')
  const within = containerOf(groups, context)
  const count = dayOfMonth(order)
  const alone = !groups['month'] && !groups['only'] && !groups['whole']
  // "The last Monday" alone is the one before the report.
  if (!within || (alone && (isLast(order) || running.test(context.after)))) return null
  if (alone && /\bfor $/i.test(context.before)) return null
  const { year, month } = within
  const first = toDayNumber(year, month ?? 1, 1)
  const last = toDayNumber(year, month ?? 12, daysInMonth(year, month ?? 12))
  const day = isLast(order)
    ? last - ((weekdayOf(last) - weekday + 7) % 7) - (isPenultimate(order) ? 7 : 0)
    : first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
  return (!isLast(order) && count === 0) || day > last
    ? null
    : told(formatDay(day), 'counted within the month or year named')
}

const partTail = `(?:(?:[’']s)? (?:in the |at )?(?:(?:early|late|mid) )?(?<part>${PART}))?`
export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'weekday',
    pattern: pattern(
      `(?:(?:(?:early|late|earlier|later|overnight)(?: on)?|(?:in )?the (?:early|small|late) hours (?:of|on)|(?:at )?(?:dawn|dusk|sunset|midnight|nightfall) on) )?(?:(?<turn>last|this|next|previous|past|coming|upcoming|following|this coming|this past) )?(?<weekday>${WEEKDAY}s?)${partTail}`,
    ),
    read: readWeekday,
  },
  {
    id: 'weekdays',
    pattern: pattern(
      `(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT}) ?(?:-|–|—) ?(?<to>${WEEKDAY}|${WEEKDAY_SHORT})`,
    ),
    read: ({ weekday = '', to = '' }, context) => {
      // "Mon–Fri, 9 to 5": the hours of any week.
      if (
        /^,? ?(?:from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)? ?(?:-|–|to) ?\d/i.test(context.after)
      )
        return null
      const first = readWeekday({ weekday }, context)
      const day = first && parseDay(first.value)
      if (typeof day !== 'number') return null
      const days = (weekdayNumber(to) - weekdayNumber(weekday) + 7) % 7
      return told(`${formatDay(day)}/${formatDay(day + days)}`, 'the range as written')
    },
  },
  {
    id: 'short-weekday',
    pattern: pattern(
      `(?:(?<=\\b(?:on|late|early|until|since|by|from|to|between|through|before|after|for|and|or) )|(?<turn>last|next|this) |(?=tues|weds|thurs?\\b|\\w{3}\\.? ${PART}))(?<weekday>${WEEKDAY_SHORT})${partTail}(?! ?\\d)`,
    ),
    read: (groups, context) =>
      // "To Sun City" and "he sat" name no day.
      /^[A-Z]|^(?:tue|thu|fri)/.test(groups['weekday'] ?? '') && !/^ [A-Z]/.test(context.after)
        ? readWeekday(groups, context)
        : null,
  },
  {
    id: 'after-next',
    pattern: pattern(`(?:the )?(?<weekday>${WEEKDAY}) (?<turn>after next|before last)`),
    read: ({ weekday = '', turn = '' }, context) => {
      if (context.reference === null) return null
      const step = /after/i.test(turn) ? 1 : -1
      const near = nearestWeekday(
        weekdayNumber(weekday),
        context.reference + step,
        step > 0 ? 'future' : 'past',
      )
      return told(formatDay(near + 7 * step), 'counted from the day of the report')
    },
  },
  {
    id: 'night-of',
    pattern: pattern(
      `(?:(?:early|late) )?(?:(?:in|on|during) )?(?:the )?(?<part>${PART}) (?:of|on) (?<weekday>${WEEKDAY})`,
    ),
    read: readWeekday,
  },
  {
    id: 'weekday-date',
    pattern: pattern(
      `(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT}),? (?:the )?(?:(?<day>${ORDINAL})|(?<bare>[1-3]?\\d)(?!:|\\.\\d| ?(?!(?:at|from|between)\\b)[a-z]))`,
    ),
    read: ({ weekday, day, bare }, context) =>
      // "on Tuesday, the first talks since May": an ordinal in words before a noun is no day.
      /^[a-z]/i.test(day ?? '') &&
      /^[ -](?!(?:at|in|of|from|to|and|or|between|until|till|for|before|after|around|by)\b)[a-z\d]/i.test(
        context.after,
      )
        ? null
        : readMonthDay(weekdayNumber(weekday ?? ''), dayOfMonth(day ?? bare ?? ''), context),
  },
  {
    id: 'weekday-week',
    pattern: pattern(
      `(?<weekday>${WEEKDAY})${partTail}(?: of| in|,)? (?<week>last|this|next|the previous|the following) week`,
    ),
    read: readWeekday,
  },
  {
    id: 'weekday-and-week',
    pattern: pattern(`(?<weekday>${WEEKDAY}) week(?=[.,;]|$| (?:and|in|at|to)\\b)`),
    read: ({ weekday = '' }, { reference, tense }) =>
      reference === null || tense === 'past'
        ? null
        : told(
            formatDay(nearestWeekday(weekdayNumber(weekday), reference + 1, 'future') + 7),
            'a week after the weekday ahead',
          ),
  },
  {
    id: 'week-weekday',
    pattern: pattern(`(?<week>last|this|next) week(?:[’']s|,)?(?: on)? (?<weekday>${WEEKDAY})`),
    read: readWeekday,
  },
  {
    id: 'spoken',
    pattern: pattern(
      `(?:(?:early|late|earlier|later) )?(?<word>today|tonight|yesterday|tomorrow|tmrw?|todays|(?:the )?day before yesterday|(?:the )?day after (?:tomorrow|tmrw?))${partTail}`,
    ),
    read: readSpoken,
  },
  {
    id: 'this-part',
    pattern: pattern(`(?:(?:early|late|earlier|later) )?(?<word>this|last) (?<part>${PART})`),
    read: readSpoken,
  },
  {
    id: 'nth-weekday',
    pattern: pattern(
      `(?:the )?(?<order>${PENULTIMATE}|${ORDINAL}|last) (?<weekday>${WEEKDAY})(?: ${CONTAINER})?`,
    ),
    read: readNthWeekday,
  },
  {
    id: 'weekdays-owner',
    pattern: pattern(`${OWNER} (?<order>${ORDINAL}|last|final) (?<weekday>${WEEKDAY})`),
    read: readNthWeekday,
  },
  {
    id: 'weekend',
    pattern: pattern(
      '(?:(?<turn>(?:the )?last|next|(?:the |this )?(?:past|previous|coming|upcoming)|this|the) |(?<!\\b(?:a|an|every|each|per|long|holiday|of|two|three|four|day) )(?<![-\\w])(?=weekend(?:[.,;]| [a-z])))weekend',
    ),
    read: ({ turn }, context) => {
      if (context.reference === null) return null
      const word = (turn ?? '').toLowerCase()
      const early = weekdayOf(context.reference) <= 5
      const weeks = /next/.test(word)
        ? 1
        : /last|past|previous/.test(word)
          ? -1
          : /this|coming/.test(word)
            ? 0
            : context.tense === 'past' && early
              ? -1
              : 0
      return told(
        `${formatWeek(context.reference + weeks * 7)}-WE`,
        'the weekend counted from the day of the report',
      )
    },
  },
]
