/** Finds words between quotation marks that somebody is said to have said, also when they run over several paragraphs. */
import type { Article, QuoteReading, Span } from '../../../../shared/model'
import type { SentenceView } from '../sentence-view'
import { accordingCue, cueOf, type Cue } from './cue'

/** Stretches between paired marks; an opening mark at the start of the next paragraph continues the one before. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (mark === '\n' && open >= 0) {
      const next = /^\s*[“"]/.exec(text.slice(at))
      spans.push({ start: open, end: at })
      open = next && text.slice(open, at).length > 0 ? at + next[0].length : -1
      if (next) at += next[0].length - 1
      continue
    }
    const opens = mark === '“' || (mark === '"' && open < 0)
    const closes = mark === '”' || (mark === '"' && open >= 0)
    if (opens && open < 0) open = at + 1
    else if (closes && open >= 0) {
      spans.push({ start: open, end: at })
      open = -1
    }
  }
  return [...spans, ...singleQuoted(text, spans)]
    .filter((span) => span.end - span.start > 1)
    .sort((a, b) => a.start - b.start)
}

const single = /['‘](?<=(?:^|[\s(—–]).)(?=\p{L})([^\n"“”]{2,600}?[,.!?…])['’](?=$|[\s,.;)—–])/gmu

/** Single marks as British papers set them: a stop or comma must stand before the closing one, which no apostrophe has. */
const singleQuoted = (text: string, taken: readonly Span[]): readonly Span[] =>
  Array.from(text.matchAll(single), (found) => ({
    start: found.index + 1,
    end: found.index + found[0].length - 1,
  })).filter((span) => !taken.some((other) => other.start < span.end && other.end > span.start))

/** Quotes with their speakers; scare quotes of a word or two inside a sentence are left alone unless a verb of speech carries them. */
export function readDirect(
  article: Article,
  views: readonly SentenceView[],
): readonly QuoteReading[] {
  const spans = quotedSpans(article.text)
  const quotes: QuoteReading[] = []
  let last: Cue | null = null
  let lastSentence = -9
  for (const span of spans) {
    const first = views.findIndex(
      (view) => view.sentence.start < span.end && view.sentence.end > span.start,
    )
    if (first < 0) continue
    let end = first
    while (views[end + 1] && (views[end + 1]?.sentence.start ?? 0) < span.end) end++
    const cue: Cue | null =
      findCue(views, first, end, span) ??
      (last && first - lastSentence <= 1 && isWhole(article, views[first], span) ? last : null)
    const words = article.text.slice(span.start, span.end).trim().split(/\s+/).length
    const view = views[first]
    if (!cue || !view) continue
    if (words < 3 && !isWhole(article, view, span)) continue
    quotes.push({
      article: article.id,
      sentence: view.sentence.index,
      ...trim(article.text, span),
      direct: true,
      cue: cue.cue,
      speakerSpan: cue.speakerSpan,
      speaker: cue.speaker?.id ?? null,
    })
    ;[last, lastSentence] = [cue, end]
  }
  return quotes
}

function trim(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end)
  const lead = /^\s*/.exec(inner)?.[0].length ?? 0
  const tail = /[\s,]*$/.exec(inner)?.[0].length ?? 0
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - tail) }
}

/** The quote fills its sentence from the start or to the end. */
function isWhole(article: Article, view: SentenceView | undefined, span: Span): boolean {
  if (!view) return false
  const before = article.text
    .slice(view.sentence.start, Math.max(view.sentence.start, span.start))
    .replace(/["“”‘'\s]/g, '')
  return before.length === 0
}

/** A verb of speech outside the marks in the quote's first or last sentence, the one nearest to it; else in the sentence just before it. */
function findCue(
  views: readonly SentenceView[],
  first: number,
  last: number,
  span: Span,
): Cue | null {
  const cues: { cue: Cue; distance: number }[] = []
  for (const index of new Set([first, last, last + 1])) {
    const view = views[index]
    if (!view) continue
    if (
      index === last + 1 &&
      !/^["”,\s]*$/.test(view.article.text.slice(span.end, view.sentence.start).replace(/\n/g, '|'))
    )
      continue
    for (const clause of view.sentence.clauses) {
      const cue = cueOf(view, clause, span)
      if (
        !cue ||
        (cue.cue.start >= span.start && cue.cue.end <= span.end) ||
        isInQuotes(view, cue.cue.start)
      )
        continue
      const distance =
        cue.cue.start >= span.end ? cue.cue.start - span.end : span.start - cue.cue.end
      if (index === last + 1 && distance > 60) continue
      cues.push({ cue, distance: distance + (cue.speakerSpan ? 0 : 200) })
    }
    const according = accordingCue(view)
    if (according && !isInQuotes(view, according.cue.start))
      cues.push({ cue: according, distance: Math.abs(according.cue.start - span.end) })
  }
  return cues.sort((a, b) => a.distance - b.distance)[0]?.cue ?? null
}

/** Whether an odd number of marks stands before the offset in its sentence. */
function isInQuotes(view: SentenceView, offset: number): boolean {
  const before = view.article.text.slice(view.sentence.start, offset)
  const opened = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length
  const straight = (before.match(/"/g) ?? []).length
  return opened > 0 || straight % 2 === 1
}
