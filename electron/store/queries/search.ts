/** Finds sentences by their words with SQLite's FTS4. */
import type { Evidence } from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { span, text } from './columns'

const MOST = 1000
const WORDS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
const PARTS = /"([^"]*)"?|([^"]+)/gu

/**
 * What a person typed as a safe FTS4 expression: every word must occur, words in quotation marks
 * stand together, and the last word may be unfinished. Null when there is no word in it.
 */
export function toMatchExpression(query: string): string | null {
  const parts: string[] = []
  for (const [, quoted, loose] of query.matchAll(PARTS)) {
    if (quoted !== undefined) {
      const words = quoted.match(WORDS)
      if (words) parts.push(`"${words.join(' ')}"`)
    } else {
      for (const word of loose?.match(WORDS) ?? []) parts.push(`"${word}"`)
    }
  }
  const last = parts.at(-1)
  if (last === undefined) return null
  const unfinished = /[\p{L}\p{N}\p{M}\p{Co}]$/u.test(query)
  return [...parts.slice(0, -1), unfinished ? last.replace(/"$/, '*"') : last].join(' ')
}

/** Where the sentences stand that hold every word, in the order of the articles. */
export function searchSentences(
  database: ReadableDatabase,
  query: string,
  limit: number,
): readonly Evidence[] {
  const match = toMatchExpression(query)
  if (match === null) return []
  return database
    .rows(
      `SELECT articles.id AS article, sentences.start AS start, sentences."end" AS "end"
       FROM sentence_words
       JOIN sentences ON sentences.number = sentence_words.docid
       JOIN articles ON articles.number = sentences.article
       WHERE sentence_words MATCH ? ORDER BY sentence_words.docid LIMIT ?`,
      [match, Math.max(0, Math.min(MOST, Math.trunc(limit) || 0))],
    )
    .map((row) => ({ article: text(row, 'article'), ...span(row) }))
}
