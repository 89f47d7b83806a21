/** Settles what the news of one report is: its day, its main meeting, and what is told as background to it. */
import type { Article, EventDate, Sentence, TimeReading } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import type { EventDraft } from './draft'
import { lower } from './sentence-view'
import { intervalOf, parseDay } from './times'

export interface LeadDay {
  readonly date: EventDate
}

/** The day the news is of: named in the first sentences, or the dateline's. */
export function leadDayOf(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly TimeReading[],
): EventDate | null {
  const body = sentences.filter((sentence) => !sentence.headline).slice(0, 3)
  const published = article.published === null ? null : parseDay(article.published)
  for (const sentence of body)
    for (const time of times) {
      if (time.sentence !== sentence.index) continue
      const interval = intervalOf(time.value)
      const day = interval && interval.start === interval.end ? parseDay(interval.start) : null
      if (day === null || interval === null) continue
      if (published !== null && (published - day > 3 || published - day < 0)) continue
      const text = article.text.slice(time.start, time.end)
      return {
        start: interval.start,
        end: interval.end,
        text,
        span: { start: time.start, end: time.end },
        how: `the day of the report's news: ${time.how}`,
      }
    }
  const { dateline } = article
  if (dateline?.date && article.published)
    return {
      start: article.published,
      end: article.published,
      text: article.text.slice(dateline.date.start, dateline.date.end),
      span: dateline.date,
      how: 'the day in the dateline',
    }
  return null
}

/** A meeting told as the report's news: actual, of someone, not long ago. */
export function isNewsMeeting(
  draft: EventDraft,
  date: EventDate | null,
  lead: EventDate | null,
): boolean {
  if (isRepeated(draft)) return false
  if (
    draft.category !== 'CONSULT' ||
    draft.status !== 'actual' ||
    draft.mode === 'phone' ||
    draft.mode === 'visit'
  )
    return false
  if (date && lead) return date.start === lead.start
  return date === null && !isPast(draft)
}

/** "spoken several times", "at least 40 conversations", "separate meetings": no single meeting. */
function isRepeated(draft: EventDraft): boolean {
  const { view, span } = draft
  if (isOneOfSeveral(draft)) return true
  const text = view.article.text.slice(span.start, Math.min(view.sentence.end, span.end + 40))
  return (
    /\b(?:several|many|numerous|repeatedly|often|dozens|regularly|frequently|\d{2,}) ?(?:times|meetings|conversations|calls|talks|occasions)?\b/i.test(
      text,
    ) &&
    /\b(?:several times|many times|repeatedly|often|regularly|frequently|numerous|dozens of|(?:\d{2,}|several|many) (?:meetings|conversations|calls|times|occasions|rounds))\b/i.test(
      text,
    )
  )
}

const isOneOfSeveral = ({ view, noun, trigger }: EventDraft): boolean =>
  noun === trigger &&
  /^(?:meetings|conversations|calls|encounters|visits|summits)$/.test(
    lower(view.tokens[trigger]),
  ) &&
  /^(?:separate|several|various|different|other)$/.test(lower(view.tokens[trigger - 1]))

/** "had met", "have spoken several times", "previous talks": told as what came before. */
export function isPast(draft: EventDraft): boolean {
  const { view, clause, trigger } = draft
  const text = view.tokens
    .slice(Math.max(0, trigger - 4), trigger)
    .map((token) => token.text.toLowerCase())
  if (text.some((word) => /^(?:previous|earlier|past|former|prior|recent|another)$/.test(word)))
    return true
  if (!clause || draft.noun === trigger) return false
  return clause.perfect
}

/** In reported speech "had been agreed" only shifts "has been agreed". */
function isReported(draft: EventDraft): boolean {
  return draft.view.sentence.clauses.some(
    (clause) =>
      speechVerbs.has(clause.lemma) &&
      clause.tense === 'past' &&
      clause.predicate !== draft.trigger,
  )
}

/** Whether an event is told as background: dated well before the news, or in the past before it. */
export function isBackground(
  draft: EventDraft,
  date: EventDate | null,
  lead: EventDate | null,
): boolean {
  if (draft.status === 'future') return false
  if (date && lead) {
    const [day, news] = [parseDay(date.start), parseDay(lead.start)]
    if (day !== null && news !== null) return news - day > 7
    return (
      !lead.start.startsWith(date.start) ||
      /\b(?:earlier|last|ago|previous|since|past)\b/i.test(date.text)
    )
  }
  return (
    (isDescribing(draft) && !date) ||
    (isPast(draft) && draft.clause?.tense === 'past' && !isReported(draft))
  )
}

/** "A nurse held in Lima was freed": a participle that says of whom the sentence tells its news. */
const isDescribing = ({ view, clause, trigger, noun }: EventDraft): boolean =>
  clause?.link === 'participle' &&
  noun !== trigger &&
  view.tokens[clause.predicate]?.xpos === 'VBN' &&
  view.sentence.clauses.some(
    (other) =>
      other.finite &&
      other.link !== 'relative' &&
      other.predicate > clause.predicate &&
      other.subjects.some(
        (subject) => subject < clause.predicate && clause.subjects.includes(subject),
      ),
  )

/** "In 1683 the Ottoman army failed to take Vienna": what came to pass generations before the report is history, and nobody's news. */
export const isHistory = (date: EventDate | null, published: string | null): boolean =>
  date !== null &&
  published !== null &&
  Number(published.slice(0, 4)) - Number(date.start.slice(0, 4)) > generations

/** In years. */
const generations = 150
