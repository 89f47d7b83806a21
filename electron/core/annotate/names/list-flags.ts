/** Marks the tokens that name-list phrases cover, longest phrase first. */
import type { Word } from '../words/word'
import type { NameLists } from './name-lists'

export const listBits = {
  country: 1,
  demonym: 2,
  city: 4,
  region: 8,
  organisation: 16,
  group: 32,
  media: 64,
  givenName: 128,
  /** Set beside the others: the phrase starts here; it is one word. */
  begin: 256,
  single: 512,
} as const

const longest = 5
const cacheLimit = 50_000

export type ListReader = (words: readonly Word[]) => Int32Array

/** Looked-up phrases are remembered up to a limit; results never depend on it. */
export function createListReader(lists: NameLists): ListReader {
  const known = new Map<string, number>()
  const look = (phrase: string, single: boolean): number => {
    const found = known.get(phrase)
    if (found !== undefined) return found
    const bits =
      (lists.isCountryName(phrase) ? listBits.country : 0) |
      (lists.isDemonym(phrase) ? listBits.demonym : 0) |
      (lists.isCity(phrase) ? listBits.city : 0) |
      (lists.isRegion(phrase) ? listBits.region : 0) |
      (lists.isOrganisation(phrase) ? listBits.organisation : 0) |
      (lists.isGroup(phrase) ? listBits.group : 0) |
      (lists.isMedia(phrase) ? listBits.media : 0) |
      (single && lists.isGivenName(phrase) ? listBits.givenName : 0)
    if (known.size >= cacheLimit) known.clear()
    known.set(phrase, bits)
    return bits
  }
  return (words) => {
    const flags = new Int32Array(words.length)
    for (let i = 0; i < words.length; i++) {
      if (!isCapital(words[i])) continue
      let length = reach(words, i)
      for (; length > 0; length--) {
        const found = look(phraseOf(words, i, length), length === 1)
        if (found === 0) continue
        for (let k = i; k < i + length; k++) flags[k] = found
        flags[i] = found | listBits.begin | (length === 1 ? listBits.single : 0)
        i += length - 1
        break
      }
    }
    return flags
  }
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.letterCase > 0 && word.letterCase < 4

/** A phrase must end in a capital; small words and hyphens may stand inside. */
function reach(words: readonly Word[], from: number): number {
  let length = 1
  for (let k = from + 1; k < words.length && k < from + longest; k++) {
    if (isCapital(words[k])) length = k - from + 1
    else if (!/^(?:-|'s|’s|of|the|and|de|du|da|al|el|&)$/.test((words[k] as Word).form)) break
  }
  return length
}

function phraseOf(words: readonly Word[], from: number, length: number): string {
  let phrase = (words[from] as Word).form
  for (let k = from + 1; k < from + length; k++) {
    const { form } = words[k] as Word
    const tight = form === '-' || (words[k - 1] as Word).form === '-' || /^['’]s$/.test(form)
    phrase += tight ? form : ' ' + form
  }
  return phrase
}
