/** Dates what is told by counting from its sentence's day: "accused Cairo on Wednesday, a day after Egypt quit the talks". */
import type { Clause, EventDate } from '../../../shared/model'
import type { EventDraft } from './draft'
import { lower, type SentenceView } from './sentence-view'
import { coveredBy, formatDay, parseDay } from './times'

interface Offset {
  /** From the sentence's day to the event's. */
  readonly days: number
  /** Token of "after" or "before". */
  readonly at: number
}

/** Null when the event does not hang on such words, or says itself when it was. */
export function offsetIn(draft: EventDraft): Offset | null {
  const { view } = draft
  for (const [at, token] of view.tokens.entries()) {
    const word = lower(token)
    if (at >= draft.trigger) return null
    if (word !== 'after' && word !== 'before') continue
    const days = daysBefore(view, at)
    if (
      days === null ||
      !hangsOn(draft, at) ||
      view.times.some(({ start }) => isInside(view, start, at))
    )
      continue
    return { days: word === 'after' ? -days : days, at }
  }
  return null
}

/** The day counted from `base`, told in the same sentence or by its subject. */
export function shiftBy({ days }: Offset, base: EventDate): EventDate | null {
  const day = base.start === base.end ? parseDay(base.start) : null
  if (day === null || base.start.length !== 10) return null
  const there = formatDay(day + days)
  return {
    ...base,
    start: there,
    end: there,
    how: `counted from another day told beside it: ${base.how}`,
  }
}

/** The one day that the sentence tells outside of what hangs on the words. */
export function baseIn(view: SentenceView, { at }: Offset): EventDate | null {
  const published = view.article.published === null ? null : parseDay(view.article.published)
  const days = view.times.flatMap((time): EventDate[] => {
    const text = view.article.text.slice(time.start, time.end)
    const interval = coveredBy(time.value, text, published)
    if (!interval || interval.start.length !== 10 || interval.start !== interval.end) return []
    if (isInside(view, time.start, at)) return []
    return [{ ...interval, text, span: { start: time.start, end: time.end }, how: time.how }]
  })
  const [first, ...others] = days
  return first && others.every(({ start }) => start === first.start) ? first : null
}

/** "Two days after", "hours before": the days, 0 for hours. */
function daysBefore(view: SentenceView, at: number): number | null {
  const time = view.times[view.timeAt[at - 1] ?? -1]
  const days = /^P(\d+)D$/.exec(time?.value ?? '')?.[1]
  if (days) return Number(days)
  if (/^PT(?:[1-9]|1\d|X)[HM]$/.test(time?.value ?? '')) return 0
  return /^(?:hours|minutes)$/.test(lower(view.tokens[at - 1])) ? 0 : null
}

/** Whether the event is what "after" or "before" opens: its first verb, what hangs on that, or a noun before any verb. */
function hangsOn({ view, clause, noun, trigger }: EventDraft, at: number): boolean {
  const first = view.sentence.clauses
    .map(({ predicate }) => predicate)
    .filter((predicate) => predicate > at)
    .sort((a, b) => a - b)[0]
  const between = view.tokens.slice(at + 1, trigger)
  if (noun === trigger)
    return (
      trigger - at < 10 &&
      !between.some(({ upos, text }) => /^(?:VERB|AUX|SCONJ)$/.test(upos) || /^[,;:]$/.test(text))
    )
  if (first === undefined || between.some(({ text }) => /^[;:]$/.test(text))) return false
  for (let one: Clause | undefined = clause ?? undefined, step = 0; one && step < 4; step++) {
    if (one.predicate === first)
      // The parser may take "a day" for the subject, or share that of the verb before.
      return (
        view.tokens[at]?.head === first ||
        (one.subjectFrom === 'own' &&
          one.subjects.every((subject) => subject > at || view.timeAt[subject] !== -1))
      )
    if (!/^(?:participle|conjunct)$/.test(one.link) || one.finite) return false
    one = one.parent === null ? undefined : view.sentence.clauses[one.parent]
  }
  return false
}

/** Behind the words, in the same stretch without a comma. */
function isInside(view: SentenceView, start: number, at: number): boolean {
  const token = view.tokens.findIndex((one) => one.end > start)
  return token > at && !view.tokens.slice(at + 1, token).some(({ text }) => /^[,;]$/.test(text))
}
