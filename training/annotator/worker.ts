/** One training thread: does the job it was given and posts the averaged weights. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseInput, reverseInput } from '../../electron/core/annotate/parse/input'
import { loadTrainingText } from '../data/training-text'
import type { Job, JobResult } from './jobs'
import { recipe } from './recipe'
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
  const { labels, reverse } = job
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
  const model = trainParser(sentences, {
    epochs: job.epochs,
    seed: job.seed,
    labelCount: labels.length,
    rootLabel: labels.indexOf('root'),
    margins: recipe.parser.margins,
    onEpoch: (epoch) =>
      say(
        `parser ${reverse ? 'right to left' : 'left to right'}, seed ${job.seed}: epoch ${epoch + 1}`,
      ),
  })
  return model.averages(2)
}
