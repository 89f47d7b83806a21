/** A sentence with its words at hand: text, children, and small questions about tokens. */
import type { Sentence, Token } from '../../../shared/model'

export interface View {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

export function viewOf(text: string, sentence: Sentence): View {
  const children: number[][] = sentence.tokens.map(() => [])
  for (const [index, token] of sentence.tokens.entries()) children[token.head]?.push(index)
  return { text, sentence, tokens: sentence.tokens, children }
}

export const lowerAt = (view: View, index: number): string =>
  view.tokens[index]?.text.toLowerCase() ?? ''

export const tokenAt = (view: View, index: number): Token | undefined => view.tokens[index]

/** The words from token `first` to `last`, as printed. */
export function wordsOf(view: View, first: number, last: number): string {
  const from = view.tokens[first]
  const to = view.tokens[last]
  return from && to ? view.text.slice(from.start, to.end) : ''
}

/** Where a mention stands: its sentence, tokens, characters and words. */
export const stretch = (view: View, first: number, last: number, head: number) => ({
  sentence: view.sentence.index,
  first,
  last,
  head,
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last]?.end ?? 0,
  text: wordsOf(view, first, last),
})

/** Whether a token stands in the phrase of another, or is it. */
export const isUnder = (view: View, at: number, above: number): boolean => {
  for (let token = at, step = 0; token >= 0 && step < 12; step++) {
    if (token === above) return true
    token = view.tokens[token]?.head ?? -1
  }
  return false
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The token of a stretch that hangs on something outside it; the last one when several do. */
export function headOf(view: View, first: number, last: number): number {
  let found = last
  for (let index = last; index >= first; index--) {
    const above = view.tokens[index]?.head ?? -1
    if ((above < first || above > last) && view.tokens[index]?.deprel !== 'punct') found = index
  }
  return found
}

/** The preposition of a noun phrase by the tree, else the word before it. */
export function prepositionOf(view: View, head: number, first: number): string {
  const own = (view.children[head] ?? []).filter(
    (child) =>
      child < head && view.tokens[child]?.deprel === 'case' && lowerAt(view, child) !== "'s",
  )
  const last = own.at(-1)
  if (last !== undefined) return lowerAt(view, last)
  let before = first - 1
  if (/^(?:the|a|an)$/.test(lowerAt(view, before))) before--
  const token = view.tokens[before]
  return token && (token.upos === 'ADP' || token.xpos === 'TO') ? token.text.toLowerCase() : ''
}

export const isCoordinated = (view: View, head: number): boolean =>
  (view.children[head] ?? []).some((child) => view.tokens[child]?.deprel.startsWith('conj'))
