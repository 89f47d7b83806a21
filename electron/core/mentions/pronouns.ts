/** Ties he, she, his and her to the one person who can be meant; leaves the rest alone. */
import { rootOf, type Draft } from './draft'
import { agrees, type Gender } from './gender'
import { lowerAt, type View } from './view'

const personal = /^(?:he|she|him|his|her|himself|herself)$/
const reach = 1

/** `names`: people and nominals of the article that are resolved, by position. `views` by sentence index. */
export function resolvePronouns(
  views: readonly View[],
  people: readonly Draft[],
  genders: (person: Draft) => Gender,
): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const person of people) {
    const list = bySentence.get(person.sentence)
    if (list) list.push(person)
    else bySentence.set(person.sentence, [person])
  }
  const found: Draft[] = []
  let speaker: { readonly who: Draft; readonly sentence: number } | null = null
  for (const view of views) {
    const index = view.sentence.index
    const here = bySentence.get(index) ?? []
    if (view.sentence.headline) {
      speaker = null
      continue
    }
    for (const [at, token] of view.tokens.entries()) {
      const word = token.text.toLowerCase()
      if (!personal.test(word)) continue
      const who = inSentence(view, at, here) ?? fromBefore(view, at, here, speaker)
      if (!who || insideQuote(view, at) || !agrees(word, genders(rootOf(who)))) continue
      const pronoun: Draft = {
        sentence: index,
        first: at,
        last: at,
        head: at,
        start: token.start,
        end: token.end,
        text: token.text,
        kind: 'person',
        form: 'pronoun',
        use: 'actor',
        gazetteer: null,
        antecedent: rootOf(who),
        members: [],
        score: 0.7,
      }
      found.push(pronoun)
      here.push(pronoun)
      here.sort((a, b) => a.start - b.start)
    }
    const next = mainSubject(view, here)
    if (next) speaker = { who: next, sentence: index }
    else if (here.some(({ form }) => form !== 'pronoun')) speaker = null
  }
  return found
}

const distinct = (drafts: readonly Draft[]): readonly Draft[] => [...new Set(drafts.map(rootOf))]

/** A person before the pronoun in its sentence: the subject of a clause above it, else the only one. */
function inSentence(view: View, at: number, here: readonly Draft[]): Draft | null {
  const before = here.filter(({ last }) => last < at)
  if (before.length === 0) return null
  let above = at
  for (let step = 0; step < 30 && above >= 0; step++) {
    for (const child of view.children[above] ?? []) {
      if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || child >= at) continue
      const subject = before.find(({ head }) => head === child)
      if (subject && !coordinated(view, child)) return subject
      if (subject) return null
    }
    above = view.tokens[above]?.head ?? -1
  }
  const people = distinct(before)
  return people.length === 1 ? (before[0] ?? null) : null
}

const coordinated = (view: View, head: number): boolean =>
  (view.children[head] ?? []).some((child) => view.tokens[child]?.deprel.startsWith('conj'))

/** The subject of the sentence before, when the pronoun opens its clause as subject. */
function fromBefore(
  view: View,
  at: number,
  here: readonly Draft[],
  speaker: { readonly who: Draft; readonly sentence: number } | null,
): Draft | null {
  if (!speaker || view.sentence.index - speaker.sentence > reach) return null
  const others = distinct(here.filter(({ last }) => last < at))
  return others.length === 0 ? speaker.who : null
}

/** The person the whole sentence is about. */
function mainSubject(view: View, here: readonly Draft[]): Draft | null {
  const root = view.tokens.findIndex(({ head }) => head < 0)
  for (const child of view.children[root] ?? []) {
    if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || coordinated(view, child)) continue
    const subject = here.find(({ head }) => head === child)
    return subject ?? null
  }
  return null
}

/** Quoted words speak with another's "he". */
function insideQuote(view: View, at: number): boolean {
  let open = false
  for (let index = 0; index < at; index++) {
    const word = lowerAt(view, index)
    if (word === '“' || (word === '"' && !open)) open = true
    else if (word === '”' || word === '"') open = false
  }
  return open
}
