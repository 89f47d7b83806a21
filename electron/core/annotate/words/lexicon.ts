/** Turns the lexicon section of the model file into a look-up from lower-case word to what open dictionaries say of it. */
import { createReader, createWriter } from '../model/bytes'
import { hashString } from '../model/hash'

/** Bits of `info`: parts of speech, name lists, then WordNet's first-sense classes. */
export const lexiconBits = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  firstName: 16,
  lastName: 32,
  city: 64,
  country: 128,
  demonym: 256,
  region: 512,
  nounSenseShift: 10,
  verbSenseShift: 15,
} as const

export interface LexiconEntry {
  readonly word: string
  readonly info: number
  /** Distributional classes: fine × 64 + coarse, 0 when unknown. */
  readonly cluster: number
  /** Classes by meaning: (broad × 512 + middle) × 2048 + narrow, 0 when unknown. */
  readonly meaning: number
}

export interface Lexicon {
  /** 0 when the word is unknown. */
  readonly info: (lower: string) => number
  readonly cluster: (lower: string) => number
  readonly meaning: (lower: string) => number
}

/** Words are kept as 32-bit hashes: a made-up word is taken for a known one about once in 40,000. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const reader = createReader(bytes)
  const count = reader.uint32()
  let bits = 4
  while (1 << bits < count * 1.6) bits++
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  const table = new Int32Array(4 << bits)
  let hash = 0
  for (let i = 0; i < count; i++) {
    hash = (hash + reader.varint()) | 0
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift
    while (table[slot * 4] !== 0) slot = (slot + 1) & mask
    table[slot * 4] = hash
    for (let field = 1; field < 4; field++) table[slot * 4 + field] = reader.varint()
  }
  const find = (lower: string): number => {
    const key = hashString(lower)
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    for (;;) {
      const found = table[slot * 4] as number
      if (found === key) return slot * 4
      if (found === 0) return -1
      slot = (slot + 1) & mask
    }
  }
  const field = (lower: string, offset: number): number => {
    const at = find(lower)
    return at < 0 ? 0 : (table[at + offset] as number)
  }
  return {
    info: (lower) => field(lower, 1),
    cluster: (lower) => field(lower, 2),
    meaning: (lower) => field(lower, 3),
  }
}

/** Packs entries; of two words with one hash the first stays. */
export function writeLexicon(entries: Iterable<LexiconEntry>): Uint8Array {
  const byHash = new Map<number, LexiconEntry>()
  for (const entry of entries) {
    const hash = hashString(entry.word) >>> 0
    if (!byHash.has(hash)) byHash.set(hash, entry)
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b)
  const writer = createWriter()
  writer.uint32(sorted.length)
  let last = 0
  for (const [hash, { info, cluster, meaning }] of sorted) {
    writer.varint(hash - last)
    writer.varint(info)
    writer.varint(cluster)
    writer.varint(meaning)
    last = hash
  }
  return writer.done()
}
