/** `npm run train`: trains every part of the annotator from ../shared and training/, and writes one model file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { createWriter } from '../electron/core/annotate/model/bytes'
import { writeModelFile } from '../electron/core/annotate/model/file'
import { packRows } from '../electron/core/annotate/model/rows'
import { createLinearModel } from '../electron/core/annotate/model/linear'
import { tagWords, type TagResult } from '../electron/core/annotate/tag/tagger'
import type { Word } from '../electron/core/annotate/words/word'
import { runJobs, type FoldTags } from './annotator/jobs'
import { collectLemmaExceptions } from './annotator/lemma-exceptions'
import { mergeRows, type Averages } from './annotator/merge-rows'
import { trainNames } from './annotator/names/train'
import { recipe } from './annotator/recipe'
import { lexiconStep } from './annotator/step-lexicon'
import { folds } from './annotator/step-tags'
import { collectFixedTags } from './annotator/fixed-tags'
import { loadTrainingText, loadTreebanks } from './data/training-text'
import { collectLabels, collectTagClasses } from './data/treebanks'

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
      (reverse) => ({ kind: 'parser', seed, epochs, reverse, labels, tags }) as const,
    ),
  )
  return (await runJobs(jobs, say)) as Averages[]
})

const sections = new Map<string, Uint8Array>([
  ['lexicon', base.bytes],
  ['tag-classes', lines(classes.map(({ xpos, upos }) => `${xpos} ${upos}`))],
  ['tagger', packRows(mergeRows(tagger, recipe.tagger))],
  ['fixed-tags', lines(collectFixedTags(treebanks, classes))],
  ['labels', lines(labels)],
  ['parser', packParser(0)],
  ['parser-reverse', packParser(1)],
  ['lemmas', lines(collectLemmaExceptions(treebanks, base.lexicon))],
])
const names = await step('name-sections', () => {
  const scorer = createLinearModel(mergeRows(tagger, recipe.tagger))
  const tag = (words: readonly Word[]): Int32Array =>
    tagWords(words, scorer, classes.length, base.edge).classes
  return Promise.resolve(trainNames({ ...base, tag }, say))
})
for (const [name, bytes] of names) sections.set(name, bytes)

const file = writeModelFile(sections)
writeFileSync(options.out, file)
for (const [name, bytes] of sections) say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`)
say(`${options.out}: ${(file.length / 1e6).toFixed(2)} MB`)

function packParser(direction: number): Uint8Array {
  const ofDirection = parsers.filter((_, i) => i % 2 === direction)
  return packRows(mergeRows(ofDirection, recipe.parser))
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
