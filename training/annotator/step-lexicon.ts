/** Training step: the lexicon section, and the readers built on it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLexicon, writeLexicon, type Lexicon } from '../../electron/core/annotate/words/lexicon'
import { createWordReader, type WordReader } from '../../electron/core/annotate/words/word'
import type { Edge } from '../../electron/core/annotate/tag/features'
import { readLexiconSource } from './lexicon-source'

export interface Base {
  readonly bytes: Uint8Array
  readonly lexicon: Lexicon
  readonly readWord: WordReader
  readonly edge: Edge
}

export function lexiconStep(): Base {
  const clusters = new Map<string, number>()
  const file = join(import.meta.dirname, '../clusters/words.txt')
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', fine, coarse] = line.split(' ')
    if (word) clusters.set(word, Number(fine) * 64 + Number(coarse))
  }
  const meanings = new Map<string, number>()
  for (const line of readFileSync(
    join(import.meta.dirname, '../clusters/meanings.txt'),
    'utf8',
  ).split('\n')) {
    const [word = '', broad, middle, narrow] = line.split(' ')
    if (word) meanings.set(word, (Number(broad) * 512 + Number(middle)) * 2048 + Number(narrow))
  }
  const bytes = writeLexicon(readLexiconSource(clusters, meanings))
  const lexicon = readLexicon(bytes)
  const readWord = createWordReader(lexicon)
  return { bytes, lexicon, readWord, edge: { start: readWord('\u0002'), end: readWord('\u0003') } }
}
