/** Turns words into classes of a fixed list, left to right, each decision seeing the two before it. */
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
  const addWordScores = createWordScores(scorer, classCount)
  const scores = new Int32Array(256)
  const features = new Int32Array(maxTagFeatures)
  return (words) => {
    const classes = new Int32Array(words.length)
    const doubts = new Int32Array(words.length)
    const margins = new Int32Array(words.length)
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
      scores.fill(0)
      addWordScores(word, i === 0 ? places.first : places.own, scores)
      addWordScores(words[i - 1] ?? edge.start, places.before, scores)
      addWordScores(words[i + 1] ?? edge.end, places.next, scores)
      const count = jointFeatures(words, i, previous, beforeThat, edge, features, 0)
      scorer.addScores(features, count, scores)
      let best = 0
      let second = -1
      for (let c = 1; c < classCount; c++) {
        if ((scores[c] as number) > (scores[best] as number)) {
          second = best
          best = c
        } else if (second < 0 || (scores[c] as number) > (scores[second] as number)) second = c
      }
      classes[i] = best
      const margin = (scores[best] as number) - (scores[second] as number)
      margins[i] = margin
      doubts[i] = margin < closeMargin ? second : best
    }
    return { classes, doubts, margins }
  }
}
