/** Ties "I" in a printed statement ("The minister said: I met …") or in a transcript ("MS HOLM: I met …") to the person who speaks, until another does. */
import { pronoun } from './interviews'
import type { Draft } from './draft'
import { honorifics } from './lexicon/titles'
import { firstPerson, speakerHead } from './quoted'
import { isRoleHead } from './titles'
import { lowerAt, type View } from './view'

/** `people`: names and offices of people by position. */
export function statementPronouns(views: readonly View[], people: readonly Draft[]): Draft[] {
  let who: Draft | null = null
  return views.flatMap((view) => {
    const label = labelColon(view)
    const colon = label < 0 ? colonAfterSpeech(view) : label
    const speaker = colon < 0 ? null : speakerIn(view, colon, people)
    const quotes = view.tokens.some(({ text }) => /^["“”]$/.test(text))
    if (colon >= 0 || quotes) who = speaker
    const told = who
    if (told === null) return []
    const from = colon < 0 ? 0 : colon + 1
    return view.tokens.flatMap((_, at) =>
      at >= from && firstPerson.test(lowerAt(view, at)) ? [pronoun(view, at, told)] : [],
    )
  })
}

/** Where a line of a transcript says who speaks: "SECRETARY KERRY:", "QUESTION:", "Mr Rao:"; -1 where none does. */
function labelColon(view: View): number {
  const at = view.tokens.findIndex(({ text }) => text === ':')
  const label = view.tokens.slice(0, at)
  return at > 0 &&
    at <= LONGEST_LABEL &&
    view.tokens.length > at + 2 &&
    label.every(({ text, upos }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(text) && upos !== 'VERB') &&
    (label.every(({ text }) => text === text.toUpperCase()) || hasTitle(view, label.length))
    ? at
    : -1
}

const LONGEST_LABEL = 5

/** "Mr Rao", "Ambassador Holm": a label may also be written small. */
const hasTitle = (view: View, length: number): boolean =>
  length > 1 && (honorifics.has(lowerAt(view, 0)) || isRoleHead(lowerAt(view, 0)))

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
