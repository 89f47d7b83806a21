/** `npm run train`: trains every part of the annotator from ../shared and training/, and writes one model file. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWriter } from '../electron/core/annotate/model/bytes'
import { writeModelFile } from '../electron/core/annotate/model/file'
import { createLinearModel } from '../electron/core/annotate/model/linear'
import { packRows } from '../electron/core/annotate/model/rows'
import { parseInput } from '../electron/core/annotate/parse/features'
import { parseWords } from '../electron/core/annotate/parse/parser'
import { tagWords } from '../electron/core/annotate/tag/tagger'
import { readLexicon, writeLexicon } from '../electron/core/annotate/words/lexicon'
import { createWordReader } from '../electron/core/annotate/words/word'
import { collectLemmaExceptions } from './annotator/lemma-exceptions'
import { readLexiconSource } from './annotator/lexicon-source'
import { trainParser, type ParsedSentence } from './annotator/train-parser'
import { trainTagger, type TaggedSentence } from './annotator/train-tagger'
import type { GoldSentence } from './data/conllu'
import {
  classFinder,
  collectLabels,
  collectTagClasses,
  loadTreebank,
  partOf,
} from './data/treebanks'

const started = Date.now()
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)
const quick = process.argv.includes('--quick')

const train = [...loadTreebank('ewt-train'), ...loadTreebank('gum-train')]
const dev = { ewt: loadTreebank('ewt-dev'), gum: loadTreebank('gum-dev') }
const lexiconBytes = writeLexicon(readLexiconSource(new Map()))
const lexicon = readLexicon(lexiconBytes)
const readWord = createWordReader(lexicon)
const edge = { start: readWord('\u0002'), end: readWord('\u0003') }
const tagClasses = collectTagClasses(train, 4)
const findClass = classFinder(tagClasses)
const labels = collectLabels(train)
const rootLabel = labels.indexOf('root')
say(`${train.length} sentences, ${tagClasses.length} tag classes, ${labels.length} labels`)

const wordsOf = (sentence: GoldSentence) => sentence.tokens.map((token) => readWord(token.form))
const tagged = train.map((sentence): TaggedSentence => ({
  words: wordsOf(sentence),
  classes: Int32Array.from(sentence.tokens, (t) => findClass(t.xpos, t.upos)),
}))
const tagEpochs = quick ? 4 : 8
const tagScale = 24
const folds = 5
const jackTags: Int32Array[] = []
const foldOf = train.map((sentence) => partOf(sentence.document, folds))
for (let fold = 0; fold < folds; fold++) {
  const part = trainTagger(
    tagged.filter((_, i) => foldOf[i] !== fold),
    tagClasses.length,
    edge,
    quick ? 3 : 6,
    1 + fold,
  )
  const rows = createLinearModel(part.toRows(1, tagScale))
  tagged.forEach(({ words }, i) => {
    if (foldOf[i] === fold) jackTags[i] = tagWords(words, rows, tagClasses.length, edge).classes
  })
  say(`jack-knife fold ${fold + 1}`)
}
const tagRows = trainTagger(tagged, tagClasses.length, edge, tagEpochs, 17).toRows(2, tagScale)
const tagger = createLinearModel(tagRows)
for (const [name, sentences] of Object.entries(dev)) {
  let right = 0,
    fine = 0,
    total = 0
  for (const sentence of sentences) {
    const { classes } = tagWords(wordsOf(sentence), tagger, tagClasses.length, edge)
    sentence.tokens.forEach((token, i) => {
      total++
      if (tagClasses[classes[i]!]!.upos === token.upos) right++
      if (tagClasses[classes[i]!]!.xpos === token.xpos) fine++
    })
  }
  say(`${name} UPOS ${(right / total).toFixed(4)} XPOS ${(fine / total).toFixed(4)}`)
}

const parsed = train.map((sentence, i): ParsedSentence => {
  const n = sentence.tokens.length
  return {
    input: parseInput(tagged[i]!.words, jackTags[i]!),
    heads: Int32Array.from(sentence.tokens, (t) => (t.head < 0 ? n : t.head)),
    labels: Int32Array.from(sentence.tokens, (t) => labels.indexOf(t.deprel)),
  }
})
const parseScale = 16
const measure = (scorer: ReturnType<typeof createLinearModel>): string =>
  Object.entries(dev)
    .map(([name, sentences]) => {
      let uas = 0,
        las = 0,
        total = 0
      for (const sentence of sentences) {
        const words = wordsOf(sentence)
        const input = parseInput(words, tagWords(words, tagger, tagClasses.length, edge).classes)
        const parse = parseWords(input, scorer, labels.length, rootLabel)
        sentence.tokens.forEach((token, i) => {
          total++
          if (parse.heads[i] !== token.head) return
          uas++
          if (labels[parse.labels[i]!] === token.deprel) las++
        })
      }
      return `${name} UAS ${((uas / total) * 100).toFixed(2)} LAS ${((las / total) * 100).toFixed(2)}`
    })
    .join('  ')
const parser = trainParser(parsed, {
  epochs: quick ? 5 : 12,
  seed: 5,
  labelCount: labels.length,
  rootLabel,
  onEpoch: (epoch, model) =>
    say(
      `parser epoch ${epoch + 1}${epoch % 4 === 0 ? '' : '  ' + measure(createLinearModel(model.toRows(2, parseScale)))}`,
    ),
})
const parseRows = parser.toRows(3, parseScale)
say(
  `parser ${parseRows.keys.length} features, ${parseRows.classes.length} weights: ${measure(createLinearModel(parseRows))}`,
)

const textSection = (lines: readonly string[]): Uint8Array => {
  const writer = createWriter()
  writer.varint(lines.length)
  for (const line of lines) writer.text(line)
  return writer.done()
}
const file = writeModelFile(
  new Map([
    ['lexicon', lexiconBytes],
    ['tag-classes', textSection(tagClasses.map(({ xpos, upos }) => `${xpos} ${upos}`))],
    ['tagger', packRows(tagRows)],
    ['labels', textSection(labels)],
    ['parser', packRows(parseRows)],
    ['lemmas', textSection(collectLemmaExceptions(train, lexicon))],
  ]),
)
const out = join(import.meta.dirname, '../electron/core/annotate/data/model.bin')
writeFileSync(out, file)
say(`wrote ${out}: ${(file.length / 1e6).toFixed(2)} MB`)
