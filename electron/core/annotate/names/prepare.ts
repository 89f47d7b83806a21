/** Gathers what the labeller's features look at: lists, runs of capitals, acronyms. */
import type { Lexicon } from '../words/lexicon'
import type { Word } from '../words/word'
import { markAcronyms } from './acronyms'
import { isCapital, markPhrases } from './phrases'
import { findRuns, readWordBits } from './runs'
import type { Prepared } from './token-features'

/** Name lists baked into the model: single words, and phrases of tokens joined by blanks. */
export interface BakedLists {
  readonly words: Lexicon
  readonly phrases: Lexicon
}

export function prepare(words: readonly Word[], tags: Int32Array, lists: BakedLists): Prepared {
  const bits = readWordBits(words, lists.words)
  return {
    words,
    tags,
    bits,
    phrases: markPhrases(words, lists.phrases),
    acronyms: markAcronyms(words),
    runs: findRuns(words, bits),
    capitals: capitalsOf(words),
  }
}

/** 2: all in capitals; 1: nearly every longer word has a capital, as in headlines; 0: plain text. */
function capitalsOf(words: readonly Word[]): number {
  let upper = 0
  let capital = 0
  let small = 0
  for (const word of words) {
    if (word.form.length < 4) continue
    if (word.letterCase === 2) upper++
    else if (isCapital(word)) capital++
    else if (word.letterCase === 0) small++
  }
  if (upper > 2 && upper > 3 * (small + capital)) return 2
  return upper + capital > 2 && upper + capital > 3 * small ? 1 : 0
}
