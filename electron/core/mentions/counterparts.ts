/** Finds people without a name where they meet or are met ("a number of ministers", "local businesses", "the deputy prime minister"); elsewhere such words are nobody. */
import { keyOf } from './collectives'
import { isListedBeside, lastOf, phraseBefore } from './collective-phrase'
import { rootOf, type Draft } from './draft'
import {
  actVerbs,
  bodyNouns,
  carrierVerbs,
  colleagues,
  meetVerbs,
  meetingNouns,
  peopleNouns,
  quantityNouns,
  talkVerbs,
} from './lexicon/people'
import { emissaries } from './lexicon/collectives'
import { isRoleHead } from './titles'
import { isCapital, lowerAt, prepositionOf, stretch, wordsOf, type View } from './view'

/** `known`: every other mention of each sentence; the noun of none of them is taken again. `report` tells this report from others. */
export function counterparts(
  views: readonly View[],
  known: readonly (readonly Draft[])[],
  report: string,
): Draft[] {
  const before = new Map<string, string>()
  return views.flatMap((view, index) =>
    view.tokens.flatMap((_, head) => {
      const found = readCounterpart(view, head, known[index] ?? [])
      if (!found) return []
      const { draft, definite } = found
      if (draft.antecedent) return [draft]
      const noun = draft.text.toLowerCase()
      const key =
        (definite ? before.get(noun) : undefined) ??
        keyOf(`${report}-${String(draft.start)}`, noun.replace(/[^\p{L}\p{N}]+/gu, ' '))
      before.set(noun, key)
      return [{ ...draft, gazetteer: key }]
    }),
  )
}

function readCounterpart(
  view: View,
  head: number,
  known: readonly Draft[],
): { draft: Draft; definite: boolean } | null {
  const token = view.tokens[head]
  const lemma = token?.lemma.toLowerCase() ?? ''
  if (!token || !/^(?:NOUN|PROPN)$/.test(token.upos)) return null
  const person = peopleNouns.has(lemma)
  if (!person && !bodyNouns.has(lemma) && !bodyNouns.has(lowerAt(view, head))) return null
  if (known.some(({ first, last }) => first <= head && head <= last)) return null
  if (!meets(view, head) || namesSomebody(view, head, known)) return null
  const many =
    /^NNP?S$/.test(token.xpos) ||
    /^(?:alumni|staff|personnel|press|media)$/.test(lowerAt(view, head))
  const phrase = phraseBefore(view, head, { key: lemma, standing: false, kind: 'group' }, known)
  if (!phrase) return null
  const { determiner } = phrase
  const definite = /^(?:the|this|that|these|those)$/.test(determiner)
  const owner = phrase.owner ?? ownerBehind(view, head, known)
  if (
    owner === 'several' ||
    (isRoleHead(lowerAt(view, head)) && isPaired(view, phrase.owner, known))
  )
    return null
  // One official of a country speaks for it; "the two ministers" are people named before.
  if (many && definite && isRoleHead(lowerAt(view, head)) && !owner && !isOfPlaces(view, head))
    return null
  if (!many && !owner && !oneOffice(view, head, determiner, person)) return null
  const isSent = owner?.kind === 'person' && emissaries.test(lowerAt(view, head))
  if (owner && !many && !person && !isSent) return null
  const theirs = view.tokens[phrase.first - 1]?.xpos === 'PRP$' && !colleagues.has(lemma)
  if ((owner?.kind === 'person' && !isSent) || theirs) return null
  const first = isSent ? phrase.first : adjectivesFrom(view, phrase.first, head)
  const end = phrase.owner || !owner ? lastOf(view, head) : owner.last
  // "envoys of Khalifa Haftar"
  const last = known.find((one) => one.first <= end && end <= one.last)?.last ?? end
  const speaks = owner && !isSent && (owner.kind !== 'country' || isRoleHead(lowerAt(view, head)))
  return {
    definite,
    draft: {
      ...stretch(view, first, last, head),
      kind: speaks ? owner.kind : many || !person ? 'group' : 'person',
      form: 'nominal',
      use: 'actor',
      gazetteer: null,
      antecedent: speaks ? rootOf(owner) : null,
      members: [],
      score: 0.5,
    },
  }
}

/** "The deputy prime minister", "an adviser", "a delegation": one that nobody names. */
function oneOffice(view: View, head: number, determiner: string, person: boolean): boolean {
  if (/^(?:an?|one|another)$/.test(determiner)) return true
  // "The President", "the deputy mayor", "the secretary of state"; "the minister" is mostly one named before.
  if (determiner === 'the' && !person)
    return /^(?:ADJ|NOUN|PART)$/.test(view.tokens[head - 1]?.upos ?? '')
  const office =
    isRoleHead(lowerAt(view, head)) &&
    (view.tokens[head - 1]?.upos !== 'DET' ||
      isCapital(view.tokens[head]?.text ?? '') ||
      /^(?:state|defen[cs]e|staff)$/.test(lowerAt(view, lastOf(view, head))))
  return determiner === 'the' && person && office
}

/** "The governors of Anbar and Nineveh", "the heads of missions" are told apart by what they head. */
const isOfPlaces = (view: View, head: number): boolean =>
  lowerAt(view, head + 1) === 'of' &&
  (isCapital(view.tokens[lastOf(view, head)]?.text ?? '') ||
    /^(?:NOUN|ADJ)$/.test(view.tokens[head + 2]?.upos ?? ''))

/** A noun right before a name is its title, one beside a name says who that is. */
function namesSomebody(view: View, head: number, known: readonly Draft[]): boolean {
  const token = view.tokens[head]
  if (token?.deprel === 'appos' && !isListedBeside(view, head, known)) return true
  return known.some(
    (name) =>
      name.kind === 'person' &&
      (name.first === head + 1 ||
        (view.tokens[name.head]?.deprel === 'appos' && view.tokens[name.head]?.head === head)),
  )
}

/** "Hungarian and Romanian officials" speak for both countries. */
const isPaired = (view: View, owner: Draft | null, known: readonly Draft[]): boolean =>
  owner !== null &&
  /^(?:and|,)$/.test(lowerAt(view, owner.first - 1)) &&
  known.some(({ last, form }) => form === 'name' && last === owner.first - 2)

/** The country or body behind "of" or "from"; "several" for a phrase that names more than one. */
function ownerBehind(view: View, head: number, known: readonly Draft[]): Draft | 'several' | null {
  const behind = (view.children[head] ?? []).filter(
    (child) => child > head && /^nmod/.test(view.tokens[child]?.deprel ?? ''),
  )
  for (const child of behind) {
    const name = known.find((one) => one.head === child)
    if (!/^(?:of|from)$/.test(prepositionOf(view, child, name?.first ?? child))) continue
    if (!name) {
      if (/^(?:both|two|three|four|several|all)$/.test(lowerAt(view, child - 1))) return 'several'
      continue
    }
    if (name.members.length > 0) return 'several'
    if ((view.children[child] ?? []).some((one) => view.tokens[one]?.deprel === 'conj'))
      return 'several'
    if (/^(?:country|organization|group)$/.test(name.kind)) return name
  }
  return null
}

/** Where a phrase begins with the words that say which people they are: "senior officials", "British businesses". */
function adjectivesFrom(view: View, from: number, head: number): number {
  let first = head
  while (
    first > 0 &&
    first - 1 >= Math.min(from, head - 3) &&
    /^(?:ADJ|NOUN|PROPN)$/.test(view.tokens[first - 1]?.upos ?? '') &&
    !/^(?:other|many|few|several|such|more)$/.test(lowerAt(view, first - 1))
  )
    first--
  return Math.min(first, from > 0 && isCapital(wordsOf(view, from, from)) ? from : first)
}

/** Whether a noun is a party to a meeting: subject or object of "meet", behind "talked with", in "talks with". */
function meets(view: View, head: number): boolean {
  let at = head
  for (let step = 0; step < 5; step++) {
    const token = view.tokens[at]
    const above = view.tokens[token?.head ?? -1]
    if (!token || !above) return false
    const lemma = above.lemma.toLowerCase()
    const preposition = prepositionOf(view, at, at)
    const joined = token.deprel === 'conj'
    const counted = token.deprel === 'nmod' && preposition === 'of' && quantityNouns.has(lemma)
    // "meetings with A, farmers and nurses", with the farmers hung on the meetings
    if (joined && meetingNouns.has(lemma) && hasPartner(view, token.head, at)) return true
    if (joined || counted) {
      at = token.head
      continue
    }
    // "our staff are in touch with the families"
    if (token.deprel === 'nsubj' && meetingNouns.has(lemma)) return true
    if (above.upos === 'VERB') return meetsBy(view, at, token.head, preposition)
    if (token.deprel !== 'nmod' || !meetingNouns.has(lemma)) return false
    if (/^(?:with|between|among)$/.test(preposition)) return true
    // "hosted a reception for students", "chaired a meeting of ambassadors"
    return /^(?:of|for)$/.test(preposition) && carrierVerbs.has(lemmaAt(view, above.head))
  }
  return false
}

/** Whether somebody stands behind the "with" of a meeting before a token. */
const hasPartner = (view: View, meeting: number, before: number): boolean =>
  (view.children[meeting] ?? []).some(
    (child) =>
      child < before &&
      view.tokens[child]?.deprel === 'nmod' &&
      prepositionOf(view, child, child) === 'with',
  )

function meetsBy(view: View, at: number, verb: number, preposition: string): boolean {
  const { deprel = '' } = view.tokens[at] ?? {}
  const lemma = lemmaAt(view, verb)
  const children = (view.children[verb] ?? []).filter((child) => child !== at)
  const withMeeting = children.some(
    (child) => view.tokens[child]?.deprel === 'obj' && meetingNouns.has(lemmaAt(view, child)),
  )
  const holdsTalks = carrierVerbs.has(lemma) && withMeeting
  if (deprel === 'obj') return meetVerbs.has(lemma)
  if (/^nsubj/.test(deprel)) {
    // "will address the League and meet its secretary": the subject of both.
    const verbs = [
      verb,
      ...children.filter((child) => view.tokens[child]?.deprel === 'conj' && child > verb),
    ]
    return verbs.some(
      (one) =>
        (one === verb ? holdsTalks || actVerbs.has(lemma) : actVerbs.has(lemmaAt(view, one))) &&
        isMore(view, at, view.children[one] ?? []),
    )
  }
  if (!/^obl/.test(deprel)) return false
  if (preposition === 'with') return talkVerbs.has(lemma) || holdsTalks
  // "was briefed by local officials"
  if (preposition === 'by') return meetVerbs.has(lemma)
  return preposition === 'to' && /^(?:talk|speak|listen|write)$/.test(lemma)
}

const lemmaAt = (view: View, at: number): string => view.tokens[at]?.lemma.toLowerCase() ?? ''

/** "Envoys met in Oslo" says nothing of who: more than the noun, or somebody they met. */
const isMore = (view: View, noun: number, children: readonly number[]): boolean =>
  /^(?:ADJ|NOUN|PROPN|PART)$/.test(view.tokens[noun - 1]?.upos ?? '') ||
  (view.children[noun] ?? []).some((child) =>
    /^(?:conj|nmod)/.test(view.tokens[child]?.deprel ?? ''),
  ) ||
  children.some(
    (child) =>
      (view.tokens[child]?.deprel === 'obj' && !meetingNouns.has(lemmaAt(view, child))) ||
      /^(?:with|to)$/.test(prepositionOf(view, child, child)),
  )
