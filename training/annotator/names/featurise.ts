/** Turns marked sentences into stretches of numbered features for the CRF, and its weights back into rows by key. */
import { mix1 } from '../../../electron/core/annotate/model/hash'
import type { LinearRows } from '../../../electron/core/annotate/model/layout'
import {
  labelOf,
  nameLabelCount,
  outside,
  positions,
} from '../../../electron/core/annotate/names/labels'
import {
  maxNameFeatures,
  nameFeatures,
  type Prepared,
} from '../../../electron/core/annotate/names/token-features'
import type { Edge } from '../../../electron/core/annotate/tag/features'
import type { NamedSentence } from '../../data/newswire'
import { createRowWriter } from '../merge-rows'
import type { CrfModel, Stretch } from './crf'

const L = nameLabelCount

export interface Example {
  readonly input: Prepared
  readonly sentence: NamedSentence
  readonly domain: number
}

/** Key of a feature as one corpus uses it. */
export const domainKey = (key: number, domain: number): number => mix1(700 + domain, key)

/** Places, in the order of `nameFeatures`, of those that may differ by guideline; the rest is shared by all. */
const ownTemplates = [0, 1, 2, 3, 9, 10, 14, 15, 26, 32, 36, 51, 55]

export interface Features {
  readonly stretches: readonly Stretch[]
  /** Key of each numbered feature. */
  readonly keys: readonly number[]
  /** 1 for features learnt for all corpora, 0 for a corpus' own. */
  readonly common: Uint8Array
}

export function featurise(examples: readonly Example[], edge: Edge, least: number): Features {
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const shared: number[] = []
  const raw: { tokens: Int32Array[]; labels: Uint8Array }[] = []
  const out = new Int32Array(maxNameFeatures)
  for (const { input, sentence, domain } of examples) {
    const labels = toLabels(sentence)
    let tokens: Int32Array[] = []
    let own: number[] = []
    const close = (): void => {
      if (tokens.length > 0) raw.push({ tokens, labels: Uint8Array.from(own) })
      tokens = []
      own = []
    }
    for (let i = 0; i < input.words.length; i++) {
      if (!input.runs.open[i]) {
        close()
        continue
      }
      const n = nameFeatures(input, i, edge, out)
      const features = new Int32Array(n + ownTemplates.length)
      for (let k = 0; k < features.length; k++) {
        const key = k < n ? out[k]! : domainKey(out[ownTemplates[k - n]!]!, domain)
        let number = numbers.get(key)
        if (number === undefined) {
          number = counts.length
          numbers.set(key, number)
          counts.push(0)
          shared.push(k < n ? 1 : 0)
        }
        counts[number]!++
        features[k] = number
      }
      tokens.push(features)
      own.push(labels[i]!)
    }
    close()
  }
  const renumbered = new Int32Array(counts.length).fill(-1)
  const keys: number[] = []
  const common: number[] = []
  for (const [key, number] of numbers)
    if (counts[number]! >= least) {
      common.push(shared[number]!)
      renumbered[number] = keys.length
      keys.push(key)
    }
  return {
    keys,
    common: Uint8Array.from(common),
    stretches: raw.map(({ tokens, labels }) => ({
      labels: wellFormed(labels),
      features: tokens.map((features) => features.map((f) => renumbered[f]!).filter((f) => f >= 0)),
    })),
  }
}

export function toLabels({ forms, names }: NamedSentence): Uint8Array {
  const labels = new Uint8Array(forms.length)
  for (const { first, last, kind } of names) {
    for (let i = first; i <= last; i++) labels[i] = labelOf(kind, positions.inside)
    labels[first] = labelOf(kind, positions.begin)
    labels[last] = labelOf(kind, first === last ? positions.single : positions.end)
  }
  return labels
}

/** A name that reaches out of its stretch is dropped. */
function wellFormed(labels: Uint8Array): Uint8Array {
  const out = Uint8Array.from(labels)
  for (let i = 0; i < out.length; i++) {
    if (out[i] === outside) continue
    const position = (out[i]! - 1) & 3
    if (position === positions.single) continue
    let end = i
    while (end < out.length && out[end] !== outside && ((out[end]! - 1) & 3) !== positions.end)
      end++
    if (position === positions.begin && end < out.length && out[end] !== outside) i = end
    else for (let k = i; k <= Math.min(end, out.length - 1); k++) out[k] = outside
  }
  return out
}

/** Weights of all plus those of our guideline, scaled to small integers; entries below `least` are dropped. */
export function toRows(
  model: CrfModel,
  { keys, common }: Features,
  domain: number,
  scale: number,
  least: number,
  transitionKey: (label: number) => number,
): LinearRows {
  const at = new Map(keys.map((key, i) => [key, i]))
  const rows: { key: number; values: Float64Array }[] = []
  for (const [key, i] of at) {
    if (!common[i]) continue
    const own = at.get(domainKey(key, domain))
    const values = new Float64Array(L)
    for (let l = 0; l < L; l++)
      values[l] = model.weights[i * L + l]! + (own === undefined ? 0 : model.weights[own * L + l]!)
    rows.push({ key, values })
  }
  for (let label = 0; label < L; label++)
    rows.push({
      key: transitionKey(label),
      values: Float64Array.from({ length: L }, (_, next) => model.transitions[label * L + next]!),
    })
  rows.sort((a, b) => a.key - b.key)
  return pack(rows, scale, least)
}

function pack(
  rows: readonly { key: number; values: Float64Array }[],
  scale: number,
  least: number,
): LinearRows {
  const writer = createRowWriter()
  for (const { key, values } of rows) {
    values.forEach((value, c) => {
      if (Math.abs(value) >= least) writer.entry(c, Math.round(value * scale))
    })
    writer.end(key)
  }
  return writer.rows()
}
