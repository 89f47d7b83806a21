/** Joins neighbouring times into one: two days into a range ("from Monday to Wednesday"), a length and a day into another day. */
import {
  addMonths,
  daysInMonth,
  formatDay,
  parseDay,
  partsOf,
  toDayNumber,
  type DayNumber,
} from './calendar'
import type { FoundTime } from './find-times'

/** "From A to B", "between A and B": two dates become one range; the second takes its year from the first. */
export function joinRanges(
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
  const weekday = /day$/i.test(text.slice(b.start, b.end)) ? parseDay(second) : null
  if (weekday !== null && second < first && parseDay(first) !== null) {
    // "From Friday to Monday": the Monday after that Friday.
    const later = formatDay(weekday + 7)
    return later > first ? `${first}/${later}` : null
  }
  const end = second < first && second.length >= 7 ? first.slice(0, 4) + second.slice(4) : second
  return first < end ? `${first}/${end}` : null
}

const comparable = (value: string): string | null =>
  /^\d{4}(?:-\d{2}){0,2}$|^\d{4}-Q[1-4]$/.test(value) ? value : null
