/** Trains the tagger on sentences of words with gold classes. */
import { maxTagFeatures, tagFeatures, type Edge } from '../../electron/core/annotate/tag/features'
import type { Word } from '../../electron/core/annotate/words/word'
import { Perceptron } from './perceptron'
import { createRandom, shuffle } from './random'

export interface TaggedSentence {
  readonly words: readonly Word[]
  readonly classes: Int32Array
}

/** Averaged perceptron over the tagger's own predictions. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  classCount: number,
  edge: Edge,
  epochs: number,
  seed: number,
): Perceptron {
  const model = new Perceptron()
  const random = createRandom(seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const features = new Int32Array(maxTagFeatures)
  const scores = new Int32Array(classCount)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { words, classes } = sentences[index] as TaggedSentence
      let previous = -1
      let beforeThat = -1
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, i, previous, beforeThat, edge, features)
        scores.fill(0)
        model.addScores(features, count, scores)
        let best = 0
        for (let c = 1; c < classCount; c++) if (scores[c]! > scores[best]!) best = c
        const gold = classes[i] as number
        model.step()
        if (best !== gold) {
          model.update(features, count, gold, 1)
          model.update(features, count, best, -1)
        }
        beforeThat = previous
        previous = best
      }
    }
  }
  return model
}
