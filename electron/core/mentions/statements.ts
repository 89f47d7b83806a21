/** Ties "I" in a printed statement ("The minister said: I met …") to the person who makes it, until another speaks. */
import { pronoun } from './interviews'
import type { Draft } from './draft'
import { speakerHead } from './quoted'
import { lowerAt, type View } from './view'

const first = /^(?:i|me|my|mine|myself)$/

/** `people`: names and offices of people by position. */
export function statementPronouns(views: readonly View[], people: readonly Draft[]): Draft[] {
  let who: Draft | null = null
  return views.flatMap((view) => {
    const colon = colonAfterSpeech(view)
    const speaker = colon < 0 ? null : speakerIn(view, colon, people)
    const quotes = view.tokens.some(({ text }) => /^["“”]$/.test(text))
    if (colon >= 0 || quotes) who = speaker
    const told = who
    if (told === null) return []
    const from = colon < 0 ? 0 : colon + 1
    return view.tokens.flatMap((_, at) =>
      at >= from && first.test(lowerAt(view, at)) ? [pronoun(view, at, told)] : [],
    )
  })
}

/** Where "said:" opens a statement without quotation marks; -1 where it does not. */
function colonAfterSpeech(view: View): number {
  const at = view.tokens.findIndex(({ text }) => text === ':')
  const near = view.tokens.slice(Math.max(0, at - 8), at)
  return at > 0 &&
    near.some(({ lemma, upos }) => upos === 'VERB' && /^(?:say|add|state|comment)$/.test(lemma)) &&
    !/^["“”]$/.test(view.tokens[at + 1]?.text ?? '')
    ? at
    : -1
}

/** The one person who says it. */
function speakerIn(view: View, colon: number, people: readonly Draft[]): Draft | null {
  const head = speakerHead(view, new Set())
  const here = people.filter(
    ({ sentence, last }) => sentence === view.sentence.index && last < colon,
  )
  const subject = here.find((one) => one.first <= head && head <= one.last)
  return subject ?? (here.length === 1 ? (here[0] ?? null) : null)
}
