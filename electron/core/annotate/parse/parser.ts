/** Turns tagged words into heads and labels by a greedy arc-hybrid walk through the sentence. */
import type { Scorer } from '../model/linear'
import { maxParseFeatures, parseFeatures } from './features'
import { furtherFeatures } from './further-features'
import type { ParseInput } from './input'
import { ParseState } from './state'

export interface Parse {
  /** -1 for the root. */
  readonly heads: Int32Array
  /** Index in the label list. */
  readonly labels: Int32Array
  /** Smallest margin of the decisions that attached each token. */
  readonly margins: Int32Array
}

const certain = 0x7fffff

/** From this margin on the first features alone decide: three steps in four, hardly one of them otherwise. */
const plainMargin = 480

/** Classes: 0 shifts, `1 + label` draws a left arc, `1 + labelCount + label` a right arc. `plain`: the margin from which the first features decide. */
export function parseWords(
  input: ParseInput,
  scorer: Scorer,
  labelCount: number,
  rootLabel: number,
  plain = plainMargin,
): Parse {
  const state = new ParseState(input.count)
  const features = new Int32Array(maxParseFeatures)
  const scores = new Int32Array(256)
  const margins = new Int32Array(input.count)
  while (!state.finished) {
    if (state.depth === 0) {
      // Nothing to decide.
      margins[state.next] = certain
      state.shift()
      continue
    }
    scores.fill(0, 0, 1 + 2 * labelCount)
    scorer.addScores(features, parseFeatures(state, input, features), scores)
    let choice = bestClass(state, scores, labelCount, rootLabel)
    if (choice.margin < plain) {
      scorer.addScores(features, furtherFeatures(state, input, features, 0), scores)
      choice = bestClass(state, scores, labelCount, rootLabel)
    }
    const token = choice.best === 0 ? state.next : state.top(0)
    margins[token] =
      choice.best === 0 ? choice.margin : Math.min(choice.margin, margins[token] as number)
    applyClass(state, choice.best, labelCount)
  }
  const heads = state.head.slice(0, input.count)
  for (let i = 0; i < heads.length; i++) if (heads[i] === input.count) heads[i] = -1
  return { heads, labels: state.label.slice(0, input.count), margins }
}

/** The best class that the state permits, and by how much it beats the best of another move or label. */
export function bestClass(
  state: ParseState,
  scores: Int32Array,
  labelCount: number,
  rootLabel: number,
): { readonly best: number; readonly margin: number } {
  let best = -1
  let high = -0x7fffffff
  let second = -0x7fffffff
  const take = (c: number): void => {
    const score = scores[c] as number
    if (score > high) {
      second = high
      high = score
      best = c
    } else if (score > second) second = score
  }
  const atRoot = state.next === state.count
  if (state.canShift) take(0)
  if (state.canLeft) {
    if (atRoot) take(1 + rootLabel)
    else for (let l = 0; l < labelCount; l++) if (l !== rootLabel) take(1 + l)
  }
  if (state.canRight)
    for (let l = 0; l < labelCount; l++) if (l !== rootLabel) take(1 + labelCount + l)
  return { best, margin: second === -0x7fffffff ? certain : high - second }
}

export function applyClass(state: ParseState, c: number, labelCount: number): void {
  if (c === 0) state.shift()
  else if (c <= labelCount) state.leftArc(c - 1)
  else state.rightArc(c - 1 - labelCount)
}
