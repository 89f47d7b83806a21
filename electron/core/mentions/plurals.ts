/** Resolves "the two", "both sides", "the three countries" and "the pair" to their members. */
import type { EntityKind } from '../../../shared/model'
import { companyBefore, membersKey, type Company } from './companies'
import { rootOf, type Draft } from './draft'
import type { Role } from './roles'
import { lowerAt, stretch, type View } from './view'

const personNouns =
  /^(?:men|women|ministers|leaders|diplomats|presidents|officials|envoys|statesmen|politicians|negotiators|counterparts|pair)$/
const stateNouns =
  /^(?:countries|nations|states|powers|governments|sides|parties|neighbours|neighbors|allies|capitals)$/
const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

export interface PluralContext {
  /** All names of the article by position. */
  readonly names: readonly Draft[]
  /** Who was named together, by position. */
  readonly companies: readonly Company[]
  readonly roles: readonly Role[]
  readonly countryOf: (person: Draft) => Draft | null
}

export function pluralNominals(view: View, context: PluralContext): Draft[] {
  return view.tokens.flatMap((_, at) => readPlural(view, at, context) ?? [])
}

/** `at` is "two", "both", "three", or the noun of "the ministers" and "the pair". */
function readPlural(view: View, at: number, context: PluralContext): Draft | null {
  const word = lowerAt(view, at)
  const definite = lowerAt(view, at - 1) === 'the'
  if (word === 'latter' && definite) return readLatter(view, at, context)
  if (word === 'both') return readPair(view, at, at, 2, context)
  const size = numbers.get(word)
  if (size !== undefined) return definite ? readPair(view, at, at - 1, size, context) : null
  if (definite && /^(?:men|women|trio)$/.test(word)) return readMen(view, at, context)
  if (!definite || !/^(?:pair|duo|ministers|presidents|leaders|envoys)$/.test(word)) return null
  if (view.tokens[at]?.deprel !== 'nsubj') return null
  const two = membersFor(view, at - 1, 'person', 2, context)
  const people = two && canBe(word, two, context)
  return people && nominal(view, at - 1, at, at, 'person', people)
}

/** "Rao, Silva and Ek were freed. The men …": three or more, named together shortly before. */
function readMen(view: View, at: number, { companies }: PluralContext): Draft | null {
  if (!/^(?:nsubj|obj)/.test(view.tokens[at]?.deprel ?? '')) return null
  const next = view.tokens[at + 1]
  if (/^(?:who|of|in|from|with)$/.test(lowerAt(view, at + 1)) || next?.upos === 'NOUN') return null
  const start = view.tokens[at]?.start ?? 0
  const last = companies.filter(({ kind, end }) => kind === 'person' && end <= start).at(-1)
  if (!last || last.members.length < 3 || view.sentence.index - last.sentence > 4) return null
  return nominal(view, at - 1, at, at, 'person', last.members)
}

/** "Rao met Silva. The latter …": the second of two. */
function readLatter(view: View, at: number, { companies, names }: PluralContext): Draft | null {
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.tokens[at + 1]?.upos ?? '')) return null
  const last = companies.filter(({ end }) => end <= (view.tokens[at]?.start ?? 0)).at(-1)
  const [, second] = [...(last?.members ?? [])].sort((a, b) => a.start - b.start)
  if (!last || !second || last.members.length > 2 || view.sentence.index - last.sentence > 1)
    return secondNamed(view, at, names)
  return { ...nominal(view, at - 1, at, at, last.kind, []), antecedent: rootOf(second) }
}

/** "Armenia accused Azerbaijan. The latter …": the second of the only two of a kind that act in the sentence before. */
function secondNamed(view: View, at: number, names: readonly Draft[]): Draft | null {
  const before = names.filter(
    ({ sentence, form, use, kind }) =>
      sentence === view.sentence.index - 1 &&
      form === 'name' &&
      use === 'actor' &&
      /^(?:country|person|organization|group)$/.test(kind),
  )
  const [first, second] = before
  if (!first || !second || before.length > 2 || first.kind !== second.kind) return null
  if (rootOf(first) === rootOf(second)) return null
  return { ...nominal(view, at - 1, at, at, second.kind, []), antecedent: rootOf(second) }
}

const membersFor = (
  view: View,
  first: number,
  kind: EntityKind,
  size: number,
  { companies }: PluralContext,
): readonly Draft[] | null =>
  companyBefore(companies, {
    ...{ kind, size, sentence: view.sentence.index },
    start: view.tokens[first]?.start ?? 0,
  })

function readPair(
  view: View,
  at: number,
  first: number,
  size: number,
  context: PluralContext,
): Draft | null {
  const next = lowerAt(view, at + 1)
  const noun = /^(?:top|chief|rival|neighbouring|neighboring|prime|foreign|defence|defense)$/.test(
    next,
  )
    ? at + 2
    : at + 1
  const word = lowerAt(view, noun)
  const bareTwo =
    !/^(?:NOUN|PROPN|ADJ|NUM|ADP)$/.test(view.tokens[at + 1]?.upos ?? '') &&
    lowerAt(view, at) === 'two'
  const last = bareTwo ? at : noun
  const window = context.names.filter(
    (name) =>
      name.form === 'name' &&
      name.start < (view.tokens[first]?.start ?? 0) &&
      name.sentence >= view.sentence.index - 3,
  )
  const near = (fits: (name: Draft) => boolean): readonly Draft[] | null =>
    size === 2 ? lastTwo(window.filter(fits), view) : null
  const people =
    pairOf(
      near(({ kind }) => kind === 'person'),
      context,
    ) ?? membersFor(view, first, 'person', size, context)
  const states =
    near(({ kind, use }) => kind === 'country' && use === 'actor') ??
    membersFor(view, first, 'country', size, context)
  let members: readonly Draft[] | null = null
  const on = /^(?:on|of)$/.test(lowerAt(view, first - 1)) && /^(?:sides|parties)$/.test(word)
  if (on) return null
  if (bareTwo || personNouns.test(word)) members = people && canBe(word, people, context)
  else if (stateNouns.test(word)) members = states ?? statesOf(people, context)
  if (!members) return null
  return nominal(view, first, last, bareTwo ? at : noun, members[0]?.kind ?? 'person', members)
}

/** Two people that one sentence names belong together when it says so, or when the report names nobody else together. */
const pairOf = (
  people: readonly Draft[] | null,
  { companies }: PluralContext,
): readonly Draft[] | null => {
  const known = companies.filter(({ kind }) => kind === 'person')
  const isKnown = people && known.some(({ members }) => membersKey(members) === membersKey(people))
  return isKnown || known.length === 0 ? people : null
}

/** A secretary of state is a minister. */
const offices: ReadonlyMap<string, RegExp> = new Map([
  ['ministers', /\b(?:minister|secretary|premier|diplomat)\b/i],
  ['presidents', /\bpresident\b/i],
  ['envoys', /\b(?:envoy|representative|ambassador|mediator)\b/i],
])

/** Whom the report gives another office is no minister: "the two ministers" are others. */
function canBe(
  noun: string,
  people: readonly Draft[],
  { roles }: PluralContext,
): readonly Draft[] | null {
  const office = offices.get(noun)
  if (!office) return people
  const isOther = (person: Draft): boolean => {
    const own = roles.filter(({ holder }) => rootOf(holder) === rootOf(person))
    return own.length > 0 && !own.some(({ role }) => office.test(role))
  }
  return people.some(isOther) ? null : people
}

/** Exactly two things in the nearest sentence that names any: else unsure. */
function lastTwo(names: readonly Draft[], view: View): readonly Draft[] | null {
  for (let sentence = view.sentence.index; sentence >= view.sentence.index - 3; sentence--) {
    const here = new Map<string, Draft>()
    for (const name of names)
      if (name.sentence === sentence) {
        const root = rootOf(name)
        here.set(root.gazetteer ?? String(root.start), name)
      }
    if (here.size === 2) return [...here.values()]
    if (here.size > 2) return null
    if (here.size === 1 && sentence < view.sentence.index) return null
  }
  return null
}

function statesOf(
  people: readonly Draft[] | null,
  context: PluralContext,
): readonly Draft[] | null {
  const states = (people ?? []).map(context.countryOf)
  const [a, b] = states
  return a && b && a.gazetteer !== b.gazetteer ? [a, b] : null
}

function nominal(
  view: View,
  first: number,
  last: number,
  head: number,
  kind: EntityKind,
  members: readonly Draft[],
): Draft {
  return {
    ...stretch(view, first, last, head),
    kind,
    form: 'nominal',
    use: 'actor',
    gazetteer: null,
    antecedent: null,
    members,
    score: 0.7,
  }
}
