/** Reads a table from end to end, once, and gives each article its rows in order. */
import type { Article } from '../../../shared/model'
import { DamagedRow, number } from './columns'
import type { ReadableDatabase, Row } from '../database'

/** Articles by the number their rows are kept under. */
export type Articles = ReadonlyMap<number, Article>

/** What a table holds of one article; nothing for an article it does not know. */
export type Lists<T> = (article: number) => readonly T[]

/** One query for the whole table: one for each article would cost more than the reading itself. */
export function byArticle<T>(
  database: ReadableDatabase,
  table: string,
  articles: Articles,
  read: (row: Row, article: Article, key: number) => T,
  order = 'position',
): Lists<T> {
  const lists = new Map<number, T[]>()
  let key = NaN
  let article: Article | undefined
  let list: T[] = []
  database.each(`SELECT * FROM ${table} ORDER BY article, ${order}`, (row) => {
    if (number(row, 'article') !== key) {
      key = number(row, 'article')
      article = articles.get(key)
      list = []
      lists.set(key, list)
    }
    if (!article) throw new DamagedRow(`${table} knows an article that is not there`)
    list.push(read(row, article, key))
  })
  return (number) => lists.get(number) ?? []
}
