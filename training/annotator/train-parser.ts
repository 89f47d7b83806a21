/** Trains the parser with a dynamic oracle: it explores its own mistakes and learns the best way on from them. */
import {
  aheadFeatures,
  maxParseFeatures,
  parseFeatures,
} from '../../electron/core/annotate/parse/features'
import { furtherFeatures } from '../../electron/core/annotate/parse/further-features'
import type { ParseInput } from '../../electron/core/annotate/parse/input'
import {
  applyClass,
  choose,
  type ArcLabels,
  type Choice,
} from '../../electron/core/annotate/parse/parser'
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
  readonly arcs: ArcLabels
  /** By how much the right class has to win: with all features, and with the first ones alone. */
  readonly margins: { readonly all: number; readonly first: number }
  readonly onEpoch?: (epoch: number, model: Perceptron) => void
}

/** Greedy training; from the second epoch on the parser mostly follows its own choices. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  options: ParserOptions,
): Perceptron {
  const { epochs, seed, arcs, margins } = options
  const model = new Perceptron()
  const random = createRandom(seed)
  const order = Int32Array.from(sentences, (_, i) => i)
  const features = new Int32Array(maxParseFeatures)
  const scores = new Int32Array(1 + 2 * arcs.count)
  const choice: Choice = { best: 0, lead: 0 }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const gold = sentences[index] as ParsedSentence
      const state = new ParseState(gold.input.count)
      while (!state.finished) {
        scores.fill(0)
        const ahead = aheadFeatures(state, gold.input, features)
        const first = parseFeatures(state, gold.input, features, ahead)
        model.addScores(features, first, scores)
        const early = judge(state, gold, scores, arcs)
        const earlyMargin = marginOf(scores, early)
        const count = furtherFeatures(state, gold.input, features, first)
        model.addScores(features.subarray(first), count - first, scores)
        choose(state, state.possible, -1, scores, arcs, choice)
        const late = judge(state, gold, scores, arcs)
        model.step()
        if (marginOf(scores, late) <= margins.all) learn(model, features, count, late)
        else if (earlyMargin <= margins.first) learn(model, features, first, early)
        applyClass(state, epoch > 0 && random() < 0.9 ? choice.best : late.wanted, arcs)
      }
    }
    options.onEpoch?.(epoch, model)
  }
  return model
}

/** The highest-scoring class that costs least, and the highest-scoring one that costs more (-1 when none does). */
interface Verdict {
  readonly wanted: number
  readonly rival: number
}

const marginOf = (scores: Int32Array, { wanted, rival }: Verdict): number =>
  rival < 0 ? Infinity : scores[wanted]! - scores[rival]!

function learn(
  model: Perceptron,
  features: Int32Array,
  count: number,
  { wanted, rival }: Verdict,
): void {
  model.update(features, count, wanted, 1)
  model.update(features, count, rival, -1)
}

function judge(
  state: ParseState,
  gold: ParsedSentence,
  scores: Int32Array,
  { count, root }: ArcLabels,
): Verdict {
  const { heads, labels } = gold
  const b = state.next
  const s0 = state.top(0)
  const costs = costsOf(state, gold)
  const low = Math.min(costs.shift, costs.left, costs.right)
  let wanted = -1
  let rival = -1
  const offer = (c: number, good: boolean): void => {
    if (good && (wanted < 0 || scores[c]! > scores[wanted]!)) wanted = c
    if (!good && (rival < 0 || scores[c]! > scores[rival]!)) rival = c
  }
  /** Any label is as good as another on an arc that is wrong anyway. */
  const offerArc = (cost: number, first: number, isGold: boolean): void => {
    const named = isGold && labels[s0]! >= 0
    for (let l = 0; l < count; l++)
      if (l !== root) offer(first + l, cost === low && (!named || l === labels[s0]))
  }
  if (state.canShift) offer(0, costs.shift === low)
  if (state.canLeft) {
    if (b === gold.input.count) offer(1 + root, costs.left === low)
    else offerArc(costs.left, 1, heads[s0] === b)
  }
  if (state.canRight) offerArc(costs.right, 1 + count, heads[s0] === state.top(1))
  return { wanted, rival }
}

/** How many gold arcs each move makes unreachable. */
function costsOf(
  state: ParseState,
  { heads, input }: ParsedSentence,
): { readonly shift: number; readonly left: number; readonly right: number } {
  const b = state.next
  const s0 = state.top(0)
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
    for (let d = b; d < input.count; d++) if (heads[d] === s0) lost++
    left += lost + (h === state.top(1) || h > b ? 1 : 0)
    right += lost + (h >= b ? 1 : 0)
  }
  return { shift, left, right }
}
