/** Finds sentences by their words. */
import type { SentenceHit } from '../../../shared/model'
import { searchSentences } from '../../store'
import type { Session } from '../session'
import { toTextIndex, wordsAt } from './text-index'

export function findSentences(
  { database, readings }: Session,
  query: string,
  limit: number,
): readonly SentenceHit[] {
  const index = toTextIndex(readings())
  return searchSentences(database.get(), query, limit).map((place) => ({
    ...place,
    text: wordsAt(index, place),
  }))
}
