/** Trains the labeller: a linear-chain CRF over stretches of open tokens, follow-the-regularised-leader with L1, so that most weights stay zero. */
import { after, before, isClosed } from '../../../electron/core/annotate/names/decode'
import { canFollow, nameLabelCount, outside } from '../../../electron/core/annotate/names/labels'
import { createRandom, shuffle } from '../random'

const L = nameLabelCount

/** A stretch of tokens that a name may cover: feature numbers of each token, and gold labels. */
export interface Stretch {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
}

export interface CrfOptions {
  readonly epochs: number
  readonly seed: number
  readonly rate: number
  readonly l1: number
  readonly l2: number
  /** Share of a token's features that are hidden at each visit, so that none is leant on too much. */
  readonly dropout: number
  readonly onEpoch?: (epoch: number, model: CrfModel) => void
}

export interface CrfModel {
  /** L weights a feature. */
  readonly weights: Float32Array
  /** L × L. */
  readonly transitions: Float32Array
}

class Weights {
  readonly values: Float32Array
  private readonly z: Float32Array
  private readonly n: Float32Array

  constructor(
    size: number,
    private readonly rate: number,
    private readonly l1: number,
    private readonly l2: number,
  ) {
    this.values = new Float32Array(size)
    this.z = new Float32Array(size)
    this.n = new Float32Array(size)
  }

  push(at: number, gradient: number): void {
    const n = this.n[at]!
    const root = Math.sqrt(n + gradient * gradient)
    const z = this.z[at]! + gradient - ((root - Math.sqrt(n)) / this.rate) * this.values[at]!
    this.n[at] = n + gradient * gradient
    this.z[at] = z
    const size = Math.abs(z)
    this.values[at] =
      size <= this.l1 ? 0 : -(z - Math.sign(z) * this.l1) / ((1 + root) / this.rate + this.l2)
  }
}

export function trainCrf(
  stretches: readonly Stretch[],
  featureCount: number,
  options: CrfOptions,
): CrfModel {
  const weights = new Weights(featureCount * L, options.rate, options.l1, options.l2)
  const moves = new Weights(L * L, options.rate, 0, options.l2)
  const model = { weights: weights.values, transitions: moves.values }
  const random = createRandom(options.seed)
  const coin = createCoin(options.seed)
  const order = Int32Array.from(stretches, (_, i) => i)
  const longest = Math.max(...stretches.map(({ labels }) => labels.length))
  const work = createWork(longest)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, labels } = stretches[index]!
      const kept = features.map((keys) => keep(keys, options.dropout, coin))
      score(kept, model.weights, work)
      forwardBackward(labels.length, model.transitions, work)
      labels.forEach((gold, i) => {
        for (let l = 0; l < L; l++) {
          const gradient = work.marginals[i * L + l]! - (gold === l ? 1 : 0)
          if (Math.abs(gradient) < 1e-3) continue
          for (const feature of kept[i]!) weights.push(feature * L + l, gradient)
        }
      })
      let last = outside
      for (const gold of [...labels, outside]) {
        const at = last * L + gold
        work.moves.set(at, (work.moves.get(at) ?? 0) - 1)
        last = gold
      }
      for (const [at, gradient] of work.moves)
        if (Math.abs(gradient) > 1e-3) moves.push(at, gradient)
    }
    options.onEpoch?.(epoch, model)
  }
  return model
}

/** A fast generator of 16-bit numbers (xorshift). */
function createCoin(seed: number): () => number {
  let state = (seed * 2654435761) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xffff
  }
}

function keep(keys: Int32Array, dropout: number, coin: () => number): Int32Array {
  const limit = dropout * 0x10000
  const out = new Int32Array(keys.length)
  let n = 0
  for (let k = 0; k < keys.length; k++) if (coin() >= limit) out[n++] = keys[k]!
  return out.subarray(0, n)
}

interface Work {
  readonly emissions: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly marginals: Float64Array
  /** Expected transitions of the last stretch. */
  readonly moves: Map<number, number>
}

const createWork = (longest: number): Work => ({
  emissions: new Float64Array(longest * L),
  forward: new Float64Array(longest * L),
  backward: new Float64Array(longest * L),
  marginals: new Float64Array(longest * L),
  moves: new Map(),
})

/** Exponentials of label scores, scaled so that the best of each token is 1. */
function score(features: readonly Int32Array[], weights: Float32Array, work: Work): void {
  const row = new Float64Array(L)
  features.forEach((keys, i) => {
    row.fill(0)
    for (const key of keys) {
      const from = key * L
      for (let l = 0; l < L; l++) row[l]! += weights[from + l]!
    }
    const top = Math.max(...row)
    for (let l = 0; l < L; l++) work.emissions[i * L + l] = Math.exp(row[l]! - top)
  })
}

function forwardBackward(count: number, transitions: Float32Array, work: Work): void {
  const { emissions, forward, backward, marginals, moves } = work
  const factor = Float64Array.from(transitions, Math.exp)
  for (let l = 0; l < L; l++)
    forward[l] = canFollow(outside, l) ? emissions[l]! * factor[outside * L + l]! : 0
  normalise(forward, 0)
  for (let i = 1; i < count; i++) {
    for (let l = 0; l < L; l++) {
      let sum = 0
      for (const p of before[l]!) sum += forward[(i - 1) * L + p]! * factor[p * L + l]!
      forward[i * L + l] = sum * emissions[i * L + l]!
    }
    normalise(forward, i)
  }
  const end = (count - 1) * L
  for (let l = 0; l < L; l++) backward[end + l] = isClosed(l) ? factor[l * L + outside]! : 0
  normalise(backward, count - 1)
  for (let i = count - 2; i >= 0; i--) {
    for (let l = 0; l < L; l++) {
      let sum = 0
      for (const next of after[l]!)
        sum +=
          factor[l * L + next]! * emissions[(i + 1) * L + next]! * backward[(i + 1) * L + next]!
      backward[i * L + l] = sum
    }
    normalise(backward, i)
  }
  for (let i = 0; i < count; i++) {
    for (let l = 0; l < L; l++) marginals[i * L + l] = forward[i * L + l]! * backward[i * L + l]!
    normalise(marginals, i)
  }
  moves.clear()
  const add = (at: number, value: number): void => void moves.set(at, (moves.get(at) ?? 0) + value)
  for (let l = 0; l < L; l++) {
    if (marginals[l]! > 0) add(outside * L + l, marginals[l]!)
    if (marginals[end + l]! > 0) add(l * L + outside, marginals[end + l]!)
  }
  const pair = new Float64Array(L * L)
  for (let i = 1; i < count; i++) {
    let sum = 0
    for (let p = 0; p < L; p++)
      for (const next of after[p]!) {
        const value =
          forward[(i - 1) * L + p]! *
          factor[p * L + next]! *
          emissions[i * L + next]! *
          backward[i * L + next]!
        pair[p * L + next] = value
        sum += value
      }
    for (let p = 0; p < L; p++)
      for (const next of after[p]!) {
        const value = pair[p * L + next]! / sum
        if (value > 1e-4) add(p * L + next, value)
      }
  }
}

function normalise(values: Float64Array, i: number): void {
  let sum = 0
  for (let l = 0; l < L; l++) sum += values[i * L + l]!
  const factor = 1 / sum
  for (let l = 0; l < L; l++) values[i * L + l]! *= factor
}
