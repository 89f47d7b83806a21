/** Gives a day the time of day that is told beside it: "at 3 p.m. on Tuesday", "on 12 May at 18:00 GMT". */
import type { FoundTime } from './find-times'
import { numberOf } from './words'

const clock =
  '(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap]\\.?m\\b\\.?)|(?<hour24>[01]?\\d|2[0-3])[:.](?<minute24>[0-5]\\d)|(?<military>[01]\\d|2[0-3])(?<militaryminute>[0-5]\\d)(?= (?:GMT|UTC|hours|hrs|local))|(?<noon>noon|midday)|(?<spoken>half past|quarter past|quarter to) (?<spokenhour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))'
const zone =
  '(?:\\s*\\(?(?:hours|hrs|GMT|UTC|BST|CES?T|EES?T|E[SD]T|P[SD]T|MSK|local time|Moscow time)\\)?)?'
const before = new RegExp(`(?:\\bat |\\bby |\\baround )?\\b${clock}${zone},? (?:on )?$`, 'i')
const after = new RegExp(
  `^,? (?:at |from |by |around |shortly (?:after|before) )${clock}${zone}(?!\\w)`,
  'i',
)
const behindComma = new RegExp(
  `^, (?=\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m)${clock}${zone}(?!\\w|\\s*(?:-|–|to\\b))`,
  'i',
)
const words = /\b(?:noon|midday|past|quarter)\b|\d/i

/** Only a plain day takes a time; midnight, which may end the day or begin it, is left alone. */
export function attachClock(text: string, found: readonly FoundTime[]): readonly FoundTime[] {
  return found.map((time) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(time.value)) return time
    const lead = text.slice(Math.max(0, time.start - 40), time.start)
    const led = words.test(lead) ? before.exec(lead) : null
    const rest = text.slice(time.end, time.end + 50)
    const ends = led ? null : (after.exec(rest) ?? behindComma.exec(rest))
    const read = led ?? ends
    const told = read && timeOf(read.groups ?? {})
    // "From 9 a.m. to 1 p.m. on Sunday": no one time of the day.
    const ranges =
      led && /\d\s*(?:[ap]\.?m\.?)?\s*(?:to|and|until|till|-|–)\s*$/i.test(lead.slice(0, led.index))
    if (!read || !told || ranges) return time
    const start = led ? time.start - led[0].length : time.start
    const end = ends ? time.end + ends[0].length : time.end
    return { ...time, start, end, value: `${time.value}T${told}` }
  })
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups['noon']) return '12:00'
  if (groups['spoken']) {
    const hour = numberOf(groups['spokenhour'] ?? '') ?? 0
    const before = /to$/i.test(groups['spoken'])
    const minutes = before ? '45' : /^half/i.test(groups['spoken']) ? '30' : '15'
    return hour < 1 || hour > 12
      ? null
      : `${String(hour - (before ? 1 : 0)).padStart(2, '0')}:${minutes}`
  }
  const minute = groups['minute'] ?? groups['minute24'] ?? groups['militaryminute'] ?? '00'
  let hour = Number(groups['hour'] ?? groups['hour24'] ?? groups['military'])
  if (groups['half']) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (/^p/i.test(groups['half']) ? 12 : 0)
  }
  return `${String(hour).padStart(2, '0')}:${minute}`
}
