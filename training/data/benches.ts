/** Reads wikigold, CrossNER politics, re3d-dev and GUM's named mentions as sentences with names of our kinds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../electron/core/annotate/tokens/tokenise'
import { splitLine } from '../../electron/core/sentences/split-line'
import type { NamedSentence } from './newswire'
import { sharedFolder } from './treebanks'

export type BenchName = 'wikigold' | 'crossner' | 're3d'

/** A name as the bench marks it: its own type, not ours. */
export interface RawName {
  readonly first: number
  readonly last: number
  readonly type: string
}

export interface BenchSentence extends Omit<NamedSentence, 'names'> {
  readonly names: readonly RawName[]
}

export function readBench(name: BenchName): BenchSentence[] {
  if (name === 're3d') return readRe3d()
  const file = name === 'wikigold' ? 'wikigold.conll.txt' : 'crossner-politics.conll.txt'
  return readColumns(join(sharedFolder, 'bench', file), name)
}

/** Wikigold's documents are not marked; sentences are grouped by twenty. */
function readColumns(path: string, name: string): BenchSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/)
    .filter((block) => block.trim())
    .map((block, index) => {
      const rows = block
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(/[ \t]+/))
      const names: RawName[] = []
      let open: { first: number; last: number; type: string } | null = null
      rows.forEach(([, tag = 'O'], i) => {
        const type = tag.slice(2)
        if (tag === 'O') open = null
        else if (tag.startsWith('I-') && open?.type === type) open.last = i
        else names.push((open = { first: i, last: i, type }))
      })
      const document = `${name}#${Math.floor(index / 20)}`
      return { document, forms: rows.map(([form = '']) => form), names }
    })
}

interface Re3dDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly {
    readonly begin: number
    readonly end: number
    readonly type: string
  }[]
}

/** Longest entity first where they overlap; those that do not fall on token ends are left out. */
function readRe3d(): BenchSentence[] {
  const lines = readFileSync(join(sharedFolder, 'bench', 're3d-dev.jsonl'), 'utf8').split('\n')
  return lines
    .filter((line) => line.trim())
    .flatMap((line) => {
      const { id, text, entities } = JSON.parse(line) as Re3dDocument
      const sentences: BenchSentence[] = []
      for (const found of text.matchAll(/[^\n]+/g))
        for (const span of splitLine(text, found.index, found.index + found[0].length)) {
          const tokens = tokenise(text, span.start, span.end)
          const names = entities.flatMap(({ begin, end, type }) => {
            const first = tokens.findIndex((token) => token.start === begin)
            const last = tokens.findIndex((token) => token.end === end)
            return first < 0 || last < first ? [] : [{ first, last, type }]
          })
          const forms = tokens.map((token) => text.slice(token.start, token.end))
          sentences.push({ document: `re3d#${id}`, forms, names })
        }
      return sentences
    })
}
