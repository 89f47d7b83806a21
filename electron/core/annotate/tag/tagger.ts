/** Turns words into classes of a fixed list, left to right, each decision seeing the two before it. */
import { Block } from '../block'
import type { Scorer } from '../model/linear'
import type { Word } from '../words/word'
import { jointFeatures, maxTagFeatures, type Edge } from './features'
import { createWordScores, places } from './word-scores'

/** A part of speech as the treebanks pair them: Penn tag and universal tag. */
export interface TagClass {
  readonly xpos: string
  readonly upos: string
}

export interface TagResult {
  readonly classes: Int32Array
  /** The second-best class where it came close, else the best. */
  readonly doubts: Int32Array
  /** Score of the best class minus score of the second. */
  readonly margins: Int32Array
}

const closeMargin = 120
const sure = 1 << 20

/** Hash of a form → the only class it ever has: such words need no scoring. */
export type FixedTags = ReadonlyMap<number, number>

/** Greedy: each word is tagged once, left to right. */
export type Tagger = (words: readonly Word[]) => TagResult

export function createTagger(
  scorer: Scorer,
  classCount: number,
  edge: Edge,
  fixed?: FixedTags,
): Tagger {
  const setWordScores = createWordScores(scorer, classCount)
  const scores = new Int32Array(256)
  const features = new Int32Array(maxTagFeatures)
  return (words) => {
    const block = new Block(3 * words.length)
    const classes = block.take(words.length)
    const doubts = block.take(words.length)
    const margins = block.take(words.length)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word
      const known = fixed?.get(word.formHash)
      if (known !== undefined) {
        classes[i] = known
        doubts[i] = known
        margins[i] = sure
        continue
      }
      const previous = i > 0 ? (classes[i - 1] as number) : -1
      const beforeThat = i > 1 ? (classes[i - 2] as number) : -1
      const own = i === 0 ? places.first : places.own
      setWordScores(words[i - 1] ?? edge.start, word, own, words[i + 1] ?? edge.end, scores)
      const count = jointFeatures(words, i, previous, beforeThat, edge, features, 0)
      scorer.addScores(features, count, scores)
      let best = 0
      let high = scores[0] as number
      let second = -1
      let rival = -0x7fffffff
      for (let c = 1; c < classCount; c++) {
        const score = scores[c] as number
        if (score <= rival) continue
        if (score > high) {
          second = best
          rival = high
          best = c
          high = score
        } else {
          second = c
          rival = score
        }
      }
      classes[i] = best
      const margin = high - rival
      margins[i] = margin
      doubts[i] = margin < closeMargin ? second : best
    }
    return { classes, doubts, margins }
  }
}
