/** Says who "both sides" or "the two men" are, where no mention does: those told last to have met or agreed. */
import type { Mention, RoleReading } from '../../../shared/model'
import type { EventDraft } from './draft'
import { peopleNouns } from './lexicon/object-classes'
import { isActor, lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'

/** Those who met or agreed: by name, and the countries and bodies they speak for. */
export interface Company {
  readonly people: readonly Mention[]
  readonly sides: readonly Mention[]
  readonly sentence: number
  /** The one of them who tells it ("we met the rebels"); null where a report does. */
  readonly teller: Mention | null
  /** The sentence speaks of other people as well ("protesters"). */
  readonly crowded: boolean
}

/** Turns an event of several into the company later sentences may speak of; null for any other. */
export type CompanyOf = (draft: EventDraft) => Company | null

export function createCompanies(
  roles: readonly RoleReading[],
  byId: ReadonlyMap<string, Mention>,
): CompanyOf {
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
  return (draft) => {
    const actors = distinct(draft.actors.map(root))
    const alone = actors.length < 2 || draft.category === 'CONSULT'
    const others = draft.mode === 'visit' ? [...draft.recipients, ...draft.hosts] : draft.recipients
    const people = alone ? distinct([...actors, ...others.map(root)]) : actors
    const together = /^(?:CONSULT|AGREE|COOPERATE)$/.test(draft.category)
    if (!together && !(people.length === 2 && people.every((one) => one.kind === 'person')))
      return null
    const sides = distinct(people.map((one) => spokenFor.get(keyOf(one)) ?? one))
    const { sentence } = draft.view
    const tellers = draft.actors.filter(({ text }) => /^(?:i|we)$/i.test(text)).map(root)
    return people.length > 1
      ? {
          ...{ people, sides, sentence: sentence.index },
          teller: tellers[0] ?? null,
          crowded: namesOthers(draft.view, people),
        }
      : null
  }
}

/** "Protesters", "officials": several whom "they" may mean as well. */
const namesOthers = (view: SentenceView, people: readonly Mention[]): boolean =>
  view.tokens.some(
    ({ xpos, lemma }, at) =>
      /^NNP?S$/.test(xpos) &&
      (peopleNouns.has(lemma.toLowerCase()) || view.headed.get(at)?.kind === 'group') &&
      !people.some(
        ({ sentence, first, last }) =>
          sentence === view.sentence.index && first <= at && at <= last,
      ) &&
      !persons.test(lemma.toLowerCase()),
  )

/** "They" at the head of the next sentence: those who met, when nobody else can be meant. */
function theyAt(view: SentenceView, head: number): readonly Mention[] | null {
  const last = view.companies.at(-1)
  if (!last || view.sentence.index - last.sentence !== 1) return null
  const there = view.companies.filter(({ sentence }) => sentence === last.sentence)
  if (there.some(({ crowded, people }) => crowded || people.length !== last.people.length))
    return null
  const others = view.tokens
    .slice(0, head)
    .some(({ xpos }, at) => /^(?:NNP?S|PRP)$/.test(xpos) || isActor(view.headed.get(at)))
  if (others) return null
  const told = last.people.filter((one) => one !== last.teller)
  return told.length > 1 || told.every(({ kind }) => kind !== 'person') ? told : null
}

/** "I met Rao. We agreed that …": who speaks, and whom the sentence before says he met. */
export function weAt(view: SentenceView, head: number, we: Mention): readonly Mention[] | null {
  const last = view.companies.at(-1)
  const verb = view.tokens[view.tokens[head]?.head ?? -1]
  if (!last || view.sentence.index - last.sentence !== 1 || last.people.length !== 2) return null
  if (!/^(?:agree|discuss|talk|speak|meet|have|exchange|decide|sign)$/.test(verb?.lemma ?? ''))
    return null
  const partners = last.people.filter(({ id }) => id !== we.antecedent)
  const withOthers = view.tokens.some(
    ({ text }, at) => at > head && /^(?:with|to)$/.test(text) && isActor(view.covering[at + 1]),
  )
  return partners.length === 1 && !withOthers ? [we, ...partners] : null
}

/** "Their foreign ministers" in the next sentence: those of the countries that met. */
function theirMen(view: SentenceView, head: number): readonly Mention[] | null {
  const [first] = phraseOf(view, head)
  const { xpos = '', lemma = '' } = view.tokens[head] ?? {}
  if (lower(view.tokens[first]) !== 'their' || xpos !== 'NNS' || !persons.test(lemma)) return null
  const those = theyAt(view, first)
  return those?.every(({ kind }) => kind === 'country') ? those : null
}

const bodies =
  /^(?:side|party|country|nation|state|government|neighbour|neighbor|capital|delegation|camp|team|army|power|bloc|rival|foe|enemy|ally|faction|movement|group|union)$/
const persons =
  /^(?:man|woman|pair|duo|trio|leader|president|minister|premier|official|envoy|diplomat|negotiator|chief|general|commander|statesman|politician|colleague|counterpart)$/
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 }

/** The company a phrase such as "both sides", "the two ministers" or "the pair" speaks of; null when it is none. */
export function companyAt(view: SentenceView, head: number): readonly Mention[] | null {
  const pair = joinedBefore(view, head)
  if (pair) return pair
  if (view.companies.length === 0) return null
  if (lower(view.tokens[head]) === 'they') return theyAt(view, head)
  const theirs = theirMen(view, head)
  if (theirs) return theirs
  const count = countAt(view, head)
  if (count === null) return null
  const noun = view.tokens[head]?.lemma.toLowerCase() ?? ''
  for (let index = view.companies.length - 1; index >= 0; index--) {
    const { people, sides } = view.companies[index] ?? { people: [], sides: [] }
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
  if (/^(?:both|neither)$/.test(lower(token))) return words.length === 0 ? 2 : null
  if (words.some((word) => !plain.test(word) && !(word in numbers))) return null
  if (/^(?:pair|duo)$/.test(noun)) return words[0] === 'the' ? 2 : null
  if (!bodies.test(noun) && !persons.test(noun) && !(noun in numbers)) return null
  if (/^(?:both|neither)$/.test(words[0] ?? '')) return 2
  if (!/^(?:the|all|these)$/.test(words[0] ?? '')) return null
  const number = words.find((word) => word in numbers) ?? (noun in numbers ? noun : undefined)
  if (number !== undefined) return numbers[number] ?? null
  return words.length === 1 && /^(?:sides|parties|negotiators|delegations)$/.test(lower(token))
    ? 0
    : null
}

const plain = /^(?:the|both|all|these|neither|of|rival|warring|feuding|other|opposing|sides)$/
