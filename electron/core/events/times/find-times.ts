/** Turns a sentence's text into its time expressions with TIMEX3 values: every rule proposes, the longest from the left wins. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  toDayNumber,
  type DayNumber,
} from './calendar'
import { monthDayRules } from './month-day'
import { numericRules } from './numeric'
import { relativeRules } from './relative'
import type { TimeContext, TimeRule, TimeTense } from './rule'
import { weekdayRules } from './weekday'

export interface FoundTime {
  /** Offsets into the text given. */
  readonly start: number
  readonly end: number
  readonly value: string
  readonly how: string
}

const rules: readonly TimeRule[] = [
  ...monthDayRules,
  ...numericRules,
  ...weekdayRules,
  ...relativeRules,
]
/** Nearly every sentence without a time fails this, and is not looked at again. */
const hint =
  /\d|day|week|month|year|hour|minute|second|decade|centur|quarter|fortnight|tomorrow|tonight|morning|afternoon|evening|night|spring|summer|autumn|winter|ies\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\b(?:now|currently|present|recently|lately|soon|presently|nowadays|may|fall|moment|future)\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|(?:january|february|march|april|june|july|august|september|october|november|december)/

interface Proposal {
  readonly rule: TimeRule
  readonly start: number
  readonly end: number
  readonly groups: Record<string, string>
}

/** `tenseAt` says how the verb that governs an offset is told; `narrative` is the day last spoken of. */
export function findTimes(
  text: string,
  reference: DayNumber | null,
  tenseAt: (start: number, end: number) => TimeTense,
  narrative: DayNumber | null = null,
): readonly FoundTime[] {
  if (!hint.test(text)) return []
  const proposals: Proposal[] = []
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const groups: Record<string, string> = {}
      for (const [name, value] of Object.entries(match.groups ?? {}))
        if (value !== undefined) groups[name] = value
      proposals.push({ rule, start: match.index, end: match.index + match[0].length, groups })
    }
  proposals.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundTime[] = []
  let taken = 0
  let spoken = narrative
  // Longer expressions that start later beat a short one they overlap with ("Monday 5 | May 5, 2016").
  for (const proposal of proposals) {
    if (proposal.start < taken) continue
    const context: TimeContext = {
      reference,
      narrative: spoken,
      tense: tenseAt(proposal.start, proposal.end),
      before: text.slice(0, proposal.start),
      after: text.slice(proposal.end),
    }
    const read = proposal.rule.read(proposal.groups, context)
    if (!read) continue
    found.push({ start: proposal.start, end: proposal.end, ...read })
    taken = proposal.end
    spoken = parseDay(read.value) ?? spoken
  }
  return joinRanges(text, found, reference)
}

/** "From A to B", "between A and B": two dates become one range; the second takes its year from the first. */
function joinRanges(
  text: string,
  found: readonly FoundTime[],
  reference: DayNumber | null,
): readonly FoundTime[] {
  const joined: FoundTime[] = []
  for (const time of found) {
    const last = joined.at(-1)
    const range = last ? rangeOf(text, last, time, reference) : null
    const moved = last && !range ? offsetOf(text, last, time) : null
    if (last && moved)
      joined[joined.length - 1] = {
        start: last.start,
        end: time.end,
        value: moved,
        how: 'counted from the day named',
      }
    else if (last && range)
      joined[joined.length - 1] = {
        start: last.start,
        end: time.end,
        value: range,
        how: 'the range as written',
      }
    else joined.push(time)
  }
  return joined
}

/** "Two weeks after May 3": a length and a day make another day. */
function offsetOf(text: string, a: FoundTime, b: FoundTime): string | null {
  const link = /^\s*(after|from|before)\s*(?:the\s+)?$/i
    .exec(text.slice(a.end, b.start))?.[1]
    ?.toLowerCase()
  const length = /^P(\d+)([DWMY])$/.exec(a.value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(b.value) ? parseDay(b.value) : null
  if (!link || !length || day === null) return null
  const count = Number(length[1]) * (link === 'before' ? -1 : 1)
  if (length[2] === 'D' || length[2] === 'W')
    return formatDay(day + count * (length[2] === 'W' ? 7 : 1))
  const { year, month, day: date } = partsOf(day)
  const [y, m] = addMonths(year, month, count * (length[2] === 'Y' ? 12 : 1))
  return formatDay(toDayNumber(y, m, Math.min(date, daysInMonth(y, m))))
}

const links: Readonly<Record<string, RegExp>> = {
  between: /^(?:and|-|–|to)$/,
  from: /^(?:to|until|till|through|-|–)$/,
}

function rangeOf(
  text: string,
  a: FoundTime,
  b: FoundTime,
  reference: DayNumber | null,
): string | null {
  const lead = /\b(from|between) $/i.exec(text.slice(0, a.start))?.[1]?.toLowerCase() ?? ''
  const link = text.slice(a.end, b.start).trim().toLowerCase()
  if (!(links[lead] ?? /^(?:through|-|–)$/).test(link)) return null
  const now = reference === null ? null : formatDay(reference)
  const first = a.value === 'PRESENT_REF' ? now : comparable(a.value)
  const second = comparable(b.value)
  if (first === null || second === null) return null
  const end = second < first && second.length >= 7 ? first.slice(0, 4) + second.slice(4) : second
  return first < end ? `${first}/${end}` : null
}

const comparable = (value: string): string | null =>
  /^\d{4}(?:-\d{2}){0,2}$|^\d{4}-Q[1-4]$/.test(value) ? value : null
