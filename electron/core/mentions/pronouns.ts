/** Ties he, she, his and her to the one person who can be meant; leaves the rest alone. */
import { bySentence, rootOf, type Draft } from './draft'
import { agrees, type Gender } from './gender'
import { pronoun } from './interviews'
import { menNouns, otherHumans, womenNouns } from './lexicon/humans'
import { isRoleHead } from './titles'
import { isCoordinated, isUnder, lowerAt, type View } from './view'
import { quotedIn } from './quoted'

export const personal = /^(?:he|she|him|his|her|himself|herself)$/
/** Sentences over which somebody stays the one spoken of. */
const reach = 3

interface Centre {
  readonly who: Draft
  readonly sentence: number
}

/** `people`: names and descriptions of people, by position. `views` by sentence index. */
export function resolvePronouns(
  views: readonly View[],
  people: readonly Draft[],
  genders: (person: Draft) => Gender,
): Draft[] {
  const groups = bySentence(people)
  const learnt = new Map<Draft, Gender>()
  const genderOf = (person: Draft): Gender => {
    const known = genders(rootOf(person))
    return known === 'unknown' ? (learnt.get(rootOf(person)) ?? 'unknown') : known
  }
  const found: Draft[] = []
  let centre: Centre | null = null
  const quotes = quotedIn(views)
  for (const [place, view] of views.entries()) {
    const index = view.sentence.index
    const here = groups.get(index) ?? []
    const before = { view: views[index - 1], people: groups.get(index - 1) ?? [] }
    if (view.sentence.headline) {
      centre = null
      continue
    }
    const quoted = quotes[place] ?? new Set()
    for (const [at, token] of view.tokens.entries()) {
      const word = token.text.toLowerCase()
      if (!personal.test(word) || quoted.has(at)) continue
      const other = ownSubject(view, at)
      const barred = here.find(({ head }) => head === other)
      const fits = (person: Draft): boolean =>
        !(barred && rootOf(person) === rootOf(barred)) && agrees(word, genderOf(person))
      const who =
        inSentence(view, at, { here, centre, fits, other }) ??
        fromBefore(view, at, here, centre, fits) ??
        onlyFitting(view, at, here, before, fits) ??
        ahead(view, at, here, centre, fits)
      if (!who || !fits(who)) continue
      learnt.set(rootOf(who), /^(?:she|her|herself)$/.test(word) ? 'woman' : 'man')
      const tied = pronoun(view, at, rootOf(who))
      found.push(tied)
      here.push(tied)
      here.sort((a, b) => a.start - b.start)
    }
    centre = nextCentre(view, here, centre)
  }
  return found
}

/** "Lavrov thanked him": whom the verb's own subject cannot be. */
export function ownSubject(view: View, at: number): number {
  const token = view.tokens[at]
  if (!/^(?:him|her)$/i.test(token?.text ?? '') || token?.xpos === 'PRP$') return -1
  if (!/^(?:obj|iobj|obl)/.test(token?.deprel ?? '')) return -1
  let verb = token?.head ?? -1
  for (let step = 0; step < 5 && verb >= 0; step++) {
    const subject = (view.children[verb] ?? []).find((child) =>
      /^nsubj/.test(view.tokens[child]?.deprel ?? ''),
    )
    if (subject !== undefined) return subject
    if (!/^(?:conj|xcomp|advcl)/.test(view.tokens[verb]?.deprel ?? '')) return -1
    verb = view.tokens[verb]?.head ?? -1
  }
  return -1
}

const isNear = (view: View, { sentence }: Centre): boolean =>
  view.sentence.index - sentence <= reach

const distinct = (drafts: readonly Draft[]): readonly Draft[] => [...new Set(drafts.map(rootOf))]

interface Choice {
  readonly here: readonly Draft[]
  readonly centre: Centre | null
  readonly fits: (person: Draft) => boolean
  /** Token of the subject that the pronoun cannot be; -1 for none. */
  readonly other: number
}

/** A person before the pronoun in its sentence: the subject of a clause above it, else the only one. */
function inSentence(view: View, at: number, { here, centre, fits, other }: Choice): Draft | null {
  const before = here.filter((person) => person.last < at && fits(person))
  let above = at
  for (let step = 0; step < 30 && above >= 0; step++) {
    for (const child of view.children[above] ?? []) {
      if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || child >= at || child === other)
        continue
      const subject = personAt(view, before, child)
      // "Chao and his wife": inside the subject it is the first one's.
      if (subject && (!isCoordinated(view, child) || isUnder(view, at, child))) return subject
      if (subject || isHuman(view, child, lowerAt(view, at))) return null
    }
    above = view.tokens[above]?.head ?? -1
  }
  const [only, ...others] = distinct(before)
  if (!only || others.length > 0) return null
  // "He studied with Rufinus in Aquileia, where he …": the one spoken of goes before one only named.
  const rival = centre && isNear(view, centre) && fits(centre.who) ? rootOf(centre.who) : only
  const isSubject = before.some(({ head }) => /^nsubj/.test(view.tokens[head]?.deprel ?? ''))
  return isSubject ? only : rival
}

/** Whom a token names; of "the minister, Nadia Benhaddou," the name tells. */
const personAt = (view: View, people: readonly Draft[], token: number): Draft | undefined =>
  people.find(({ head }) => head === token) ??
  people.find(({ head }) => {
    const { deprel, head: above } = view.tokens[head] ?? {}
    return above === token && deprel?.startsWith('appos')
  })

/** "his father", "the driver": somebody without a name, whom the pronoun may mean. */
function isHuman(view: View, at: number, pronoun: string): boolean {
  const token = view.tokens[at]
  if (token?.xpos !== 'NN') return false
  const word = token.text.toLowerCase()
  const woman = /^(?:she|her|herself)$/.test(pronoun)
  // "spokesman" is no "she".
  if ((woman ? /[^o]man$/ : /woman$/).test(word)) return false
  return (woman ? womenNouns : menNouns).has(word) || otherHumans.has(word) || isRoleHead(word)
}

/** Whoever the sentences before are about, when nobody else stands before the pronoun. */
function fromBefore(
  view: View,
  at: number,
  here: readonly Draft[],
  centre: Centre | null,
  fits: (person: Draft) => boolean,
): Draft | null {
  if (!centre || !isNear(view, centre) || !fits(centre.who)) return null
  const others = distinct(here.filter((person) => person.last < at && fits(person)))
  return others.length === 0 ? centre.who : null
}

/** Of the people in this sentence so far and the one before, the only one who can be meant: "Ruiz met Soto. She asked him", "Police arrested Soto. He". */
function onlyFitting(
  view: View,
  at: number,
  here: readonly Draft[],
  before: { readonly view: View | undefined; readonly people: readonly Draft[] },
  fits: (person: Draft) => boolean,
): Draft | null {
  const told = before.view?.sentence.headline === false ? before : null
  const people = distinct([...(told?.people ?? []), ...here.filter(({ last }) => last < at)])
  const [only, another] = people.filter(fits)
  if (!only || another) return null
  const word = lowerAt(view, at)
  const others =
    namesNobody(view, here, at, word) ||
    (told?.view && namesNobody(told.view, told.people, told.view.tokens.length, word))
  const last = [...(told?.people ?? []), ...here].findLast((one) => rootOf(one) === only)
  const where = last?.sentence === view.sentence.index ? view : told?.view
  return others || (last && where && ownsSomebody(where, last, word)) ? null : only
}

/** "The president's envoy", "Lind's son": the one so described is more likely meant, unless the word says otherwise. */
export const ownsSomebody = (view: View, { head, last }: Draft, pronoun: string): boolean => {
  const owned = view.tokens[head]?.head ?? -1
  const noun = lowerAt(view, owned)
  return (
    view.tokens[last + 1]?.xpos === 'POS' &&
    owned > last &&
    (isRoleHead(noun) || isHuman(view, owned, pronoun)) &&
    !(/^(?:she|her|herself)$/.test(pronoun) ? /[^o]man$/ : /woman$/).test(noun)
  )
}

/** "A driver", "his father": somebody before a token who is in none of the mentions. */
export const namesNobody = (
  view: View,
  people: readonly Draft[],
  end: number,
  word: string,
): boolean =>
  view.tokens
    .slice(0, end)
    .some(
      (_, at) =>
        isHuman(view, at, word) &&
        !people.some(({ first, last }) => at >= first - 3 && at <= last + 3),
    )

/** "In her first speech, Marin said": the subject that follows, when nobody else can be meant. */
function ahead(
  view: View,
  at: number,
  here: readonly Draft[],
  centre: Centre | null,
  fits: (person: Draft) => boolean,
): Draft | null {
  if (centre || here.some(({ last }) => last < at)) return null
  const root = view.tokens.findIndex(({ head }) => head < 0)
  const subject = (view.children[root] ?? []).find((child) =>
    /^nsubj/.test(view.tokens[child]?.deprel ?? ''),
  )
  if (subject === undefined || subject < at || root < at || isUnder(view, at, subject)) return null
  const person = here.find(({ head, form }) => head === subject && form === 'name')
  return person && fits(person) && !isCoordinated(view, subject) ? person : null
}

/** A sentence is about its subject; one about nobody, or that names the same person again, changes nothing. */
function nextCentre(view: View, here: readonly Draft[], centre: Centre | null): Centre | null {
  const sentence = view.sentence.index
  const root = view.tokens.findIndex(({ head }) => head < 0)
  for (const child of view.children[root] ?? []) {
    if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || isCoordinated(view, child)) continue
    const subject = personAt(view, here, child)
    if (subject) return { who: subject, sentence }
    if (/^(?:both|they|two|we)$/.test(lowerAt(view, child))) return null
    if (isHuman(view, child, 'he') || isHuman(view, child, 'she')) return null
  }
  if (centre && here.some((person) => rootOf(person) === rootOf(centre.who)))
    return { who: centre.who, sentence }
  return here.some(({ form }) => form !== 'pronoun') ? null : centre
}
