/** Turns rows back into the readings they were made of. */
import type { Article, ArticleReading, PublishedFrom } from '../../../shared/model'
import type { ReadableDatabase, Row } from '../database'
import { byArticle } from './by-article'
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
  const articles = new Map<number, Article>()
  database.each('SELECT * FROM articles ORDER BY number', (row) => {
    articles.set(number(row, 'number'), toArticle(row))
  })
  const sentences = byArticle(database, 'sentences', articles, (row) => span(row))
  const mentions = readMentions(database, articles)
  const roles = readRoles(database, articles)
  const links = readLinks(database, articles)
  const events = readEvents(database, articles)
  const times = readTimes(database, articles)
  const quotes = readQuotes(database, articles)
  const figures = readFigures(database, articles)
  return [...articles].map(([key, article]) => ({
    article,
    sentences: sentences(key),
    mentions: mentions(key),
    roles: roles(key),
    links: links(key),
    events: events(key),
    times: times(key),
    quotes: quotes(key),
    figures: figures(key),
  }))
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
