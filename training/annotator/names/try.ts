/** Trains the labeller alone into a temp file and scores it after every other epoch: for working on it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readModelFile, writeModelFile } from '../../../electron/core/annotate/model/file'
import { createLinearModel } from '../../../electron/core/annotate/model/linear'
import { packRows, unpackRows } from '../../../electron/core/annotate/model/rows'
import { labelNames, loadNamesModel } from '../../../electron/core/annotate/names'
import { tagWords } from '../../../electron/core/annotate/tag/tagger'
import { collectTagClasses, loadTreebank } from '../../data/treebanks'
import { f1, readBenches, scoreBench, type BenchItem } from '../../eval/names-benches'
import { lexiconStep } from '../step-lexicon'
import { mergeRows } from '../perceptron'
import { taggedSentences, tagScale } from '../step-tags'
import { trainTagger } from '../train-tagger'
import { trainNames, type NamesSections } from './train'

const started = Date.now()
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)
const base = lexiconStep()
const trees = [...loadTreebank('ewt-train'), ...loadTreebank('gum-train')]
const classes = collectTagClasses(trees, 4)
const cache = join(tmpdir(), 'parley-names-tagger.bin')
if (!existsSync(cache))
  writeFileSync(
    cache,
    packRows(
      mergeRows(
        [
          trainTagger(
            taggedSentences(trees, classes, base, true),
            classes.length,
            base.edge,
            4,
            17,
          ).averages(2),
        ],
        tagScale,
      ),
    ),
  )
const tagger = createLinearModel(unpackRows(readFileSync(cache)))
say('tagger')
const tag = (words: Parameters<typeof tagWords>[0]): Int32Array =>
  tagWords(words, tagger, classes.length, base.edge).classes
const benches = readBenches()
const show = (sections: NamesSections): void => {
  const model = loadNamesModel((name) => sections.get(name as never)!, base.edge)
  for (const bench of benches) {
    const documents = new Map<string, BenchItem[]>()
    for (const item of bench.items)
      documents.set(item.document, [...(documents.get(item.document) ?? []), item])
    const spans = [...documents.values()].flatMap((items) =>
      labelNames(
        items.map(({ forms }) => {
          const words = forms.map(base.readWord)
          return { words, tags: tag(words) }
        }),
        model,
      ),
    )
    const ordered = { ...bench, items: [...documents.values()].flat() }
    const { all, byType, misses } = scoreBench(ordered, spans)
    const only = process.argv[process.argv.indexOf('--score') + 1]
    if (process.argv.includes('--score') && only === bench.id)
      for (const { item, gold, found } of misses)
        console.log(`${gold}  <>  ${found}    ${item.forms.join(' ')}`)
    say(
      `${bench.id.padEnd(9)} ${f1(all).toFixed(4)} P ${(all.right / all.found).toFixed(3)} R ${(all.hit / all.gold).toFixed(3)}  ${[...byType].map(([type, tally]) => `${type} ${f1(tally).toFixed(3)}/${tally.gold}`).join('  ')}`,
    )
  }
}
const out = join(tmpdir(), 'parley-names.bin')
if (process.argv.includes('--score')) {
  const file = readModelFile(readFileSync(out))
  if (file.ok) show(file.value as NamesSections)
  process.exit(0)
}
const sections = trainNames({ ...base, tag }, say, show)
show(sections)
writeFileSync(out, writeModelFile(sections))
say(
  `wrote ${out}: ${[...sections].map(([name, bytes]) => `${name} ${(bytes.length / 1e6).toFixed(2)} MB`).join(', ')}`,
)
