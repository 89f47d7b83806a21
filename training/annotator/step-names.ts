/** Training step: the name labeller's section. */
import { isCapitalised, tagGold, type Parts } from '../../electron/core/annotate/annotate-sentence'
import { labelNames, toSpans } from '../../electron/core/annotate/names/labeller'
import { labelOf, nameKinds, positions } from '../../electron/core/annotate/names/labels'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameLists } from '../../electron/core/annotate'
import { isHeldOut } from '../data/splits'
import { domains, readCorpus, type DomainName } from '../data/name-corpora'
import { collectPool, swapNames } from '../data/swap-names'
import type { NamedSentence } from '../data/newswire'
import { domainKey, trainNames, type NamedInput } from './train-names'
import type { Averages } from './perceptron'

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
    tags: tagGold(parts, words).classes,
    lists: parts.readLists(words),
    capitals: isCapitalised(words) ? 1 : 0,
  }
  return { input, labels, domain }
}

/** Held-out parts of every corpus that has one; GUM's dev part is another file. */
export function heldOut(name: DomainName, lists: NameLists): NamedSentence[] {
  return readCorpus(name, lists).filter(({ document }) => isHeldOut(document))
}

export function trainNamesOnce(
  parts: Parts,
  lists: NameLists,
  epochs: number,
  seed: number,
  say: (text: string) => void,
): Averages {
  const corpora = new Map<DomainName, NamedSentence[]>()
  for (const name of Object.keys(domains) as DomainName[])
    corpora.set(
      name,
      readCorpus(name, lists).filter(({ document }) => name === 'gum' || !isHeldOut(document)),
    )
  const own = corpora.get('newswire') ?? []
  const pool = collectPool([...corpora.values()], townNames())
  const train = [...corpora].flatMap(([name, sentences]) =>
    sentences.map((sentence) => toNamedInput(sentence, parts, domains[name])),
  )
  for (const copy of [11, 12])
    train.push(...swapNames(own, pool, 10 * seed + copy).map((s) => toNamedInput(s, parts, 0)))
  const politics = [...(corpora.get('crossner') ?? []), ...(corpora.get('wikigold') ?? [])]
  train.push(
    ...swapNames(politics, pool, 13).map((s) =>
      toNamedInput(s, parts, s.document.startsWith('wiki') ? 1 : 2),
    ),
  )
  train.push(...headlines(own).map((s) => toNamedInput(s, parts, 0)))
  say(`names, seed ${seed}: ${train.length} training sentences`)
  const model = trainNames(train, parts.edge, epochs, seed, (epoch) =>
    say(`names, seed ${seed}: epoch ${epoch + 1}`),
  )
  return foldDomain(model.averages(2))
}

/** Towns of more than 100,000 people, from the gazetteer's table. */
function townNames(): string[] {
  const file = join(import.meta.dirname, '../../electron/core/gazetteer/data/cities.json')
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: string }
  return rows
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => Number(row[4]) > 100)
    .map((row) => row[0] ?? '')
}

/** Every sixth short sentence again, in headline capitals. */
function headlines(sentences: readonly NamedSentence[]): NamedSentence[] {
  return sentences
    .filter(({ forms }, i) => i % 6 === 0 && forms.length < 20)
    .map((sentence) => ({
      ...sentence,
      forms: sentence.forms.map((form) =>
        form.length > 3 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form,
      ),
    }))
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
