/** Reads when an office was held: behind it ("since 2014", "(2012–2015)") or before it ("former"). */
import { lowerAt, type View } from './view'

const month =
  '(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+)?(?:(?:early|late|mid)[-\\s])?'
const year = `${month}(?:1[89]|20)\\d\\d`
const tenure = new RegExp(
  `^(?:since\\s+${year}|(?:until|till|in)\\s+${year}|(?:from|between)\\s+${year}(?:\\s+(?:to|until|till|and)\\s+(?:${year}|now|today))?|\\(?${year}\\s?[-–]\\s?(?:${year})?\\)?)(?![\\p{L}\\d])`,
  'u',
)

/** The last token of the words that begin at `at` and say how long; null without such words. */
export function tenureFrom(view: View, at: number): number | null {
  const first = view.tokens[at]
  const found = first && tenure.exec(view.text.slice(first.start, first.start + 60))
  if (!found) return null
  const end = first.start + found[0].length
  const last = view.tokens.findLastIndex((token) => token.start < end)
  return last < at ? null : last
}

/** "former US President X", "then-Iraqi leader X". */
export function pastBefore(view: View, first: number): string {
  const word = lowerAt(view, first - 1)
  if (/^(?:former|late|then|outgoing|acting|interim)$/.test(word)) return word
  return /^(?:ex|then)-$/.test(word) ? word.slice(0, -1) : ''
}
