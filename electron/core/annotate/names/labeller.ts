/** Turns feature scores into the best well-formed labelling of a sentence (Viterbi). */
import { mix1 } from '../model/hash'
import type { Scorer } from '../model/linear'
import type { NameSpan } from '../../../../shared/model'
import type { Edge } from '../tag/features'
import { maxNameFeatures, nameFeatures, type NameInput } from './features'
import {
  canFollow,
  kindOf,
  labelOf,
  nameKinds,
  nameLabelCount,
  outside,
  positionOf,
  positions,
} from './labels'

const L = nameLabelCount
const never = -0x3fffffff
const allowed = Array.from({ length: L * L }, (_, k) => canFollow(Math.floor(k / L), k % L))

/** Key whose class weights are the transitions from `label`; `L` stands for the sentence start. */
export const transitionKey = (label: number): number => mix1(90, label + 1)

/** Scores of `next` after `label`, row by row; the last row is the sentence start. */
export function readTransitions(scorer: Scorer): Int32Array {
  const table = new Int32Array((L + 1) * L)
  for (let label = 0; label <= L; label++) {
    const row = new Int32Array(256)
    scorer.addScores(Int32Array.of(transitionKey(label)), 1, row)
    for (let next = 0; next < L; next++)
      table[label * L + next] =
        (row[next] as number) + (canFollow(label === L ? outside : label, next) ? 0 : never)
  }
  return table
}

export interface Labelling {
  readonly labels: Uint8Array
  /** Per token and label, features only. */
  readonly emissions: Int32Array
}

export function labelNames(
  input: NameInput,
  scorer: Scorer,
  transitions: Int32Array,
  edge: Edge,
): Labelling {
  const count = input.words.length
  const emissions = new Int32Array(count * L)
  const features = new Int32Array(maxNameFeatures)
  const row = new Int32Array(256)
  for (let i = 0; i < count; i++) {
    row.fill(0, 0, L)
    scorer.addScores(features, nameFeatures(input, i, edge, features), row)
    emissions.set(row.subarray(0, L), i * L)
  }
  return { labels: bestPath(emissions, count, transitions), emissions }
}

/** Viterbi; a name may not be open at the end. */
export function bestPath(
  emissions: Int32Array,
  count: number,
  transitions: Int32Array,
): Uint8Array {
  const labels = new Uint8Array(count)
  if (count === 0) return labels
  const back = new Uint8Array(count * L)
  let scores = new Int32Array(L)
  let next = new Int32Array(L)
  for (let l = 0; l < L; l++)
    scores[l] = (transitions[L * L + l] as number) + (emissions[l] as number)
  for (let i = 1; i < count; i++) {
    for (let l = 0; l < L; l++) {
      let best = never * 2
      let from = 0
      for (let p = 0; p < L; p++) {
        if (!allowed[p * L + l]) continue
        const score = (scores[p] as number) + (transitions[p * L + l] as number)
        if (score > best) {
          best = score
          from = p
        }
      }
      next[l] = Math.max(best, never) + (emissions[i * L + l] as number)
      back[i * L + l] = from
    }
    const spare = scores
    scores = next
    next = spare
  }
  let best = outside
  for (let l = 1; l < L; l++)
    if (positionOf(l) >= positions.end && (scores[l] as number) > (scores[best] as number)) best = l
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = best
    best = back[i * L + best] as number
  }
  return labels
}

/** Well-formed labels as spans; the score grows with the margin over "no name" and over other kinds. */
export function toSpans({ labels, emissions }: Labelling, scale: number): NameSpan[] {
  const spans: NameSpan[] = []
  let first = -1
  labels.forEach((label, i) => {
    if (label === outside) return
    const position = positionOf(label)
    if (position === positions.begin || position === positions.single) first = i
    if (position < positions.end || first < 0) return
    const kind = kindOf(label)
    spans.push({
      first,
      last: i,
      kind: nameKinds[kind] ?? 'other',
      score: scoreOf(emissions, first, i, kind, scale),
    })
  })
  return spans
}

function scoreOf(
  emissions: Int32Array,
  first: number,
  last: number,
  kind: number,
  scale: number,
): number {
  const length = last - first + 1
  const shape = (i: number): number =>
    length === 1
      ? positions.single
      : i === first
        ? positions.begin
        : i === last
          ? positions.end
          : positions.inside
  let margin = Infinity
  for (let other = -1; other < nameKinds.length; other++) {
    if (other === kind) continue
    let sum = 0
    for (let i = first; i <= last; i++) {
      const mine = emissions[i * L + labelOf(kind, shape(i))] as number
      sum += mine - (emissions[i * L + (other < 0 ? outside : labelOf(other, shape(i)))] as number)
    }
    margin = Math.min(margin, sum)
  }
  const sure = Math.max(0, Math.round(margin))
  return Math.round((1000 * (sure + scale)) / (sure + 2 * scale)) / 1000
}
