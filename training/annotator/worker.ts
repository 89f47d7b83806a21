/** One training thread: does the job it was given and posts the averaged weights. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseInput, reverseInput } from '../../electron/core/annotate/parse/input'
import { createLinearModel } from '../../electron/core/annotate/model/linear'
import { parseWords, type Parse } from '../../electron/core/annotate/parse/parser'
import { loadTrainingText } from '../data/training-text'
import type { Job, JobResult } from './jobs'
import { mergeRows } from './merge-rows'
import { recipe } from './recipe'
import { parseFoldOf } from './step-judge'
import { lexiconStep } from './step-lexicon'
import { taggedSentences, tagFold } from './step-tags'
import { trainParser, type ParsedSentence } from './train-parser'
import { trainTagger } from './train-tagger'

const say = (text: string): void => parentPort?.postMessage({ say: text })
parentPort?.postMessage({ done: run(workerData as Job) })

function run(job: Job): JobResult {
  const train = loadTrainingText()
  const base = lexiconStep()
  if (job.kind === 'fold') return tagFold(train, job.classes, base, job.epochs, job.fold)
  if (job.kind === 'tags') {
    const tagged = taggedSentences(train, job.classes, base, true)
    return trainTagger(tagged, job.classes.length, base.edge, job.epochs, job.seed).averages(2)
  }
  const { labels, reverse, fold } = job
  const arcs = { count: labels.length, root: labels.indexOf('root') }
  const sentences = train.map(({ tokens }, i): ParsedSentence => {
    const n = tokens.length
    const words = tokens.map((token) => base.readWord(token.form))
    const input = parseInput(words, job.tags[i]!.classes, job.tags[i]!.doubts)
    const order = reverse ? [...tokens].reverse() : tokens
    const place = (head: number): number => (head < 0 ? n : reverse ? n - 1 - head : head)
    return {
      input: reverse ? reverseInput(input) : input,
      heads: Int32Array.from(order, (token) => place(token.head)),
      labels: Int32Array.from(order, (token) => labels.indexOf(token.deprel)),
    }
  })
  const isHeld = (i: number): boolean => fold !== null && parseFoldOf(train[i]!) === fold
  const which = `parser ${reverse ? 'right to left' : 'left to right'}, seed ${job.seed}${fold === null ? '' : `, without fold ${fold}`}`
  const model = trainParser(
    sentences.filter((_, i) => !isHeld(i)),
    {
      epochs: job.epochs,
      seed: job.seed,
      arcs,
      margins: recipe.parser.margins,
      onEpoch: (epoch) => say(`${which}: epoch ${epoch + 1}`),
    },
  )
  const weights = model.averages(2)
  if (fold === null) return weights
  const scorer = createLinearModel(mergeRows([weights], recipe.parser))
  const index = sentences.flatMap((_, i) => (isHeld(i) ? [i] : []))
  const parses = index.map((i): Parse => {
    const walk = parseWords(sentences[i]!.input, scorer, arcs, { plain: recipe.judge.plain.folds })
    return { heads: walk.heads, labels: walk.labels, margins: walk.margins }
  })
  return { index, parses }
}
