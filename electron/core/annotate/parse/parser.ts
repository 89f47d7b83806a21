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

/** Three steps in four are decided by the first features, hardly one of them otherwise than by all. */
const plainMargin = 480

/** A class and by how much it beats the next. Classes: 0 shifts, `1 + label` draws a left arc, `1 + labelCount + label` a right arc. */
export interface Choice {
  best: number
  margin: number
}

export function parseWords(
  input: ParseInput,
  scorer: Scorer,
  labelCount: number,
  rootLabel: number,
  plain = plainMargin,
): Parse {
  const state = new ParseState(input.count)
  const features = new Int32Array(maxParseFeatures)
  const scores = new Int32Array(1 + 2 * labelCount)
  const margins = new Int32Array(input.count)
  const choice: Choice = { best: 0, margin: 0 }
  while (!state.finished) {
    if (!isForced(state, rootLabel, choice)) {
      scores.fill(0)
      scorer.addScores(features, parseFeatures(state, input, features), scores)
      choose(state, scores, labelCount, rootLabel, choice)
      if (choice.margin < plain) {
        scorer.addScores(features, furtherFeatures(state, input, features, 0), scores)
        choose(state, scores, labelCount, rootLabel, choice)
      }
    }
    const { best, margin } = choice
    const token = best === 0 ? state.next : state.top(0)
    margins[token] = best === 0 ? margin : Math.min(margin, margins[token] as number)
    applyClass(state, best, labelCount)
  }
  const heads = state.head.slice(0, input.count)
  for (let i = 0; i < heads.length; i++) if (heads[i] === input.count) heads[i] = -1
  return { heads, labels: state.label.slice(0, input.count), margins }
}

/** Whether the state leaves no choice: the first word can only be shifted, and the last one left only hang on the root. */
function isForced(state: ParseState, rootLabel: number, choice: Choice): boolean {
  if (state.depth > 0 && (state.canShift || state.canRight)) return false
  choice.best = state.depth === 0 ? 0 : 1 + rootLabel
  choice.margin = certain
  return true
}

/** Sets `choice` to the best class that the state permits, and by how much it beats the best of another move or label. */
export function choose(
  state: ParseState,
  scores: Int32Array,
  labelCount: number,
  rootLabel: number,
  choice: Choice,
): void {
  if (isForced(state, rootLabel, choice)) return
  const ofRight = 1 + labelCount
  const from = state.canLeft ? 1 : ofRight
  const to = state.canRight ? ofRight + labelCount : ofRight
  let best = 0
  let high = state.canShift ? (scores[0] as number) : lowest
  let second = lowest
  for (let c = from; c < to; c++) {
    const score = scores[c] as number
    if (score <= second || c === 1 + rootLabel || c === ofRight + rootLabel) continue
    if (score > high) {
      second = high
      high = score
      best = c
    } else second = score
  }
  choice.best = best
  choice.margin = second === lowest ? certain : high - second
}

const lowest = -0x7fffffff

export function applyClass(state: ParseState, c: number, labelCount: number): void {
  if (c === 0) state.shift()
  else if (c <= labelCount) state.leftArc(c - 1)
  else state.rightArc(c - 1 - labelCount)
}
