/** Turns sentences into quotes: direct and indirect, each with its speaker, its cue and what was said. */
import type { Article, QuoteReading } from '../../../../shared/model'
import type { SentenceView } from '../sentence-view'
import { readDirect } from './direct'
import { readIndirect } from './indirect'

/** All quotes of an article, in order; a direct quote that an indirect one holds stays with it. */
export function readQuotes(
  article: Article,
  views: readonly SentenceView[],
): readonly QuoteReading[] {
  const direct = readDirect(article, views)
  const indirect = readIndirect(article, views).filter(
    (quote) => !direct.some((other) => other.start <= quote.start && other.end >= quote.end),
  )
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end)
}
