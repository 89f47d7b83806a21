/** Reads texts through the stages that find who and where, for the scorers of mentions and entities. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator } from '../../../electron/core/annotate'
import { readArticle } from '../../../electron/core/articles'
import { createGazetteer } from '../../../electron/core/gazetteer'
import { findMentions, type FoundMentions } from '../../../electron/core/mentions'
import { splitSentences } from '../../../electron/core/sentences'
import type { Article, ArticleReading, Sentence, SentenceSpan } from '../../../shared/model'

export interface Reader {
  /** The whole way, without events. */
  readonly read: (text: string, file: string) => ArticleReading
  /** Sentences given, one a line. */
  readonly readLines: (lines: readonly string[], file: string) => ArticleReading
  readonly gazetteer: ReturnType<typeof createGazetteer>
  readonly mentionsOf: (article: Article, sentences: readonly Sentence[]) => FoundMentions
  readonly annotate: (text: string, spans: readonly SentenceSpan[]) => Sentence[]
}

export function createReader(): Reader {
  const gazetteer = createGazetteer()
  const path = join(import.meta.dirname, '../../../electron/core/annotate/data/model.bin')
  const annotator = createAnnotator(readFileSync(path))
  if (!annotator.ok) throw new Error(annotator.problem.message)
  const { annotate, isPersonNoun } = annotator.value
  const mentionsOf: Reader['mentionsOf'] = (article, sentences) =>
    findMentions(article, sentences, gazetteer, isPersonNoun)
  const toReading = (article: Article, sentences: readonly Sentence[]): ArticleReading => ({
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    ...mentionsOf(article, sentences),
    events: [],
    times: [],
    quotes: [],
    figures: [],
  })
  const read = (text: string, file: string): ArticleReading => {
    const { article } = readArticle({ file, text, metadata: null })
    return toReading(article, annotate(text, splitSentences(article)))
  }
  const readLines = (lines: readonly string[], file: string): ArticleReading => {
    const text = lines.join('\n')
    let start = 0
    const spans = lines.map((line, block): SentenceSpan => {
      const span = { start, end: start + line.length, block, headline: false }
      start += line.length + 1
      return span
    })
    const blocks = spans.map((span) => ({
      start: span.start,
      end: span.end,
      kind: 'body' as const,
    }))
    const article: Article = {
      id: file,
      file,
      title: file,
      outlet: null,
      published: null,
      publishedFrom: 'unknown',
      text,
      blocks,
      dateline: null,
    }
    return toReading(article, annotate(text, spans))
  }
  return { read, readLines, gazetteer, mentionsOf, annotate }
}
