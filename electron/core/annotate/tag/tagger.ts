/** Turns words into classes of a fixed list, left to right, each decision seeing the two before it. */
import type { Scorer } from '../model/linear'
import type { Word } from '../words/word'
import { maxTagFeatures, tagFeatures, type Edge } from './features'

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

/** Greedy: each word is tagged once. */
export function tagWords(
  words: readonly Word[],
  scorer: Scorer,
  classCount: number,
  edge: Edge,
  fixed?: FixedTags,
): TagResult {
  const classes = new Int32Array(words.length)
  const doubts = new Int32Array(words.length)
  const margins = new Int32Array(words.length)
  const scores = new Int32Array(256)
  const features = new Int32Array(maxTagFeatures)
  for (let i = 0; i < words.length; i++) {
    const previous = i > 0 ? (classes[i - 1] as number) : -1
    const beforeThat = i > 1 ? (classes[i - 2] as number) : -1
    const known = fixed?.get((words[i] as Word).formHash)
    if (known !== undefined) {
      classes[i] = known
      doubts[i] = known
      margins[i] = sure
      continue
    }
    const count = tagFeatures(words, i, previous, beforeThat, edge, features)
    scores.fill(0)
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
