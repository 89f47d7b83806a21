/** Turns an article and its sentences into rows, and its sentences' words into the full-text index. */
import type { ArticleReading } from '../../../shared/model'
import type { WritableDatabase } from '../database'

/** Returns the number under which every other row of the article is kept. */
export function writeArticle(
  database: WritableDatabase,
  { article, sentences }: ArticleReading,
): number {
  const last = database.rows('SELECT coalesce(max(number), 0) AS number FROM articles')[0]
  const number = Number(last?.['number'] ?? 0) + 1
  database.run('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    number,
    article.id,
    article.file,
    article.title,
    article.outlet,
    article.published,
    article.publishedFrom,
    article.text,
    JSON.stringify(article.blocks),
    article.dateline && JSON.stringify(article.dateline),
  ])
  const lastSentence = database.rows('SELECT coalesce(max(number), 0) AS number FROM sentences')[0]
  const before = Number(lastSentence?.['number'] ?? 0) + 1
  sentences.forEach(({ start, end }, position) => {
    const row = before + position
    database.run('INSERT INTO sentences VALUES (?, ?, ?, ?, ?)', [
      row,
      number,
      position,
      start,
      end,
    ])
    database.run('INSERT INTO sentence_words (docid, words) VALUES (?, ?)', [
      row,
      article.text.slice(start, end),
    ])
  })
  return number
}
