/** Marks the tokens that known phrases cover, longest phrase first. */
import type { Lexicon } from '../words/lexicon'
import type { Word } from '../words/word'
import { phraseBits } from './flags'

const longest = 7

/** Low two bits: place in the phrase (0 begin, 1 inside, 2 end, 3 single); above them its list bits. 0: none. */
export function markPhrases(words: readonly Word[], phrases: Lexicon): Int32Array {
  const marks = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue
    let phrase = ''
    let bits = 0
    let length = 0
    for (let k = i; k < words.length && k < i + longest; k++) {
      phrase += (k > i ? ' ' : '') + (words[k] as Word).lower
      const info = phrases.info(phrase)
      if ((info & ~phraseBits.more) !== 0 && (k === i || isCapital(words[k]))) {
        bits = info & ~phraseBits.more
        length = k - i + 1
      }
      if ((info & phraseBits.more) === 0) break
    }
    if (length === 0) continue
    for (let k = 0; k < length; k++) marks[i + k] = (bits << 2) | (k === length - 1 ? 2 : k ? 1 : 0)
    if (length === 1) marks[i] = (bits << 2) | 3
    i += length - 1
  }
  return marks
}

/** Written with a capital, in capitals, or as a capital with digits ("M23"). */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false
  const { letterCase, form } = word
  return (letterCase > 0 && letterCase < 4) || (letterCase === 4 && form >= 'A' && form < '[')
}
