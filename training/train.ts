/** `npm run train`: trains every part of the annotator from ../shared and training/, and writes one model file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { createWriter } from '../electron/core/annotate/model/bytes'
import { writeModelFile } from '../electron/core/annotate/model/file'
import { packRows } from '../electron/core/annotate/model/rows'
import type { LinearRows } from '../electron/core/annotate/model/layout'
import { createLinearModel, type Scorer } from '../electron/core/annotate/model/linear'
import { parseInput, reverseInput } from '../electron/core/annotate/parse/input'
import { parseWords } from '../electron/core/annotate/parse/parser'
import { createTagger, type Tagger, type TagResult } from '../electron/core/annotate/tag/tagger'
import { judgeStep, parseFolds, type ReadTwice } from './annotator/step-judge'
import { runJobs, type FoldParses, type FoldTags } from './annotator/jobs'
import { collectLemmaExceptions } from './annotator/lemma-exceptions'
import { mergeRows, type Averages } from './annotator/merge-rows'
import { trainNames } from './annotator/names/train'
import { recipe } from './annotator/recipe'
import { lexiconStep } from './annotator/step-lexicon'
import { folds } from './annotator/step-tags'
import { collectFixedTags } from './annotator/fixed-tags'
import { loadTrainingText, loadTreebanks } from './data/training-text'
import { collectLabels, collectTagClasses } from './data/treebanks'
import { newsbank } from './newsbank'

const { values: options } = parseArgs({
  options: {
    /** Folder of earlier steps' results to take up again; without it everything is trained anew. */
    resume: { type: 'string' },
    out: {
      type: 'string',
      default: join(import.meta.dirname, '../electron/core/annotate/data/model.bin'),
    },
  },
})
const started = Date.now()
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)

const treebanks = loadTreebanks()
const train = loadTrainingText()
const base = lexiconStep()
const classes = collectTagClasses(treebanks, 4)
const labels = collectLabels(treebanks)
say(`${train.length} sentences, ${classes.length} tag classes, ${labels.length} labels`)

const seedsOf = (count: number, first: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i)

const tagger = await step('tagger', async () => {
  const { seeds, epochs } = recipe.tagger
  return (await runJobs(
    seedsOf(seeds, 17).map((seed) => ({ kind: 'tags', seed, epochs, classes })),
    say,
  )) as Averages[]
})
const tags = await step('jack-knife', async () => {
  const jobs = seedsOf(folds, 0).map(
    (fold) => ({ kind: 'fold', fold, epochs: recipe.jackKnifeEpochs, classes }) as const,
  )
  const found: TagResult[] = []
  for (const { index, tags: some } of (await runJobs(jobs, say)) as FoldTags[])
    index.forEach((i, k) => (found[i] = some[k]!))
  return found
})
const parsers = await step('parser', async () => {
  const { seeds, epochs } = recipe.parser
  const jobs = seedsOf(seeds, 5).flatMap((seed) =>
    [false, true].map(
      (reverse) => ({ kind: 'parser', seed, epochs, reverse, labels, tags, fold: null }) as const,
    ),
  )
  return (await runJobs(jobs, say)) as Averages[]
})

const tag = tagWith(mergeRows(tagger, recipe.tagger))
const weights = [0, 1].map((direction) =>
  mergeRows(
    parsers.filter((_, i) => i % 2 === direction),
    recipe.parser,
  ),
) as [LinearRows, LinearRows]
const foldParses = await step('parser-folds', async () => {
  const { epochs } = recipe.judge
  const jobs = [false, true].flatMap((reverse) =>
    seedsOf(parseFolds, 0).map(
      (fold) => ({ kind: 'parser', seed: 50 + fold, epochs, reverse, labels, tags, fold }) as const,
    ),
  )
  return (await runJobs(jobs, say)) as FoldParses[]
})
const judge = judgeStep([...readInFolds(), ...readFresh()], labels, classes, base)
say('judge trained')

const sections = new Map<string, Uint8Array>([
  ['lexicon', base.bytes],
  ['tag-classes', lines(classes.map(({ xpos, upos }) => `${xpos} ${upos}`))],
  ['tagger', packRows(mergeRows(tagger, recipe.tagger))],
  ['fixed-tags', lines(collectFixedTags(treebanks, classes))],
  ['labels', lines(labels)],
  ['parser', packRows(weights[0])],
  ['parser-reverse', packRows(weights[1])],
  ['judge', packRows(mergeRows([judge], recipe.judge))],
  ['lemmas', lines(collectLemmaExceptions(treebanks, base.lexicon))],
])
const names = await step('name-sections', () =>
  Promise.resolve(trainNames({ ...base, tag: (words) => tag(words).classes }, say)),
)
for (const [name, bytes] of names) sections.set(name, bytes)

const file = writeModelFile(sections)
writeFileSync(options.out, file)
for (const [name, bytes] of sections) say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`)
say(`${options.out}: ${(file.length / 1e6).toFixed(2)} MB`)

function tagWith(rows: LinearRows): Tagger {
  return createTagger(createLinearModel(rows), classes.length, base.edge)
}

function readInFolds(): ReadTwice[] {
  return foldParses.slice(0, parseFolds).flatMap(({ index, parses }, fold) =>
    index.map((i, k) => ({
      sentence: train[i]!,
      tags: tags[i]!,
      forward: parses[k]!,
      backward: foldParses[parseFolds + fold]!.parses[k]!,
    })),
  )
}

function readFresh(): ReadTwice[] {
  const [fromLeft, fromRight] = weights.map((rows) => createLinearModel(rows)) as [Scorer, Scorer]
  const arcs = { count: labels.length, root: labels.indexOf('root') }
  const plain = recipe.judge.plain.newsbank
  return newsbank(recipe.judge.newsbankSize, 3).map((sentence) => {
    const words = sentence.tokens.map(({ form }) => base.readWord(form))
    const its = tag(words)
    const input = parseInput(words, its.classes, its.doubts)
    return {
      sentence,
      tags: its,
      forward: parseWords(input, fromLeft, arcs, { plain }),
      backward: parseWords(reverseInput(input), fromRight, arcs, { plain }),
    }
  })
}

function lines(texts: readonly string[]): Uint8Array {
  const writer = createWriter()
  writer.varint(texts.length)
  for (const text of texts) writer.text(text)
  return writer.done()
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const path = options.resume && join(options.resume, name)
  if (path && existsSync(path)) return deserialize(readFileSync(path)) as T
  const result = await work()
  if (options.resume && path) {
    mkdirSync(options.resume, { recursive: true })
    writeFileSync(path, serialize(result))
  }
  say(`${name} trained`)
  return result
}
