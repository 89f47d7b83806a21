/** Trains the labeller alone on the shipped tagger, scores it, and writes a model file with its sections: for working on it. `--out FILE`, `--score BENCH`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadParts } from '../../../electron/core/annotate'
import {
  readModelFile,
  writeModelFile,
  type Sections,
} from '../../../electron/core/annotate/model/file'
import { loadNamesModel } from '../../../electron/core/annotate/names'
import type { Word } from '../../../electron/core/annotate/words/word'
import { inDocuments, labelBench } from '../../eval/names'
import { f1, readBenches, scoreBench } from '../../eval/names-benches'
import { trainNames, type NamesSections } from './train'

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'parley-names.bin') },
    /** Scores the file written before, and lists what differs in one bench. */
    score: { type: 'string' },
  },
})
const shipped = join(import.meta.dirname, '../../../electron/core/annotate/data/model.bin')
const started = Date.now()
const say = (text: string): void =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)

function readSections(path: string): Sections {
  const file = readModelFile(readFileSync(path))
  if (!file.ok) throw new Error(file.problem.message)
  return file.value
}

const unpacked = (sections: Sections): readonly (readonly [string, Uint8Array])[] =>
  sections.names().map((name) => [name, sections.get(name)!])

const model = readSections(options.score === undefined ? shipped : options.out)
const parts = loadParts(model)
const benches = readBenches().map(inDocuments)
const show = (sections: Sections | NamesSections): void => {
  const names = loadNamesModel((name) => (sections as Sections).get(name)!, parts.edge)
  for (const bench of benches) {
    const { all, byType, misses } = scoreBench(bench, labelBench(bench, { ...parts, names }))
    if (options.score === bench.id)
      for (const { item, gold, found } of misses)
        console.log(`${gold}  <>  ${found}    ${item.forms.join(' ')}`)
    say(
      `${bench.id.padEnd(9)} ${f1(all).toFixed(4)} P ${(all.right / all.found).toFixed(3)} R ${(all.hit / all.gold).toFixed(3)}  ${[...byType].map(([type, tally]) => `${type} ${f1(tally).toFixed(3)}/${tally.gold}`).join('  ')}`,
    )
  }
}

if (options.score !== undefined) show(model)
else {
  const { readWord, edge, tagger } = parts
  const tag = (words: readonly Word[]): Int32Array => tagger(words).classes
  const sections = trainNames({ readWord, edge, tag }, say, show)
  show(sections)
  writeFileSync(options.out, writeModelFile(new Map([...unpacked(model), ...sections])))
  say(`wrote ${options.out}`)
}
