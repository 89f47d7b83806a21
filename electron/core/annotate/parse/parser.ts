/** Turns tagged words into heads and labels by a greedy arc-hybrid walk through the sentence. */
import { Block } from '../block'
import type { Scorer } from '../model/linear'
import { aheadFeatures, maxParseFeatures, parseFeatures } from './features'
import { furtherFeatures } from './further-features'
import type { Guide } from './guide'
import type { ParseInput } from './input'
import { moves, ParseState } from './state'

export interface Parse {
  /** -1 for the root. */
  readonly heads: Int32Array
  /** Index in the label list. */
  readonly labels: Int32Array
  /** Smallest margin of the decisions that attached each token. */
  readonly margins: Int32Array
}

/** A parse and the steps that led to it: their classes and margins. */
export interface Walk extends Parse {
  readonly steps: Int32Array
  readonly leads: Int32Array
}

/** Classes: 0 shifts, `1 + label` draws a left arc, `1 + count + label` a right arc. */
export interface ArcLabels {
  readonly count: number
  readonly root: number
}

/** A class, and by how much it beats the next best. */
export interface Choice {
  best: number
  lead: number
}

export interface ParseOptions {
  /** The lead from which the first features alone decide. */
  readonly plain: number
  /** Arcs to keep. */
  readonly guide?: Guide
  /** What the same parser did without the guide: its steps stand until the guide forbids one. */
  readonly earlier?: Walk
}

const certain = 0x7fffff

export function parseWords(
  input: ParseInput,
  scorer: Scorer,
  labels: ArcLabels,
  { plain, guide, earlier }: ParseOptions,
): Walk {
  const state = new ParseState(input.count)
  const classes = 1 + 2 * labels.count
  const block = new Block(maxParseFeatures + 2 * classes + 5 * input.count)
  const features = block.take(maxParseFeatures)
  const scores = block.take(classes)
  /** Scores of the words ahead alone, and the next word they are of. */
  const aheadScores = block.take(classes)
  let aheadOf = -1
  const margins = block.take(input.count)
  const steps = block.take(2 * input.count)
  const leads = block.take(2 * input.count)
  const choice: Choice = { best: 0, lead: 0 }
  let before = earlier
  for (let step = 0; !state.finished; step++) {
    const open = guide ? guide.open(state) : state.possible
    const label = guide ? guide.label(state) : -1
    const known = before ? (before.steps[step] as number) : -1
    if (before && permits(open, label, known, labels)) {
      choice.best = known
      choice.lead = before.leads[step] as number
    } else {
      before = undefined
      decide(open, label)
    }
    const { best, lead } = choice
    steps[step] = best
    leads[step] = lead
    const shift = best === 0
    const token = shift ? state.next : state.top(0)
    margins[token] = shift ? lead : Math.min(lead, margins[token] as number)
    guide?.follow(state, shift)
    applyClass(state, best, labels)
  }
  const heads = state.head.subarray(0, input.count)
  for (let i = 0; i < heads.length; i++) if (heads[i] === input.count) heads[i] = -1
  return { heads, labels: state.label.subarray(0, input.count), margins, steps, leads }

  function decide(open: number, label: number): void {
    const only = onlyClass(state, open, label, labels)
    if (only >= 0) {
      choice.best = only
      choice.lead = certain
      return
    }
    if (aheadOf !== state.next) {
      aheadOf = state.next
      aheadScores.fill(0)
      scorer.addScores(features, aheadFeatures(state, input, features), aheadScores)
    }
    scores.set(aheadScores)
    scorer.addScores(features, parseFeatures(state, input, features, 0), scores)
    choose(state, open, label, scores, labels, choice)
    if (choice.lead >= plain) return
    scorer.addScores(features, furtherFeatures(state, input, features, 0), scores)
    choose(state, open, label, scores, labels, choice)
  }
}

/** Whether a class is among the moves in `open`, and its arc has the label asked for, if one is. */
function permits(open: number, label: number, c: number, { count }: ArcLabels): boolean {
  if (c === 0) return (open & moves.shift) !== 0
  const left = c <= count
  return (
    (open & (left ? moves.left : moves.right)) !== 0 && (label < 0 || label === arcLabel(c, count))
  )
}

const arcLabel = (c: number, count: number): number => (c <= count ? c - 1 : c - 1 - count)

/** The class where there is nothing to decide, else -1. */
function onlyClass(
  { next, count: words }: ParseState,
  open: number,
  label: number,
  { count, root }: ArcLabels,
): number {
  if (open === moves.shift) return 0
  if (open === moves.left && next === words) return 1 + root
  if (label < 0) return -1
  return open === moves.left ? 1 + label : open === moves.right ? 1 + count + label : -1
}

/** Sets `choice` to the best class among the moves in `open`; `label`: the only one for the arc to the top of the stack, or -1. */
export function choose(
  state: ParseState,
  open: number,
  label: number,
  scores: Int32Array,
  { count, root }: ArcLabels,
  choice: Choice,
): void {
  const ofRight = 1 + count
  const atRoot = state.next === state.count
  let best = 0
  let high = open & moves.shift ? (scores[0] as number) : lowest
  let second = lowest
  const left = open & moves.left
  const right = open & moves.right
  if (left && atRoot && !right) {
    choice.best = 1 + root
    choice.lead = certain
    return
  }
  for (let c = left ? 1 : ofRight, end = right ? ofRight + count : ofRight; c < end; c++) {
    const score = scores[c] as number
    if (score <= second || c === 1 + root || c === ofRight + root) continue
    if (label >= 0 && c !== 1 + label && c !== ofRight + label) continue
    if (score > high) {
      second = high
      high = score
      best = c
    } else second = score
  }
  choice.best = best
  choice.lead = second === lowest ? certain : high - second
}

const lowest = -0x7fffffff

export function applyClass(state: ParseState, c: number, { count }: ArcLabels): void {
  if (c === 0) state.shift()
  else if (c <= count) state.leftArc(c - 1)
  else state.rightArc(c - 1 - count)
}
