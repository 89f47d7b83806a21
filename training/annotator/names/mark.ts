/** Marks names in text files with the labeller of try.ts, for reading: `npx tsx training/annotator/names/mark.ts FILE…`. */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokenise } from '../../../electron/core/annotate'
import { readModelFile } from '../../../electron/core/annotate/model/file'
import { createLinearModel } from '../../../electron/core/annotate/model/linear'
import { unpackRows } from '../../../electron/core/annotate/model/rows'
import { labelNames, loadNamesModel } from '../../../electron/core/annotate/names'
import { tagWords } from '../../../electron/core/annotate/tag/tagger'
import { splitLine } from '../../../electron/core/sentences'
import { collectTagClasses, loadTreebank } from '../../data/treebanks'
import { lexiconStep } from '../step-lexicon'

const base = lexiconStep()
const classes = collectTagClasses([...loadTreebank('ewt-train'), ...loadTreebank('gum-train')], 4)
const tagger = createLinearModel(
  unpackRows(readFileSync(join(tmpdir(), 'parley-names-tagger.bin'))),
)
const file = readModelFile(readFileSync(join(tmpdir(), 'parley-names.bin')))
if (!file.ok) throw new Error(file.problem.code)
const model = loadNamesModel((name) => file.value.get(name)!, base.edge)
const short = {
  person: 'PER',
  organization: 'ORG',
  country: 'COUNTRY',
  place: 'PLACE',
  facility: 'FACILITY',
  group: 'GROUP',
  other: 'OTHER',
}

export function mark(text: string, scores = false): string {
  const sentences = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    splitLine(text, index, index + line.length).map(({ start, end }) => tokenise(text, start, end)),
  )
  const found = labelNames(
    sentences.map((tokens) => {
      const words = tokens.map(({ start, end }) => base.readWord(text.slice(start, end)))
      return { words, tags: tagWords(words, tagger, classes.length, base.edge).classes }
    }),
    model,
  )
  let out = text
  for (let s = sentences.length - 1; s >= 0; s--)
    for (const { first, last, kind, score } of [...found[s]!].reverse()) {
      const from = sentences[s]![first]!.start
      const to = sentences[s]![last]!.end
      out = `${out.slice(0, from)}[${short[kind]}${scores && score < 0.75 ? score : ''} ${out.slice(from, to)}]${out.slice(to)}`
    }
  return out
}

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8')
  if (!/samples|unseen/.test(path)) console.log(`== ${path}\n${mark(text, true)}`)
  else
    for (const block of text.split(/\n\s*\n/).map((one) => one.trim())) {
      if (!block || block.startsWith('#')) continue
      const got = mark(block.replace(/\[[A-Z]+ ([^\]]*)\]/g, '$1'))
      if (got !== block) console.log(`want ${block}\n got ${got}`)
    }
}
