/** Finds an acronym in brackets behind the words whose initials it is made of. */
import type { Word } from '../words/word'
import { isCapital } from './phrases'

/** 0 nothing, 1 the acronym itself, 2 a word of the long form, 3 its first word. */
export function markAcronyms(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let i = 1; i + 2 < words.length; i++) {
    if ((words[i] as Word).form !== '(' || (words[i + 2] as Word).form !== ')') continue
    const acronym = words[i + 1] as Word
    if (acronym.form.length < 2 || !isCapital(acronym)) continue
    const first = longFormStart(words, i - 1, acronym.form)
    if (first < 0) continue
    marks[i + 1] = 1
    for (let k = first; k < i; k++) marks[k] = k === first ? 3 : 2
  }
  return marks
}

/** Walks back while initials match the acronym's capitals; small words may be skipped. */
function longFormStart(words: readonly Word[], end: number, acronym: string): number {
  const letters = [...acronym.toUpperCase()].filter((letter) => /\p{L}/u.test(letter))
  let at = letters.length - 1
  let first = -1
  for (let k = end; k >= 0 && k > end - 12 && at >= 0; k--) {
    const word = words[k] as Word
    const initial = word.form.charAt(0).toUpperCase()
    if (initial === letters[at]) {
      at--
      if (isCapital(word)) first = k
    } else if (isCapital(word) || word.letterCase === 5) {
      if (word.form !== '-') return -1
    }
  }
  return at < 0 ? first : -1
}
