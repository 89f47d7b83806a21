/** Turns a word form into the integers that features are made of; each distinct form is worked out once. */
import { hashString } from '../model/hash'
import type { Lexicon } from './lexicon'
import { stems } from './stems'

/** All hashes; equal words give equal numbers on every machine. */
export interface Word {
  readonly form: string
  readonly lower: string
  readonly formHash: number
  /** Lower case, digits as 0. */
  readonly key: number
  readonly shape: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** 0 small letters, 1 Capital, 2 CAPITALS, 3 mixed, 4 digits, 5 other. */
  readonly letterCase: number
  /** Lexicon bits of the word itself. */
  readonly info: number
  /** Which dictionary readings its stem allows: part of speech with inflection. */
  readonly readings: number
  readonly nounSense: number
  readonly verbSense: number
  /** Distributional class, fine and coarse; 0 when unknown. */
  readonly cluster: number
  readonly coarse: number
  /** Classes by meaning, from narrow to broad; 0 when unknown. */
  readonly narrow: number
  readonly middle: number
  readonly broad: number
}

export type WordReader = (form: string) => Word

const cacheLimit = 100_000

/** The cache is emptied when full, so that memory stays bounded; results never depend on it. */
export function createWordReader(lexicon: Lexicon): WordReader {
  const known = new Map<string, Word>()
  return (form) => {
    const found = known.get(form)
    if (found) return found
    if (known.size >= cacheLimit) known.clear()
    const word = readWord(form, lexicon)
    known.set(form, word)
    return word
  }
}

function readWord(form: string, lexicon: Lexicon): Word {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const plain = lower.replace(/\d/g, '0')
  const from = (length: number): number => hashString(plain.slice(-length))
  const classes = lexicon.cluster(lower) || lexicon.cluster(plain)
  const meaning = lexicon.meaning(lower) || lexicon.meaning(plain)
  const { readings, nounSense, verbSense } = stems(lower, lexicon)
  return {
    form,
    lower,
    formHash: hashString(form.replaceAll('’', "'")),
    key: hashString(plain),
    shape: hashString(shapeOf(form)),
    prefix1: hashString(plain.slice(0, 1)),
    prefix2: hashString(plain.slice(0, 2)),
    prefix3: hashString(plain.slice(0, 3)),
    suffix1: from(1),
    suffix2: from(2),
    suffix3: from(3),
    suffix4: from(4),
    letterCase: caseOf(form),
    info: lexicon.info(lower),
    readings,
    nounSense,
    verbSense,
    cluster: classes >>> 6,
    coarse: classes & 63,
    narrow: meaning & 2047,
    middle: (meaning >>> 11) & 511,
    broad: meaning >>> 20,
  }
}

/** "Al-Zaman" → "Xx-Xx", "U.S." → "X.X.", "1,200" → "d,d". */
export function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' || letter === 'x' ? letter : 'l'))
    .replace(/\d+/g, 'd')
}

function caseOf(form: string): number {
  if (/\d/.test(form)) return 4
  if (!/\p{L}/u.test(form)) return 5
  if (!/\p{Lu}/u.test(form)) return 0
  if (!/\p{Ll}/u.test(form)) return form.length > 1 ? 2 : 1
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? 1 : 3
}
