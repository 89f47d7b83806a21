/** What a parser is given in tests: only words and tags differ, everything else is like the word. */
import type { ParseInput } from '../input'

/** Both with the root and "nothing" behind the last word, as `ParseInput` has them. */
export const inputOf = (word: Int32Array, tag: Int32Array): ParseInput => ({
  count: word.length - 2,
  word,
  tag,
  both: word,
  cluster: word,
  sense: word,
  coarse: word,
  middle: word,
  narrow: word,
  doubt: word,
})
