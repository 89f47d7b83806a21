/** Training step: the name labeller's section. */
import { createLinearModel } from '../../electron/core/annotate/model/linear'
import { packRows } from '../../electron/core/annotate/model/rows'
import { isCapitalised, tagGold, type Parts } from '../../electron/core/annotate/annotate-sentence'
import { listFlags } from '../../electron/core/annotate/names/list-flags'
import { labelNames, readTransitions, toSpans } from '../../electron/core/annotate/names/labeller'
import { labelOf, nameKinds, positions } from '../../electron/core/annotate/names/labels'
import { isHeldOut } from '../data/splits'
import { readNewswire, type NamedSentence } from '../data/newswire'
import { domainKey, trainNames, type NamedInput } from './train-names'
import type { Averages, Perceptron } from './perceptron'
import { mergeRows } from './perceptron'

export const nameScaleBits = 24

export function toNamedInput(sentence: NamedSentence, parts: Parts, domain: number): NamedInput {
  const words = sentence.forms.map(parts.readWord)
  const labels = new Uint8Array(words.length)
  for (const { first, last, kind } of sentence.names) {
    for (let i = first; i <= last; i++) labels[i] = labelOf(kind, positions.inside)
    labels[first] = labelOf(kind, positions.begin)
    labels[last] = labelOf(kind, first === last ? positions.single : positions.end)
  }
  const input = {
    words,
    tags: tagGold(parts, words),
    lists: listFlags(words, parts.lists),
    capitals: isCapitalised(words) ? 1 : 0,
  }
  return { input, labels, domain }
}

export function trainNamesStep(
  parts: Parts,
  epochs: number,
  say: (text: string) => void,
): Uint8Array {
  const all = readNewswire()
  const train = all
    .filter(({ document }) => !isHeldOut(document))
    .map((s) => toNamedInput(s, parts, 0))
  const test = all.filter(({ document }) => isHeldOut(document))
  say(`names: ${train.length} training sentences, ${test.length} held out`)
  const score = (model: Perceptron): string => {
    const rows = foldDomain(model.averages(1))
    return scoreNames(test, { ...parts, ...withNames(rows) })
  }
  const model = trainNames(train, parts.edge, epochs, 3, (epoch, m) => {
    if (epoch % 3 === 2 || epoch === epochs - 1) say(`names epoch ${epoch + 1} ${score(m)}`)
  })
  return packRows(mergeRows([foldDomain(model.averages(2))], nameScaleBits))
}

const withNames = (averages: Averages) => {
  const names = createLinearModel(mergeRows([averages], nameScaleBits))
  return { names, transitions: readTransitions(names) }
}

/** Adds what was learnt for our own guideline to what was learnt for all, so that run time pays nothing for domains. */
export function foldDomain(averages: Averages): Averages {
  const rows = new Map<number, number[]>()
  let at = 0
  averages.keys.forEach((key, i) => {
    const row: number[] = []
    for (let n = averages.counts[i]!; n > 0; n--, at++)
      row.push(averages.classes[at]!, averages.weights[at]!)
    rows.set(key, row)
  })
  const keys: number[] = []
  const counts: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  for (const [key, row] of rows) {
    const own = rows.get(domainKey(key, 0)) ?? []
    const sums = new Map<number, number>()
    for (const part of [row, own])
      for (let k = 0; k < part.length; k += 2)
        sums.set(part[k]!, (sums.get(part[k]!) ?? 0) + part[k + 1]!)
    keys.push(key)
    counts.push(sums.size)
    for (const [c, weight] of sums) {
      classes.push(c)
      weights.push(weight)
    }
  }
  return {
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    classes: Uint8Array.from(classes),
    weights: Float64Array.from(weights),
  }
}

/** Exact-match F1, all kinds and per kind. */
export function scoreNames(sentences: readonly NamedSentence[], parts: Parts): string {
  const right = new Array<number>(8).fill(0)
  const gold = new Array<number>(8).fill(0)
  const found = new Array<number>(8).fill(0)
  for (const sentence of sentences) {
    const { input } = toNamedInput(sentence, parts, 0)
    const spans = toSpans(labelNames(input, parts.names, parts.transitions, parts.edge), 60)
    const keys = new Set(sentence.names.map(({ first, last, kind }) => `${first} ${last} ${kind}`))
    for (const { kind } of sentence.names) for (const k of [kind, 7]) gold[k]!++
    for (const { first, last, kind } of spans) {
      const k = nameKinds.indexOf(kind)
      for (const c of [k, 7]) {
        found[c]!++
        if (keys.has(`${first} ${last} ${k}`)) right[c]!++
      }
    }
  }
  const f1 = (k: number): string => ((2 * right[k]!) / Math.max(1, gold[k]! + found[k]!)).toFixed(3)
  return `F1 ${f1(7)} (${nameKinds.map((kind, k) => `${kind} ${f1(k)}`).join(', ')})`
}
