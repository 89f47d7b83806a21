/** Finds people who act without a name ("Syrian rebels", "the police") and gives those of one country, or of one report, one key. */
import type { Gazetteer } from '../gazetteer'
import { rootOf, type Draft } from './draft'
import {
  armed,
  belongings,
  collectives,
  emissaries,
  owners,
  stateNouns,
  stateOfficers,
  type Collective,
} from './lexicon/collectives'
import {
  isHandled,
  isInsideWord,
  isListedBeside,
  isManyPeople,
  isNobodysSide,
  isPredicate,
  ownerAfter,
  phraseBefore,
  placeAfter,
} from './collective-phrase'
import { onlyArmedGroup } from './only-armed-group'
import { lowerAt, stretch, wordsOf, type View } from './view'

export interface CollectiveContext {
  /** Tells this report from others: what has no country is known only within it. */
  readonly report: string
  readonly gazetteer: Gazetteer
  readonly countryOf: (draft: Draft) => string | null
  /** Who is called so by name before: "Governor Sam Reyes" of "the governor". */
  readonly holderOf: (noun: string, draft: Draft) => Draft | null
}

interface Found {
  readonly draft: Draft
  readonly what: Collective
  /** Country or people beside the noun. */
  readonly owner: Draft | null
  /** Without an owner, what else tells them from others: "us-backed", a town. */
  readonly mark: string | null
  readonly definite: boolean
  /** It stands for its owner, who is named: it only tells whose the next one is. */
  readonly silent: boolean
}

/** `known`: every other mention of each sentence; the noun of none of them is taken again. */
export function collectiveNominals(
  views: readonly View[],
  known: readonly (readonly Draft[])[],
  context: CollectiveContext,
): Draft[] {
  const found = views.flatMap((view, index) =>
    view.tokens.flatMap((_, head) => readCollective(view, head, known[index] ?? []) ?? []),
  )
  return settleKeys(found, context, onlyArmedGroup(known.flat(), context.gazetteer))
}

function readCollective(view: View, head: number, known: readonly Draft[]): Found | null {
  const token = view.tokens[head]
  if (!token || !/^(?:NOUN|PROPN)$/.test(token.upos)) return null
  const belonging = ownerOfNext(view, head, known)
  if (belonging) return belonging
  if (isInsideWord(view, head)) return null
  const noun = nounAt(view, head)
  if (!noun || known.some(({ first, last }) => first <= head && head <= last)) return null
  const { what } = noun
  // "both sides of the river", "support different sides"
  if (what.key === 'sides' && isNobodysSide(view, head)) return null
  if (what.key === 'many' && !isManyPeople(view, head)) return null
  if (isPredicate(view, head) || isTitle(view, head, known) || isHandled(view, head, what))
    return null
  const phrase = phraseBefore(view, noun.first, what, known)
  if (!phrase) return null
  const { first, determiner } = phrase
  const owner = phrase.owner ?? ownerAfter(view, head, what, known)
  if (what.kind === 'person' && determiner === '') return null
  return {
    what,
    owner,
    mark: armed.has(what.key) ? (phrase.backed ?? placeAfter(view, head, known)) : null,
    silent: owner !== null && speaksForOwner(what, owner),
    definite: /^(?:the|this|that|these|those)$/.test(determiner),
    draft: {
      ...stretch(view, first, head, head),
      kind: what.kind,
      form: 'nominal',
      use: 'actor',
      gazetteer: null,
      antecedent: null,
      members: [],
      score: 0.6,
    },
  }
}

/** "army" in "an army post": whose it is; with a country before it, the country is told already; "terrorist targets" are of no group in particular. */
function ownerOfNext(view: View, head: number, known: readonly Draft[]): Found | null {
  const what = collectives.get(owners.get(lowerAt(view, head)) ?? '')
  const next = view.tokens[head + 1]
  if (!what || !next || !belongings.has(next.lemma.toLowerCase())) return null
  if (known.some(({ first, last }) => first <= head + 1 && head - 1 <= last)) return null
  return {
    what,
    owner: null,
    mark: null,
    silent: false,
    definite: /^(?:the|these|those)$/.test(lowerAt(view, head - 1)),
    draft: {
      ...stretch(view, head, head, head),
      kind: what.kind,
      form: 'nominal',
      use: 'modifier',
      gazetteer: null,
      antecedent: null,
      members: [],
      score: 0.6,
    },
  }
}

/** A country's troops are the country, and an organisation's people the organisation. */
const speaksForOwner = (what: Collective, owner: Draft): boolean =>
  owner.kind === 'organization' ||
  (owner.kind === 'person' && !emissaries.test(what.key)) ||
  (owner.kind === 'country' && (what.kind === 'person' ? stateOfficers : stateNouns).has(what.key))

/** The longest noun of the lexicon that ends here: "opposition leaders" before "leaders". */
function nounAt(view: View, head: number): { what: Collective; first: number } | null {
  for (const length of [3, 2, 1]) {
    const first = head - length + 1
    if (first < 0) continue
    const words = wordsOf(view, first, head).toLowerCase()
    // "forces loyal to the general"
    const loyal = words === 'forces' && lowerAt(view, head + 1) === 'loyal'
    const what = collectives.get(loyal ? 'fighters' : words)
    if (what) return { what, first }
  }
  return null
}

/** "gunman Ali Hassan", "the rebel group M23", "a refugee, Ali Hassan,", "Hassan, a rebel leader": the name beside it is meant. */
function isTitle(view: View, head: number, known: readonly Draft[]): boolean {
  const next = known.find(({ first }) => first === head + 1)
  if (next?.form === 'name' && /^(?:person|organization|group)$/.test(next.kind)) return true
  const beside = known.find(
    ({ first, kind, form }) => first === head + 2 && kind === 'person' && form === 'name',
  )
  if (beside && view.tokens[beside.head]?.head === head && lowerAt(view, head + 1) === ',')
    return true
  const token = view.tokens[head]
  if (token?.deprel !== 'appos' || isListedBeside(view, head, known)) return false
  return known.some(({ first, last }) => first <= token.head && token.head <= last)
}

/** One key for each noun and owner; a noun without owner takes the only one its report gives it. */
function settleKeys(
  found: readonly Found[],
  context: CollectiveContext,
  onlyArmed: Draft | null,
): Draft[] {
  const owned = new Map<string, Map<string, Found>>()
  for (const one of found) {
    const key = ownerKey(one, context)
    if (key === null) continue
    const owners = owned.get(one.what.key) ?? new Map<string, Found>()
    owned.set(one.what.key, owners.set(key, one))
  }
  const persons = new Map<string, Draft>()
  for (const one of found) {
    const { draft, what, definite } = one
    const own = ownerKey(one, context)
    const [only, ...others] = [...(owned.get(what.key) ?? [])]
    const shared = only && others.length === 0 && follows(one, only[1]) ? only : null
    const source = own === null && shared ? shared[1] : one
    if (one.silent) continue
    // "the Syrian regime … the regime"
    if (source.silent && source.owner && definite) {
      draft.antecedent = rootOf(source.owner)
      continue
    }
    if (source.owner?.kind === 'group' && armed.has(what.key) && !isPeople(source.owner, context)) {
      draft.antecedent = rootOf(source.owner)
      continue
    }
    // "the rebels", of the only armed group named
    const isPlain = own === null && definite && armed.has(what.key)
    if (isPlain && onlyArmed && onlyArmed.start < draft.start) {
      draft.antecedent = rootOf(onlyArmed)
      continue
    }
    if (what.kind === 'person') {
      const holder = definite && own === null ? context.holderOf(what.key, draft) : null
      if (holder) {
        draft.antecedent = rootOf(holder)
        continue
      }
      const before = definite ? persons.get(what.key) : undefined
      const fresh = keyOf(`${context.report}-${String(draft.start)}`, what.key)
      draft.gazetteer = before?.gazetteer ?? fresh
      persons.set(what.key, before ?? draft)
      continue
    }
    const scope = own ?? shared?.[0]
    draft.gazetteer = keyOf(
      scope === undefined ? context.report : what.standing ? scope : `${context.report}-${scope}`,
      what.key,
    )
  }
  return found.flatMap(({ draft, silent }) => (silent ? [] : [draft]))
}

/** "the rebels" after "Malian rebels". */
const follows = ({ draft, definite, what }: Found, owned: Found): boolean =>
  (definite || (what.standing && owned.mark === null && draft.use === 'actor')) &&
  owned.draft.start < draft.start

export const keyOf = (scope: string, key: string): string =>
  `unnamed:${scope}-${key.replaceAll(' ', '-')}`

function ownerKey({ owner, mark }: Found, { countryOf }: CollectiveContext): string | null {
  const key = owner ? countryOf(owner) : mark
  return key === null
    ? null
    : key
        .replace(/^country:/, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
}

const isPeople = (group: Draft, { gazetteer }: CollectiveContext): boolean =>
  group.gazetteer !== null && gazetteer.isPeople(group.gazetteer)
