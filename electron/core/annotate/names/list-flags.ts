/** Marks the tokens that name-list phrases cover, longest phrase first. */
import type { Word } from '../words/word'
import type { NameLists } from './name-lists'

export const listBits = { country: 1, demonym: 2, city: 4, begin: 8, single: 16 } as const
const longest = 5

export function listFlags(words: readonly Word[], lists: NameLists): Int32Array {
  const flags = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).letterCase === 0 || (words[i] as Word).letterCase > 3) continue
    for (let length = Math.min(longest, words.length - i); length > 0; length--) {
      const found = look(words, i, length, lists)
      if (found === 0) continue
      for (let k = i; k < i + length; k++)
        flags[k] = found | (k === i ? listBits.begin : 0) | (length === 1 ? listBits.single : 0)
      i += length - 1
      break
    }
  }
  return flags
}

function look(words: readonly Word[], from: number, length: number, lists: NameLists): number {
  if (length > 1 && (words[from + length - 1] as Word).letterCase === 5) return 0
  let phrase = (words[from] as Word).form
  for (let k = from + 1; k < from + length; k++) {
    const { form } = words[k] as Word
    const tight = form === '-' || (words[k - 1] as Word).form === '-' || form === "'s"
    phrase += tight ? form : ' ' + form
  }
  return (
    (lists.isCountryName?.(phrase) ? listBits.country : 0) |
    (lists.isDemonym?.(phrase) ? listBits.demonym : 0) |
    (lists.isCity?.(phrase) ? listBits.city : 0)
  )
}
