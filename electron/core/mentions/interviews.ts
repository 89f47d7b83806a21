/** Ties "I" and "you" in a printed interview to the one person who is interviewed; leaves any other report alone. */
import type { EntityKind } from '../../../shared/model'
import { rootOf, type Draft } from './draft'
import { firstPerson, quotedIn } from './quoted'
import { lowerAt, stretch, type View } from './view'

const second = /^(?:you|your|yours|yourself)$/
/** Within so many sentences an interview says whose it is. */
const OPENING = 8
const FEWEST_QUESTIONS = 2
const LONGEST_TITLE = 14

/** `people`: names of people by position. */
export function interviewPronouns(views: readonly View[], people: readonly Draft[]): Draft[] {
  const told = interviewee(views.slice(0, OPENING), people)
  if (!told) return []
  const spoken = views.filter(({ sentence }) => sentence.index > told.sentence)
  if (spoken.filter(isQuestion).length < FEWEST_QUESTIONS) return []
  const quotes = quotedIn(spoken)
  return spoken.flatMap((view, place) => {
    const quoted = quotes[place] ?? new Set()
    const person = isQuestion(view) ? second : firstPerson
    return view.tokens.flatMap((_, at) =>
      person.test(lowerAt(view, at)) && !quoted.has(at) ? [pronoun(view, at, told.who)] : [],
    )
  })
}

const isQuestion = (view: View): boolean => view.tokens.at(-1)?.text === '?'

/** Who is interviewed, and the last of the opening sentences that says so; null for nobody or for several. */
function interviewee(
  views: readonly View[],
  people: readonly Draft[],
): { readonly who: Draft; readonly sentence: number } | null {
  if (!views.some(({ tokens }) => tokens.some(({ text }) => /^interview/i.test(text)))) return null
  const found = views.flatMap((view) => {
    const here = people.filter(({ sentence }) => sentence === view.sentence.index)
    return view.tokens.flatMap((_, at) => {
      const asked = askedAt(view, at, here)
      return asked ? [asked, ...beside(view, asked, here)] : []
    })
  })
  const [only, another] = new Set(found.map(rootOf))
  const last = found.at(-1)
  return only && !another && last ? { who: only, sentence: last.sentence } : null
}

/** "Interviewed Ana Rao and Ivo Silva": the other. */
const beside = (view: View, { last }: Draft, here: readonly Draft[]): readonly Draft[] =>
  here.filter(
    (one) =>
      one.first > last && /^(?:and|,|&)$/.test(lowerAt(view, last + 1)) && one.first - last < 9,
  )

/** "Interviewed the founder, Ana Rao", "Ana Rao was interviewed", "an interview with Ana Rao", "spoke with Ana Rao". */
function askedAt(view: View, at: number, here: readonly Draft[]): Draft | null {
  const word = lowerAt(view, at)
  if (/^(?:spoke|talked)$/.test(word) && /^(?:with|to)$/.test(lowerAt(view, at + 1)))
    return behind(view, at + 2, here)
  if (!/^interview(?:s|ed|ing)?$/.test(word)) return null
  const asked = (view.children[at] ?? []).find(
    (child) => view.tokens[child]?.deprel === 'nsubj:pass',
  )
  const passive = here.find(({ head }) => head === asked)
  return passive ?? behind(view, at + (lowerAt(view, at + 1) === 'with' ? 2 : 1), here)
}

/** The first person behind a token, when only a title stands between. */
function behind(view: View, from: number, here: readonly Draft[]): Draft | null {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const person = here.find(({ first }) => first === at)
    if (person) return person
    const { upos = '', text = '' } = view.tokens[at] ?? {}
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ|PART|NUM)$/.test(upos) && !/^(?:of|,|-)$/.test(text))
      return null
  }
  return null
}

export const pronoun = (
  view: View,
  at: number,
  who: Draft,
  kind: EntityKind = 'person',
): Draft => ({
  ...stretch(view, at, at, at),
  kind,
  form: 'pronoun',
  use: 'actor',
  gazetteer: null,
  antecedent: who,
  members: [],
  score: 0.7,
})
