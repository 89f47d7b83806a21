/** Turns an inflected form into the dictionary readings its possible stems have. */
import { lexiconBits as bits, type Lexicon } from './lexicon'

/** Bits of `Word.readings`: base forms first, then inflections of a known stem. */
export const readingBits = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  plural: 16,
  verbS: 32,
  verbEd: 64,
  verbIng: 128,
  comparative: 256,
  superlative: 512,
} as const

export interface Stems {
  readonly readings: number
  readonly nounSense: number
  readonly verbSense: number
}

/** Suffix, what replaces it, part of speech the stem must have, reading it then gives. */
const rules: readonly (readonly [string, string, number, number])[] = [
  ['ies', 'y', bits.noun, readingBits.plural],
  ['es', '', bits.noun, readingBits.plural],
  ['s', '', bits.noun, readingBits.plural],
  ['men', 'man', bits.noun, readingBits.plural],
  ['ies', 'y', bits.verb, readingBits.verbS],
  ['es', '', bits.verb, readingBits.verbS],
  ['s', '', bits.verb, readingBits.verbS],
  ['ied', 'y', bits.verb, readingBits.verbEd],
  ['ed', '', bits.verb, readingBits.verbEd],
  ['d', '', bits.verb, readingBits.verbEd],
  ['ing', '', bits.verb, readingBits.verbIng],
  ['ing', 'e', bits.verb, readingBits.verbIng],
  ['ying', 'ie', bits.verb, readingBits.verbIng],
  ['ier', 'y', bits.adjective, readingBits.comparative],
  ['er', '', bits.adjective, readingBits.comparative],
  ['r', '', bits.adjective, readingBits.comparative],
  ['iest', 'y', bits.adjective, readingBits.superlative],
  ['est', '', bits.adjective, readingBits.superlative],
  ['st', '', bits.adjective, readingBits.superlative],
]

/** Stems the form could come from under one part of speech, most regular first. */
export function* stemsOf(
  lower: string,
  partOfSpeech: number,
): Generator<readonly [string, number]> {
  for (const [suffix, put, part, reading] of rules) {
    if (part !== partOfSpeech || lower.length < suffix.length + 2 || !lower.endsWith(suffix))
      continue
    const stem = lower.slice(0, lower.length - suffix.length) + put
    yield [stem, reading]
    const end = stem.at(-1)
    if (put === '' && suffix.length > 1 && suffix !== 'es' && end === stem.at(-2) && end !== 's')
      yield [stem.slice(0, -1), reading]
  }
}

/** Reads the word as it stands and through every stem the lexicon knows. */
export function stems(lower: string, lexicon: Lexicon): Stems {
  let info = lexicon.info(lower)
  let readings = info & 15
  for (const part of [bits.noun, bits.verb, bits.adjective])
    for (const [stem, reading] of stemsOf(lower, part)) {
      const found = lexicon.info(stem)
      if ((found & part) === 0) continue
      readings |= reading
      const mask = part === bits.noun ? 31 << bits.nounSenseShift : 15 << bits.verbSenseShift
      if ((info & mask) === 0) info |= found & mask
    }
  return {
    readings,
    nounSense: (info >>> bits.nounSenseShift) & 31,
    verbSense: (info >>> bits.verbSenseShift) & 15,
  }
}
