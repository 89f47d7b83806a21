/** Says who "both sides" or "the two men" are, where no mention does: those told last to have met or agreed. */
import type { Mention, RoleReading } from '../../../shared/model'
import type { EventDraft } from './draft'
import { peopleNouns } from './lexicon/object-classes'
import { isActor, lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { lastTold, persons, theirMen, themAt, theyAt } from './they'

/** Those who met or agreed: by name, and the countries and bodies they speak for. */
export interface Company {
  readonly people: readonly Mention[]
  readonly sides: readonly Mention[]
  readonly sentence: number
  /** The sentence speaks of other people as well ("protesters"). */
  readonly crowded: boolean
  /** What else the sentence calls several people ("ministers"). */
  readonly called: ReadonlySet<string>
  /** Whom "they" means: of a visit to a country, only the visitors. */
  readonly they: readonly Mention[] | null
}

/** Finds the companies later sentences may speak of. */
export interface Companies {
  /** Those of an event of several; null for any other. */
  readonly ofEvent: (draft: EventDraft) => Company | null
  /** Those a sentence names together. */
  readonly ofNamed: (view: SentenceView, people: readonly Mention[]) => Company
}

export function createCompanies(
  roles: readonly RoleReading[],
  byId: ReadonlyMap<string, Mention>,
): Companies {
  const root = (mention: Mention): Mention => {
    let at = mention
    for (let step = 0; at.antecedent && step < 8; step++) at = byId.get(at.antecedent) ?? at
    return at
  }
  const keyOf = (mention: Mention): string => mention.gazetteer ?? mention.text
  const spokenFor = new Map<string, Mention>()
  for (const { holder, represents } of roles) {
    const [who, whom] = [byId.get(holder), represents === null ? undefined : byId.get(represents)]
    if (who && whom && !spokenFor.has(keyOf(root(who)))) spokenFor.set(keyOf(root(who)), root(whom))
  }
  const distinct = (mentions: readonly Mention[]): readonly Mention[] => [
    ...new Map(mentions.map((one) => [keyOf(one), one])).values(),
  ]
  const ofNamed: Companies['ofNamed'] = (view, people) => ({
    people,
    sides: distinct(people.map((one) => spokenFor.get(keyOf(one)) ?? one)),
    sentence: view.sentence.index,
    crowded: namesOthers(view, people),
    called: calledIn(view),
    they: people,
  })
  return {
    ofEvent: (draft) => {
      const actors = distinct(draft.actors.map(root))
      const alone = actors.length < 2 || draft.category === 'CONSULT'
      const isVisit = draft.mode === 'visit'
      const others = isVisit ? [...draft.recipients, ...draft.hosts] : draft.recipients
      const people = alone ? distinct([...actors, ...others.map(root)]) : actors
      const together = /^(?:CONSULT|AGREE|COOPERATE)$/.test(draft.category)
      if (!together && !(people.length === 2 && people.every((one) => one.kind === 'person')))
        return null
      const { view } = draft
      if (people.length < 2) return null
      const abroad = isVisit && others.some((one) => root(one).kind !== 'person')
      const teller =
        [...draft.actors, ...draft.hosts]
          .filter(({ text }) => /^(?:i|we)$/i.test(text))
          .map(root)[0] ?? null
      const they = (abroad ? actors : people).filter((one) => one !== teller)
      const isSeveral = they.length > 1 || (!abroad && they.every(({ kind }) => kind !== 'person'))
      return { ...ofNamed(view, people), they: isSeveral ? they : null }
    },
    ofNamed,
  }
}

/** "Protesters", "officials": several whom "they" may mean as well. */
const namesOthers = (view: SentenceView, people: readonly Mention[]): boolean =>
  view.tokens.some(
    ({ xpos, lemma }, at) =>
      /^NNP?S$/.test(xpos) &&
      ((peopleNouns.has(lemma.toLowerCase()) && !things.test(lemma)) ||
        view.headed.get(at)?.kind === 'group') &&
      !people.some(
        ({ sentence, first, last }) =>
          sentence === view.sentence.index && first <= at && at <= last,
      ) &&
      !persons.test(lemma.toLowerCase()),
  )

const calledIn = ({ tokens }: SentenceView): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ xpos, lemma }) => (xpos === 'NNS' ? [lemma.toLowerCase()] : [])))

/** Nouns for what people send or build, by which no "they" is meant. */
const things =
  /^(?:embassy|consulate|ship|boat|vessel|plane|jet|warplane|helicopter|tank|rocket|missile|drone|warship|aircraft|airliner|tanker|freighter|ferry|trawler|attack|strike|airstrike|raid|report|resolution|proposal|plan|offer|request|demand|gunship|mortar|cannon|operation|assault|fund|fleet)$/

const bodies =
  /^(?:side|party|country|nation|state|government|neighbour|neighbor|capital|delegation|camp|team|army|power|bloc|rival|foe|enemy|ally|faction|movement|group|union)$/
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 }

/** The company a phrase such as "both sides", "the two ministers" or "the pair" speaks of; null when it is none. */
export function companyAt(view: SentenceView, head: number): readonly Mention[] | null {
  const pair = joinedBefore(view, head)
  if (pair) return pair
  if (lower(view.tokens[head]) === 'they') return theyAt(view, head)
  const each = eachBefore(view, head)
  if (each >= 0) return companyAt(view, each)
  if (lower(view.tokens[head]) === 'them') return themAt(view, head)
  const theirs = theirMen(view, head)
  if (theirs) return theirs
  const count = countAt(view, head)
  if (count === null) return thoseAt(view, head)
  const noun = view.tokens[head]?.lemma.toLowerCase() ?? ''
  const known = withNamed(view)
  for (let index = known.length - 1; index >= 0; index--) {
    const { people, sides } = known[index] ?? { people: [], sides: [] }
    const meant = bodies.test(noun) ? sides : people
    if (count === 0 ? meant.length < 2 : meant.length !== count) continue
    if (/^(?:man|woman)$/.test(noun) && !meant.every((one) => one.kind === 'person')) continue
    if (
      /^(?:country|nation|state|government|capital|army)$/.test(noun) &&
      !meant.every((one) => one.kind === 'country')
    )
      continue
    return meant
  }
  return null
}

/** "Each blamed the other": the "each" that "the other" answers; -1 for any other word. */
function eachBefore(view: SentenceView, head: number): number {
  const { deprel = '', head: verb = -1 } = view.tokens[head] ?? {}
  if (lower(view.tokens[head]) !== 'other' || lower(view.tokens[head - 1]) !== 'the') return -1
  if (!/^(?:obj|iobj|obl)/.test(deprel)) return -1
  return view.tokens.findIndex(
    (token) => token.head === verb && token.deprel === 'nsubj' && lower(token) === 'each',
  )
}

/** Those who met or agreed, and those the sentence before names together, when it tells of no meeting. */
const withNamed = ({ companies, joined, sentence }: SentenceView): readonly Company[] =>
  companies.at(-1)?.sentence === sentence.index - 1 || joined().length !== 1
    ? companies
    : [...companies, ...joined()]

/** "Spoke with Rossi and Kovac and urged both to stop": the two joined last before it; who urges is none of them. */
function joinedBefore(view: SentenceView, head: number): readonly Mention[] | null {
  if (lower(view.tokens[head]) !== 'both' || /^(?:det|cc)/.test(view.tokens[head]?.deprel ?? ''))
    return null
  const object = /^(?:obj|iobj|obl)/.test(view.tokens[head]?.deprel ?? '')
  for (let at = head - 1; at > 0; at--) {
    const second = view.tokens[at]
    const first = second?.deprel === 'conj' ? second.head : -1
    const pair = [view.covering[first], view.covering[at]]
    if (first < 0 || !pair.every(isActor)) continue
    const joined = (view.children[first] ?? []).filter(
      (child) => view.tokens[child]?.deprel === 'conj',
    )
    if (joined.length > 1 || (object && /^nsubj/.test(view.tokens[first]?.deprel ?? '')))
      return null
    return pair.filter((one) => one !== undefined)
  }
  return null
}

/** "The envoys" in the next sentence: those who met or came, when all of them are people who may be called so. */
function thoseAt(view: SentenceView, head: number): readonly Mention[] | null {
  const { xpos, lemma = '', deprel } = view.tokens[head] ?? {}
  const [first] = phraseOf(view, head)
  if (xpos !== 'NNS' || deprel !== 'nsubj' || lower(view.tokens[first]) !== 'the') return null
  if ((view.children[head] ?? []).some((child) => child > head)) return null
  const last = lastTold(view)
  const those = last?.they ?? []
  const words = view.tokens.slice(first + 1, head).map((token) => lower(token))
  // "the former rivals", "the old foes"
  if (/^(?:rival|foe|enemy|adversary|neighbou?r)$/.test(lemma) && those.length === 2)
    return words.every((word) =>
      /^(?:former|old|bitter|long-time|longtime|arch|regional)$/.test(word),
    )
      ? those
      : null
  if (words.length > 0 || !persons.test(lemma)) return null
  // "The ministers of Chad and Mali met. The ministers …": both countries'.
  if (those.length > 1 && last?.called.has(lemma) && those.every(({ kind }) => kind === 'country'))
    return those
  const called = those.map(({ id, gazetteer, text }) => {
    const words = view.offices
      .filter(
        ({ holder }) =>
          (holder.gazetteer ?? holder.text) === (gazetteer ?? text) || holder.id === id,
      )
      .flatMap((office) => office.words.map((word) => word.replace(/s$/, '')))
    return words.length === 0 ? null : words.includes(lemma)
  })
  const plain = /^(?:man|woman|leader)$/.test(lemma)
  const fits = plain || (called.includes(true) && !called.includes(false))
  return those.length > 1 && fits && those.every(({ kind }) => kind === 'person') ? those : null
}

/** How many a phrase speaks of: 0 for "the sides", null when it may speak of anybody. */
function countAt(view: SentenceView, head: number): number | null {
  const token = view.tokens[head]
  const [first] = phraseOf(view, head)
  const words = view.tokens.slice(first, head).map((one) => lower(one))
  const named = (view.children[head] ?? []).some(
    (child) =>
      child > head &&
      /^(?:nmod|appos|acl$)/.test(view.tokens[child]?.deprel ?? '') &&
      !/^(?:in|on|at)$/.test(prepositionBefore(view, child)),
  )
  if (!token || named || head - first > 3) return null
  const noun = token.lemma.toLowerCase()
  const each = lower(token) === 'each' && token.deprel === 'nsubj'
  if (each || /^(?:both|neither)$/.test(lower(token))) return words.length === 0 ? 2 : null
  if (words.some((word) => !plain.test(word) && !(word in numbers))) return null
  if (/^(?:pair|duo)$/.test(noun)) return words[0] === 'the' ? 2 : null
  if (!bodies.test(noun) && !persons.test(noun) && !(noun in numbers)) return null
  // "Each side will free 500 prisoners"
  if (words.length === 1 && words[0] === 'each' && /^(?:side|party|country|nation)$/.test(noun))
    return 2
  if (/^(?:both|neither)$/.test(words[0] ?? '')) return 2
  if (!/^(?:the|all|these)$/.test(words[0] ?? '')) return null
  const number = words.find((word) => word in numbers) ?? (noun in numbers ? noun : undefined)
  if (number !== undefined) return numbers[number] ?? null
  return words.length === 1 && /^(?:sides|parties|negotiators|delegations)$/.test(lower(token))
    ? 0
    : null
}

const plain = /^(?:the|both|each|all|these|neither|of|rival|warring|feuding|other|opposing|sides)$/
