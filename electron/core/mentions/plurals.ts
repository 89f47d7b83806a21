/** Resolves "the two", "both sides" and "the two countries" to their members. */
import type { EntityKind } from '../../../shared/model'
import { rootOf, type Draft } from './draft'
import { lowerAt, wordsOf, type View } from './view'

const personNouns =
  /^(?:men|women|ministers|leaders|diplomats|presidents|officials|envoys|statesmen|politicians|negotiators|counterparts|pair)$/
const stateNouns =
  /^(?:countries|nations|states|powers|governments|sides|parties|neighbours|neighbors|allies|capitals)$/
export interface PluralContext {
  /** All names of the article by position. */
  readonly names: readonly Draft[]
  readonly countryOf: (person: Draft) => Draft | null
}

export function pluralNominals(view: View, context: PluralContext): Draft[] {
  const found: Draft[] = []
  for (const [at, token] of view.tokens.entries()) {
    const two = token.text.toLowerCase() === 'two' && lowerAt(view, at - 1) === 'the'
    const both = token.text.toLowerCase() === 'both'
    if (two || both) {
      const pair = readPair(view, at, two ? at - 1 : at, context)
      if (pair) found.push(pair)
    }
  }
  return found
}

function readPair(view: View, at: number, first: number, context: PluralContext): Draft | null {
  const next = lowerAt(view, at + 1)
  const noun = /^(?:top|chief|rival|neighbouring|neighboring)$/.test(next) ? at + 2 : at + 1
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
  const people = lastTwo(
    window.filter(({ kind }) => kind === 'person'),
    view,
  )
  const states = lastTwo(
    window.filter(({ kind, use }) => kind === 'country' && use === 'actor'),
    view,
  )
  let members: readonly Draft[] | null = null
  const on = /^(?:on|of)$/.test(lowerAt(view, first - 1)) && /^(?:sides|parties)$/.test(word)
  if (on) return null
  if (bareTwo || personNouns.test(word)) members = people
  else if (stateNouns.test(word)) members = states ?? statesOf(people, context)
  if (!members) return null
  return nominal(view, first, last, bareTwo ? at : noun, members[0]?.kind ?? 'person', members)
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
    sentence: view.sentence.index,
    first,
    last,
    head,
    start: view.tokens[first]?.start ?? 0,
    end: view.tokens[last]?.end ?? 0,
    text: wordsOf(view, first, last),
    kind,
    form: 'nominal',
    use: 'actor',
    gazetteer: null,
    antecedent: null,
    members,
    score: 0.7,
  }
}
