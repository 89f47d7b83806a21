/** Trains the parser with a dynamic oracle: it explores its own mistakes and learns the best way on from them. */
import { maxParseFeatures, parseFeatures } from '../../electron/core/annotate/parse/features'
import type { ParseInput } from '../../electron/core/annotate/parse/input'
import { applyClass, bestClass } from '../../electron/core/annotate/parse/parser'
import { ParseState } from '../../electron/core/annotate/parse/state'
import { Perceptron } from './perceptron'
import { createRandom, shuffle } from './random'

export interface ParsedSentence {
  readonly input: ParseInput
  /** Gold heads; the root's head is `input.count`. */
  readonly heads: Int32Array
  readonly labels: Int32Array
}

export interface ParserOptions {
  readonly epochs: number
  readonly seed: number
  readonly labelCount: number
  readonly rootLabel: number
  readonly onEpoch?: (epoch: number, model: Perceptron) => void
}

/** Greedy training; from the second epoch on the parser mostly follows its own choices. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  options: ParserOptions,
): Perceptron {
  const { epochs, seed, labelCount, rootLabel } = options
  const model = new Perceptron()
  const random = createRandom(seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const features = new Int32Array(maxParseFeatures)
  const scores = new Int32Array(1 + 2 * labelCount)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const gold = sentences[index] as ParsedSentence
      const state = new ParseState(gold.input.count)
      while (!state.finished) {
        const count = parseFeatures(state, gold.input, features)
        scores.fill(0)
        model.addScores(features, count, scores)
        const { best } = bestClass(state, scores, labelCount, rootLabel)
        const wanted = oracleClass(state, gold, scores, labelCount, rootLabel, best)
        model.step()
        if (best !== wanted) {
          model.update(features, count, wanted, 1)
          model.update(features, count, best, -1)
        }
        applyClass(state, epoch > 0 && random() < 0.9 ? best : wanted, labelCount)
      }
    }
    options.onEpoch?.(epoch, model)
  }
  return model
}

/** `best` when it costs least; else the highest-scoring class that does. */
function oracleClass(
  state: ParseState,
  gold: ParsedSentence,
  scores: Int32Array,
  labelCount: number,
  rootLabel: number,
  best: number,
): number {
  const { heads, labels } = gold
  const b = state.next
  const s0 = state.top(0)
  const s1 = state.top(1)
  const n = gold.input.count
  let shift = state.canShift ? 0 : Infinity
  let left = state.canLeft ? 0 : Infinity
  let right = state.canRight ? 0 : Infinity
  if (state.canShift) {
    for (let d = 0; d < state.depth; d++) {
      const item = state.stack[d] as number
      if (item !== s0 && heads[b] === item) shift++
      if (heads[item] === b) shift++
    }
  }
  if (state.depth > 0) {
    const h = heads[s0] as number
    let lost = 0
    for (let d = b; d < n; d++) if (heads[d] === s0) lost++
    left += lost + (h === s1 || h > b ? 1 : 0)
    right += lost + (h >= b ? 1 : 0)
  }
  const low = Math.min(shift, left, right)
  const leftLabel = heads[s0] === b ? (labels[s0] as number) : -1
  const rightLabel = heads[s0] === s1 ? (labels[s0] as number) : -1
  let wanted = -1
  const offer = (c: number): void => {
    if (wanted === best) return
    if (c === best || wanted < 0 || scores[c]! > scores[wanted]!) wanted = c
  }
  if (shift === low) offer(0)
  if (left === low) {
    if (b === n) offer(1 + rootLabel)
    else if (leftLabel >= 0) offer(1 + leftLabel)
    else for (let l = 0; l < labelCount; l++) if (l !== rootLabel) offer(1 + l)
  }
  if (right === low) {
    if (rightLabel >= 0 && rightLabel !== rootLabel) offer(1 + labelCount + rightLabel)
    else for (let l = 0; l < labelCount; l++) if (l !== rootLabel) offer(1 + labelCount + l)
  }
  return wanted
}
