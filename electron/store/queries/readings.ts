/** Turns rows back into the readings they were made of. */
import type { Article, ArticleReading, PublishedFrom } from '../../../shared/model'
import type { ReadableDatabase, Row } from '../database'
import { json, jsonOrNull, number, oneOf, span, text, textOrNull } from './columns'
import { readEvents } from './events'
import { readLinks, readMentions, readRoles } from './mentions'
import { readFigures, readQuotes, readTimes } from './statements'

const PUBLISHED_FROM: readonly PublishedFrom[] = [
  'metadata',
  'front-matter',
  'dateline',
  'file-name',
  'inferred',
  'unknown',
]

/** All readings, in the order they were written. Throws `DamagedRow`. */
export function readReadings(database: ReadableDatabase): readonly ArticleReading[] {
  return database.rows('SELECT * FROM articles ORDER BY number').map((row) => {
    const key = number(row, 'number')
    const article = toArticle(row)
    return {
      article,
      sentences: database
        .rows('SELECT start, "end" FROM sentences WHERE article = ? ORDER BY position', [key])
        .map((sentence) => span(sentence)),
      mentions: readMentions(database, key, article),
      roles: readRoles(database, key, article),
      links: readLinks(database, key, article),
      events: readEvents(database, key, article),
      times: readTimes(database, key, article),
      quotes: readQuotes(database, key, article),
      figures: readFigures(database, key, article),
    }
  })
}

function toArticle(row: Row): Article {
  return {
    id: text(row, 'id'),
    file: text(row, 'file'),
    title: text(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    published: textOrNull(row, 'published'),
    publishedFrom: oneOf(row, 'published_from', PUBLISHED_FROM),
    text: text(row, 'text'),
    blocks: json(row, 'blocks'),
    dateline: jsonOrNull(row, 'dateline'),
  }
}
