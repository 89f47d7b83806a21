/** Reads the words around a noun for people: whose they are, where its phrase begins, and whether it denies them. */
import type { Draft } from './draft'
import {
  armed,
  collectives,
  commanded,
  handling,
  stateNouns,
  type Collective,
} from './lexicon/collectives'
import { isCapital, lowerAt, prepositionOf, wordsOf, type View } from './view'

/** "rebels in Aleppo": where they are tells them from others. */
export function placeAfter(view: View, head: number, known: readonly Draft[]): string | null {
  if (!/^(?:in|of|from)$/.test(lowerAt(view, head + 1))) return null
  const name = known.find((draft) => draft.first === head + 2 && draft.form === 'name')
  return name?.kind === 'place' ? (name.gazetteer ?? name.text) : null
}

/** "militants from Islamic State", "opposition groups in Chad". */
export function ownerAfter(
  view: View,
  head: number,
  { key }: Collective,
  known: readonly Draft[],
): Draft | null {
  const word = lowerAt(view, head + 1)
  if (!/^(?:from|of|in)$/.test(word)) return null
  const next = lowerAt(view, head + 2) === 'the' ? head + 3 : head + 2
  const name = known.find((draft) => draft.first === next && draft.form === 'name')
  if (!name) return null
  if (name.kind === 'group') return word !== 'in' && armed.has(key) ? name : null
  // "negotiators from the European Union and Mercosur" speak for both.
  if (name.kind === 'organization') return word === 'in' ? null : name
  if (name.kind === 'country' && word === 'from') return name
  return name.kind === 'country' && word === 'in' && !stateNouns.has(key) ? name : null
}

export interface Phrase {
  readonly first: number
  readonly owner: Draft | null
  readonly determiner: string
  /** "the us-backed": whose allies they are tells them from others. */
  readonly backed: string | null
}

const allied = /-(?:backed|led|aligned|affiliated|linked|allied|supported|funded|loyal)$/

/** The words before a noun that belong to it; null when they deny it or make it anybody's. */
export function phraseBefore(
  view: View,
  from: number,
  { key }: Collective,
  known: readonly Draft[],
): Phrase | null {
  let first = from
  let owner: Draft | null = null
  let backed: string | null = null
  for (let at = from - 1; at >= 0 && from - at < 7; at--) {
    const word = lowerAt(view, at)
    const name = known.find((draft) => draft.first <= at && at <= draft.last)
    if (name) {
      if (name.form !== 'name' || owner) return { first, owner, determiner: '', backed }
      // "Indian and Bangladeshi border guards" are of both.
      if (joinsCountries(view, name, known)) return null
      owner = name
      at = first = name.first
      continue
    }
    const token = view.tokens[at]
    if (!token) break
    // "Daesh (ISIL) terrorists"
    if (word === ')' && known.some(({ last }) => last === at - 1)) continue
    if (word === '(' && owner) {
      const outer = known.find(({ last, form }) => last === at - 1 && form === 'name')
      owner = null
      if (outer) continue
    }
    if (/^(?:no|any|neither|without|if|such|like|other)$/.test(word)) return null
    if (token.xpos === 'POS') {
      if (!known.some(({ last }) => last === at - 1))
        return { first, owner, determiner: 'the', backed }
      continue
    }
    if (token.xpos === 'PRP$') return { first, owner, determiner: 'the', backed }
    if (/^(?:DET|NUM)$/.test(token.upos)) return { first, owner, determiner: word, backed }
    if (/^-\w/.test(word) || word === '-') {
      // "US-backed rebels" are not the US's: the words before the hyphen are passed over.
      // "US -backed rebels", with a slip of a space
      const before = known.find(({ last }) => last === at - 1)
      const start = word.startsWith('-') && before ? before.first : startOfWord(view, at)
      const ally = wordsOf(view, start, word === '-' ? at + 1 : at).toLowerCase()
      if (allied.test(ally)) backed = `the ${ally}`
      first = start
      at = start
      continue
    }
    // "backed" of "US-backed", whatever the tree makes of it
    if (lowerAt(view, at - 1) === '-' && allied.test(`-${word}`)) continue
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.upos) && !/^amod/.test(token.deprel)) break
    if (token.upos === 'PROPN' && isCapital(token.text) && at > 0)
      return stateNouns.has(key) ? null : { first, owner, determiner: '', backed }
    // "innocent civilians" are civilians; "civil society activists" are of civil society.
    const insideOf = token.head > at && token.head < from
    if (token.upos === 'NOUN' || insideOf || isCapital(token.text)) first = at
  }
  return { first, owner, determiner: '', backed }
}

function startOfWord(view: View, at: number): number {
  let start = at
  while (start > 0 && view.tokens[start - 1]?.end === view.tokens[start]?.start) start--
  return start
}

const joinsCountries = (view: View, name: Draft, known: readonly Draft[]): boolean =>
  name.kind === 'country' &&
  lowerAt(view, name.first - 1) === 'and' &&
  known.some(({ last, kind }) => last === name.first - 2 && kind === 'country')

/** "Thousands marched"; "thousands of years" are no people. */
export const isManyPeople = (view: View, head: number): boolean =>
  /^nsubj/.test(view.tokens[head]?.deprel ?? '') &&
  (view.tokens[head]?.head ?? -1) > head &&
  !/^(?:of|more|-)$/.test(lowerAt(view, head + 1)) &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.tokens[head + 1]?.upos ?? '') &&
  !/^(?:NUM|ADP)$/.test(view.tokens[head - 1]?.upos ?? '')

export const isNobodysSide = (view: View, head: number): boolean =>
  lowerAt(view, head + 1) === 'of' ||
  /^(?:different|opposite|opposing|various)$/.test(lowerAt(view, head - 1))

/** "rebel" in "rebel-held", "police" in "police station". */
export function isInsideWord(view: View, head: number): boolean {
  const token = view.tokens[head]
  const next = view.tokens[head + 1]
  if (next?.text.startsWith('-') && next.start === token?.end) return true
  if (token && token.head > head && /^(?:compound|amod|flat)/.test(token.deprel)) return true
  return next !== undefined && /^(?:NOUN|PROPN)$/.test(next.upos) && next.head !== token?.head
    ? collectives.has(wordsOf(view, head, head + 1).toLowerCase())
    : false
}

/** "accused the group of fraud": what follows "of" is the charge, not whose group it is. */
export function isCharged(view: View, head: number): boolean {
  const token = view.tokens[head]
  return (
    /^(?:obj|nsubj:pass)$/.test(token?.deprel ?? '') &&
    /^(?:accuse|suspect|convict|acquit|warn|inform|notify|strip|rob|deprive|clear)$/.test(
      view.tokens[token?.head ?? -1]?.lemma ?? '',
    )
  )
}

/** "met Ana Rao, farmers and students", parsed as if the farmers were Ana Rao: people in a list behind one name. */
export function isListedBeside(view: View, head: number, known: readonly Draft[]): boolean {
  const token = view.tokens[head]
  if (token?.deprel !== 'appos' || token.xpos !== 'NNS') return false
  const name = known.find(({ first, last }) => first <= token.head && token.head <= last)
  return (
    name?.kind === 'person' &&
    /^(?:and|,|as)$/.test(lowerAt(view, head + 1)) &&
    !view.tokens.slice(Math.max(0, name.first - 6), name.first).some(({ upos }) => upos === 'CCONJ')
  )
}

/** "They are rebels" says what somebody is. */
export const isPredicate = (view: View, head: number): boolean =>
  (view.children[head] ?? []).some((child) => view.tokens[child]?.deprel === 'cop')

/** "sent tanks and troops": they are moved by another, or only spoken to; "pulled survivors from the rubble" concerns them. */
export function isHandled(view: View, head: number, { key }: Collective): boolean {
  let at = head
  while (view.tokens[at]?.deprel === 'conj') at = view.tokens[at]?.head ?? -1
  const token = view.tokens[at]
  const verb = view.tokens[token?.head ?? -1]
  if (/^(?:pull|move)$/.test(verb?.lemma ?? '') && !commanded.has(key)) return false
  return /^(?:obj|iobj)$/.test(token?.deprel ?? '') && handling.has(verb?.lemma.toLowerCase() ?? '')
}

/** The last token of "secretary of state", "members of the coalition". */
export const lastOf = (view: View, head: number): number => {
  const behind = (view.children[head] ?? []).find(
    (child) =>
      child > head &&
      child - head <= 5 &&
      view.tokens[child]?.deprel === 'nmod' &&
      prepositionOf(view, child, child) === 'of' &&
      lowerAt(view, head + 1) === 'of',
  )
  return behind ?? head
}
