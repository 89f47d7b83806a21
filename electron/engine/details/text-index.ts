/** Finds the sentence around a span. */
import type { ArticleReading, Evidence, EvidenceView, Span } from '../../../shared/model'

/** Articles by their id. */
export type TextIndex = ReadonlyMap<string, ArticleReading>

export const toTextIndex = (readings: readonly ArticleReading[]): TextIndex =>
  new Map(readings.map((reading) => [reading.article.id, reading]))

/** The words at `span`, or nothing when the article is not there. */
export function wordsAt(index: TextIndex, { article, start, end }: Evidence): string {
  return index.get(article)?.article.text.slice(start, end) ?? ''
}

/** The evidence with its sentence; outside any sentence (a dateline) its line stands in. */
export function withSentence(index: TextIndex, evidence: Evidence): EvidenceView {
  const { article, start, end } = evidence
  const reading = index.get(article)
  const sentence =
    (reading &&
      (around(reading.sentences, evidence) ?? around(reading.article.blocks, evidence))) ??
    evidence
  const found = { start: sentence.start, end: Math.max(sentence.end, end) }
  return { article, start, end, sentence: found, text: wordsAt(index, { article, ...found }) }
}

/** The last span that begins at or before `start`, when it reaches beyond it. `spans` are in order. */
function around(spans: readonly Span[], { start }: Span): Span | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  const found = spans[low - 1]
  return found && start < found.end ? found : null
}
