/** Trains the name labeller: a structured perceptron over whole sentences. */
import { mix1 } from '../../electron/core/annotate/model/hash'
import {
  maxNameFeatures,
  nameFeatures,
  type NameInput,
} from '../../electron/core/annotate/names/features'
import { nameLabelCount } from '../../electron/core/annotate/names/labels'
import {
  bestPath,
  readTransitions,
  transitionKey,
} from '../../electron/core/annotate/names/labeller'
import type { Edge } from '../../electron/core/annotate/tag/features'
import { Perceptron } from './perceptron'
import { createRandom, shuffle } from './random'

export interface NamedInput {
  readonly input: NameInput
  readonly labels: Uint8Array
  /** Which guideline it follows; 0 is ours. */
  readonly domain: number
}

/** Each feature is learnt once for all corpora and once for its own; at run time both of ours apply. */
export function domainKey(key: number, domain: number): number {
  return mix1(700 + domain, key)
}

export function trainNames(
  sentences: readonly NamedInput[],
  edge: Edge,
  epochs: number,
  seed: number,
  onEpoch?: (epoch: number, model: Perceptron) => void,
): Perceptron {
  const model = new Perceptron()
  const random = createRandom(seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const L = nameLabelCount
  const row = new Int32Array(L)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { input, labels, domain } = sentences[index] as NamedInput
      const count = input.words.length
      const features: Int32Array[] = []
      const emissions = new Int32Array(count * L)
      for (let i = 0; i < count; i++) {
        const keys = new Int32Array(2 * maxNameFeatures)
        const n = nameFeatures(input, i, edge, keys)
        for (let k = 0; k < n; k++) keys[n + k] = domainKey(keys[k]!, domain)
        features.push(keys.subarray(0, 2 * n))
        row.fill(0)
        model.addScores(keys, 2 * n, row)
        emissions.set(row, i * L)
      }
      const found = bestPath(emissions, count, readTransitions(model))
      model.step()
      let before = L
      let foundBefore = L
      for (let i = 0; i < count; i++) {
        const gold = labels[i]!
        const guess = found[i]!
        if (gold !== guess) {
          model.update(features[i]!, features[i]!.length, gold, 1)
          model.update(features[i]!, features[i]!.length, guess, -1)
        }
        if (gold !== guess || before !== foundBefore) {
          model.update(Int32Array.of(transitionKey(before)), 1, gold, 1)
          model.update(Int32Array.of(transitionKey(foundBefore)), 1, guess, -1)
        }
        before = gold
        foundBefore = guess
      }
    }
    onEpoch?.(epoch, model)
  }
  return model
}
