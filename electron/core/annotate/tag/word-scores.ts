/** Keeps the class scores that a word brings by itself, so that half of the tagger's features are summed once a word. */
import type { Scorer } from '../model/linear'
import type { Word } from '../words/word'
import { beforeFeatures, maxTagFeatures, nextFeatures, ownFeatures } from './features'

/** Where the word stands, seen from the one to be tagged. */
export const places = { first: 0, own: 1, before: 2, next: 3 } as const

type Place = (typeof places)[keyof typeof places]

/** Sets `scores` to what the three words bring, `own` being the place of the one to be tagged. */
export type SetWordScores = (
  before: Word,
  word: Word,
  own: Place,
  next: Word,
  scores: Int32Array,
) => void

/** Words kept at a time; all are dropped when full, so that memory stays bounded. Results never depend on it. */
const room = 8192

export function createWordScores(scorer: Scorer, classCount: number): SetWordScores {
  const slots = new Map<Word, number>()
  const sums = new Int16Array(room * 4 * classCount)
  const filled = new Uint8Array(room * 4)
  const features = new Int32Array(maxTagFeatures)
  const fresh = new Int32Array(256)

  const fill = (word: Word, place: Place, at: number): void => {
    fresh.fill(0)
    scorer.addScores(features, write(word, place), fresh)
    for (let c = 0; c < classCount; c++) sums[at + c] = fresh[c] as number
  }
  const write = (word: Word, place: Place): number => {
    if (place === places.next) return nextFeatures(word, features, 0)
    if (place === places.before) return beforeFeatures(word, features, 0)
    return ownFeatures(word, place === places.first ? 1 : 0, features, 0)
  }
  /** Where the word's sums for that place start. */
  const find = (word: Word, place: Place): number => {
    let slot = slots.get(word)
    if (slot === undefined) slots.set(word, (slot = slots.size))
    const row = slot * 4 + place
    const from = row * classCount
    if (filled[row] === 0) {
      fill(word, place, from)
      filled[row] = 1
    }
    return from
  }
  return (before, word, own, next, scores) => {
    // Never more than three rows at a time: there is room for them together.
    if (slots.size + 3 > room) {
      slots.clear()
      filled.fill(0)
    }
    const a = find(before, places.before)
    const b = find(word, own)
    const d = find(next, places.next)
    for (let c = 0; c < classCount; c++)
      scores[c] = (sums[a + c] as number) + (sums[b + c] as number) + (sums[d + c] as number)
  }
}
