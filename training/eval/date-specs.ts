/** Turns Recognizers-Text's date specs into expressions a news reader must place, each with the answers that are right. */
import { intervalOf, type Interval } from '../../electron/core/events/times'

interface Resolved {
  readonly date?: string
  readonly startDate?: string
  readonly endDate?: string
}
interface Value {
  readonly timex: string
  readonly Mod?: string
  readonly value?: string | number
  readonly start?: string
  readonly end?: string
}

export interface DateSpec {
  readonly id: string
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly {
    readonly Text: string
    readonly Type?: string
    readonly TypeName?: string
    readonly Start: number
    readonly Value?: {
      readonly Timex: string
      readonly Mod?: string
      readonly FutureResolution?: Resolved
      readonly PastResolution?: Resolved
    }
    readonly Resolution?: { readonly values?: readonly Value[] }
  }[]
}

/** Days, both ends in it. */
export type Days = readonly [first: string, last: string]
type Answer =
  | { readonly kind: 'days'; readonly days: Days }
  | { readonly kind: 'value'; readonly value: string }

export interface Usable {
  readonly text: string
  readonly start: number
  readonly reference: string
  readonly answers: readonly Answer[]
}

/**
 * Usable is each expression that a reader of news has to place on the calendar or to measure, told by kind alone: `date`,
 * `daterange`, `datetime`, `datetimerange` and `duration`, when the spec has a day of reference and an answer. Clock times
 * without a day (`time`, `timerange`), rates (`set`) and time zones are of other kinds. Nothing is left out for its wording,
 * nor for what some implementation supports, and our own hits play no part.
 *
 * An answer is right to the day, for either of the spec's readings (past and future). A modifier ("before 2010", "early next
 * week", "since August") is scored by the time it modifies, as TIMEX3 does; hours are not scored. A count of weeks, months or
 * years from now is for TIMEX3 that week, month or year, and for the specs a day within it. A range may hold its last day.
 */
export function usableIn(spec: DateSpec): readonly Usable[] {
  const reference = spec.Context?.ReferenceDateTime
  if (!reference) return []
  return (spec.Results ?? []).flatMap((result) => {
    const kind = result.Type ?? result.TypeName?.replace('datetimeV2.', '') ?? ''
    if (!/^(?:date|daterange|datetime|datetimerange|duration)$/.test(kind)) return []
    const plain = result.Value
    const answers: Answer[] = []
    for (const value of plain ? [plain.FutureResolution, plain.PastResolution] : []) {
      const anchor = plain?.Mod ? timexDays(plain.Timex) : null
      if (anchor) answers.push({ kind: 'days', days: anchor })
      if (value?.date) answers.push({ kind: 'days', days: [value.date, value.date] })
      if (value?.startDate && value.endDate)
        answers.push({ kind: 'days', days: [value.startDate, dayBefore(value.endDate)] })
    }
    if (plain && /^\d{4}-[A-Z]{2}$/.test(plain.Timex))
      answers.push({ kind: 'value', value: plain.Timex })
    for (const value of result.Resolution?.values ?? []) answers.push(...answersIn(kind, value))
    const known = answers.filter((one) => one.kind === 'value' || !one.days[0].startsWith('0001'))
    if (known.length === 0) return []
    return [{ text: result.Text, start: result.Start, reference, answers: known }]
  })
}

function answersIn(kind: string, value: Value): readonly Answer[] {
  if (value.value === 'not resolved') return []
  if (kind === 'duration' || /_REF$|^P[^,]*$/.test(value.timex))
    return [{ kind: 'value', value: value.timex }]
  const side = value.start ?? value.end
  const anchor =
    value.Mod && side ? timexDays(value.timex.replace(/^XXXX/, side.slice(0, 4))) : null
  if (anchor) return [{ kind: 'days', days: anchor }]
  const day = (text: string): string => text.slice(0, 10)
  if (typeof value.value === 'string')
    return [{ kind: 'days', days: [day(value.value), day(value.value)] }]
  const whole = kind === 'daterange'
  if (value.start && value.end)
    return [
      {
        kind: 'days',
        days: [day(value.start), whole ? dayBefore(day(value.end)) : day(value.end)],
      },
    ]
  // "Before Tuesday", the week open: the side that is given is the day itself.
  return side ? [{ kind: 'days', days: [day(side), day(side)] }] : []
}

/** The days of a complete timex; null when a part of it is open. */
function timexDays(timex: string): Days | null {
  return daysOf(intervalOf(timex.replace(/T.*$/, '')))
}

export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** First and last day of an interval whose ends may be months or years. */
export function daysOf(interval: Interval | null): Days | null {
  if (!interval) return null
  const [year, month] = interval.end.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10)
  return [
    interval.start.length === 10
      ? interval.start
      : `${interval.start}-01${interval.start.length === 4 ? '-01' : ''}`,
    interval.end.length === 10 ? interval.end : last,
  ]
}

const counted = /\b(?:week|fortnight|month|quarter|year|decade)s?\b/i
const oneUnit = /^\d{4}(?:-\d{2}|-W\d{2}|-Q\d)?$|^\d{3}$/

/** Whether a value we found, and the days it covers, is one of the right answers. */
export function isRight(want: Usable, value: string, covers: Interval | null): boolean {
  const days = daysOf(covers)
  const final = value.includes('/') ? daysOf(intervalOf(value.split('/')[1] ?? '')) : null
  return want.answers.some((answer) => {
    if (answer.kind === 'value') return lengthOf(value) === lengthOf(answer.value)
    if (!days) return false
    const [first, last] = answer.days
    if (days[0] === first && days[1] === last) return true
    // The specs end a range before its last part, news with it.
    const open = last === dayBefore(days[1]) || (final !== null && last === dayBefore(final[0]))
    if (days[0] === first && days[0] !== days[1] && open) return true
    const holds = days[0] <= first && days[1] >= last
    return first === last && counted.test(want.text) && oneUnit.test(value) && holds
  })
}

const seconds: Readonly<Record<string, number>> = { Y: 31536000, M: 2592000, W: 604800, D: 86400 }
const clock: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 }

/** A plain duration in seconds ("P3W" and "P21D" are one); other values as they are. */
function lengthOf(value: string): string {
  if (!/^P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/.test(value)) return value
  const [date = '', time = ''] = value.slice(1).split('T')
  const sum = (text: string, units: Readonly<Record<string, number>>): number =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (total, part) => total + Number(part[1]) * (units[part[2] ?? ''] ?? 0),
      0,
    )
  return String(sum(date, seconds) + sum(time, clock))
}
