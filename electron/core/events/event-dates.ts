/** Finds the date of an event in its own clause, or in the clause it hangs on when it has no tense of its own. */
import type { Clause, EventDate, TimeReading } from '../../../shared/model'
import { claimedDeed } from './claimed-deed'
import type { EventDraft } from './draft'
import { phraseInWhich } from './in-which'
import { lower, reaches, type SentenceView } from './sentence-view'
import { coveredBy, parseDay } from './times'

/** The date told beside the event, or null. */
export function ownDate(draft: EventDraft): EventDate | null {
  const { view, clause } = draft
  if (draft.noun === draft.trigger) return nounDate(draft)
  if (!clause) return null
  const claimed = claimedDeed(view, clause)
  if (claimed >= 0) return pick(draft, timesUnder(view, claimed))
  const direct = pick(draft, timesOf(view, clause))
  if (direct) return direct
  return (
    inheritedDate(draft, clause) ??
    pick(draft, timesInWhich(view, clause)) ??
    pick(draft, belowTimes(view, clause))
  )
}

/** Times inside the phrase of a noun. */
const timesUnder = (view: SentenceView, noun: number): readonly TimeReading[] =>
  view.times.filter((time) =>
    reaches(
      view,
      view.tokens.findIndex((one) => one.end > time.start),
      noun,
    ),
  )

/** Times of "the raid of 3 May, in which 15 soldiers died". */
function timesInWhich(view: SentenceView, clause: Clause): readonly TimeReading[] {
  const phrase = phraseInWhich(view, clause)
  if (!phrase) return []
  return view.times.filter((time) => {
    const token = view.tokens.findIndex((one) => one.end > time.start)
    return token >= phrase[0] && token <= phrase[1]
  })
}

/** Times in phrases without a tense below the clause ("had 40 conversations ranging from … this year"). */
function belowTimes(view: SentenceView, clause: Clause): readonly TimeReading[] {
  const self = view.sentence.clauses.indexOf(clause)
  return view.sentence.clauses
    .filter(
      (other) =>
        other.parent === self &&
        !other.finite &&
        other.link === 'participle' &&
        other.predicate > clause.predicate,
    )
    .filter((other) => view.tokens[other.predicate]?.xpos === 'VBG')
    .flatMap((other) => timesOf(view, other))
}

/** A clause with no tense of its own happens when the one above does; joined clauses share a date told first. */
function inheritedDate(draft: EventDraft, clause: Clause): EventDate | null {
  const { view } = draft
  let at: Clause | undefined = clause
  for (let step = 0; at && step < 6; step++) {
    const parent: Clause | undefined =
      at.parent === null ? undefined : view.sentence.clauses[at.parent]
    if (!parent) return null
    // "Nine were killed on Tuesday when gunmen raided the market": at that very time.
    const isThen =
      at.link === 'adverbial' &&
      at.tense === 'past' &&
      view.tokens.slice(parent.predicate, at.predicate).some((token) => lower(token) === 'when')
    const shares = !at.finite || at.link === 'participle' || at.link === 'conjunct' || isThen
    if (!shares || at.link === 'relative') return null
    const found = pick(draft, timesOf(view, parent), parent.predicate)
    if (
      found &&
      at.link === 'conjunct' &&
      at.finite &&
      found.span &&
      found.span.start > (view.tokens[parent.predicate]?.start ?? 0)
    )
      return null
    if (found) return found
    at = parent
  }
  return null
}

function nounDate(draft: EventDraft): EventDate | null {
  const { view, clause, trigger } = draft
  const inside = view.times.filter((time) => {
    const token = view.tokens.findIndex((one) => one.end > time.start)
    return token >= 0 && (reaches(view, token, trigger) || isBeside(view, token, trigger))
  })
  const own = pick(draft, inside)
  if (own) return own
  // "Talks are due to resume next week": the verb whose subject they are says when.
  const below = view.sentence.clauses.filter(
    (one) => one !== clause && one.subjects.includes(trigger) && one.parent !== null,
  )
  const told = pick(
    draft,
    below.filter((one) => one.link === 'complement').flatMap((one) => timesOf(view, one)),
  )
  if (told) return told
  return clause
    ? (pick(draft, timesOf(view, clause), clause.predicate) ?? inheritedDate(draft, clause))
    : null
}

/** "Friday's meeting", "a meeting in Brussels on Tuesday": only the noun's own phrase stands between. */
function isBeside(view: SentenceView, token: number, trigger: number): boolean {
  const [from, to] = token < trigger ? [token, trigger] : [trigger, token]
  if (to - from > 14) return false
  for (let at = from + 1; at < to; at++)
    if (
      /^(?:VERB|AUX|SCONJ)$/.test(view.tokens[at]?.upos ?? '') ||
      /^[,;:]$/.test(view.tokens[at]?.text ?? '')
    )
      return false
  return true
}

/** Times that the parser, or failing it the words between, give to this clause. */
function timesOf(view: SentenceView, clause: Clause): readonly TimeReading[] {
  const predicates = new Set(view.sentence.clauses.map((one) => one.predicate))
  return view.times.filter((time) => {
    const token = view.tokens.findIndex((one) => one.end > time.start)
    if (token < 0) return false
    return nearestPredicate(view, token, predicates) === clause.predicate
  })
}

function nearestPredicate(
  view: SentenceView,
  token: number,
  predicates: ReadonlySet<number>,
): number {
  const time = view.timeAt[token]
  for (let at = token, step = 0; at >= 0 && step < 30; at = view.tokens[at]?.head ?? -1, step++) {
    // A weekday that the parser took for a subject or a noun inside the phrase still belongs to its verb.
    if (predicates.has(at) && view.timeAt[at] !== time)
      return at > token ? beforeSubordinator(view, token, at, predicates) : at
  }
  return -1
}

/** "met in Geneva, Friday, as fighting grew": a time before the conjunction belongs to what stands before it. */
function beforeSubordinator(
  view: SentenceView,
  token: number,
  predicate: number,
  predicates: ReadonlySet<number>,
): number {
  const time = view.timeAt[token]
  let after = token
  while (view.timeAt[after] === time) after++
  while (view.tokens[after]?.text === ',') after++
  if (
    !/^(?:as|while|when|after|before|because|since|although|though|amid|but|and|even)$/.test(
      lower(view.tokens[after]),
    )
  )
    return predicate
  for (let at = token - 1; at >= 0; at--)
    if (predicates.has(at) && view.tokens[at]?.upos === 'VERB') return at
  return predicate
}

/** Days before months before years; of equals the nearest to the trigger. */
function pick(
  draft: EventDraft,
  times: readonly TimeReading[],
  trigger = draft.trigger,
): EventDate | null {
  const { view } = draft
  const at = view.tokens[trigger]?.start ?? 0
  const { published, text } = view.article
  const reported = published === null ? null : parseDay(published)
  const ranked = times
    .flatMap((time) => {
      const interval = coveredBy(time.value, text.slice(time.start, time.end), reported)
      // What was done was not done after the report that tells it.
      const ahead = interval !== null && published !== null && interval.start > published
      if (ahead && draft.status === 'actual' && draft.noun !== draft.trigger) return []
      return interval ? [{ time, interval, distance: Math.abs(time.start - at) }] : []
    })
    .sort((a, b) => b.interval.start.length - a.interval.start.length || a.distance - b.distance)
  const best = ranked[0]
  if (!best) return null
  const { time, interval } = best
  const token = view.tokens.findIndex((one) => one.end > time.start)
  const before = `${lower(view.tokens[token - 2])} ${lower(view.tokens[token - 1])}`
  const inside = text.slice(time.start, time.end)
  const open = /\bsince$/.test(before) || /^since\b/i.test(inside)
  const until = /(?:until|till|by)$/.test(before) && interval.start > (published ?? '')
  if (until) return null
  const end = open ? (published ?? interval.end) : interval.end
  return {
    start: interval.start,
    end: end < interval.start ? interval.end : end,
    text: inside,
    span: { start: time.start, end: time.end },
    how: open ? `${time.how}; since then` : time.how,
  }
}
