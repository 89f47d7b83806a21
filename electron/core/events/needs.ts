/** Decides whether a clause meets what a verb entry needs, and how special that is: the most special reading of a verb wins. */
import type { Clause } from '../../../shared/model'
import type { Need } from './lexicon/parse-lexicon'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** The clause's arguments with the passive undone. */
export interface Deep {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[]
}

export function nounAt(view: SentenceView, token: number): string {
  return view.tokens[token]?.lemma.toLowerCase() ?? ''
}

/** Place-kind mention at a head. */
export function isPlace(view: SentenceView, token: number): boolean {
  const mention = view.headed.get(token)
  return (
    mention !== undefined &&
    (/^(?:place|facility)$/.test(mention.kind) ||
      mention.use === 'place' ||
      mention.kind === 'country')
  )
}

function hasNoun(view: SentenceView, token: number, nouns: ReadonlySet<string>): boolean {
  const word = view.tokens[token]
  if (!word || view.timeAt[token] !== -1) return false
  if (nouns.has(word.lemma.toLowerCase()) || nouns.has(word.text.toLowerCase())) return true
  // "a cessation of hostilities agreement", "one of the talks": the class word may stand just below the head.
  return /^(?:one|two|number|series|round|set|kind|part|lot|amount|ton|tonne|dozen|hundred|million|billion|day|batch|wave|string)s?$/.test(
    word.lemma,
  )
    ? (view.children[token] ?? []).some(
        (child) =>
          /^nmod/.test(view.tokens[child]?.deprel ?? '') &&
          lower(
            view.tokens[child]?.deprel
              ? view.tokens[(view.children[child] ?? [])[0] ?? -1]
              : undefined,
          ) === 'of' &&
          nouns.has(nounAt(view, child)),
      )
    : false
}

/** 0 when the need is not met, else how special it is. */
export function meets(view: SentenceView, clause: Clause, deep: Deep, need: Need): number {
  switch (need.kind) {
    case 'someone':
      return deep.objects.some((object) => actorsOf(view, object).length > 0) ? 3 : 0
    case 'place':
      return deep.objects.some((object) => isPlace(view, object)) ? 3 : 0
    case 'anything':
      return deep.objects.some((object) => view.timeAt[object] === -1) ||
        clause.complement !== null ||
        deep.obliques.length > 0 ||
        deep.subjects.length > 0
        ? 1
        : 0
    case 'many':
      return deep.subjects.flatMap((subject) => actorsOf(view, subject)).length > 1 ? 2.5 : 0
    case 'complement':
      return complementOf(view, clause) !== null ? 3.2 : 0
    case 'participle':
      return complementOf(view, clause) !== null || participleAfter(view, deep) ? 2 : 0
    case 'passive':
      return clause.passive ? 2 : 0
    case 'noun':
      return deep.objects.some((object) => hasNoun(view, object, need.nouns)) ? 4 : 0
    case 'preposition': {
      const { of } = need
      return obliquesWith(view, clause, deep, need.word).some((head) =>
        of === 'anything'
          ? view.timeAt[head] === -1
          : of === 'someone'
            ? actorsOf(view, head).length > 0
            : of === 'place'
              ? isPlace(view, head)
              : hasNoun(view, head, of),
      )
        ? of === 'anything'
          ? 2.8
          : of === 'someone' || of === 'place'
            ? 3.1
            : 4.1
        : 0
    }
    case 'all': {
      const scores = need.needs.map((one) => meets(view, clause, deep, one))
      return scores.every((score) => score > 0) ? 1.5 + Math.max(...scores) : 0
    }
  }
}

/** Heads of phrases with this preposition in the clause, also when they hang on its object ("talks with X"). */
export function obliquesWith(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  word: string,
): readonly number[] {
  const own = deep.obliques
    .filter((oblique) => sameWord(oblique.preposition, word))
    .map((oblique) => oblique.head)
  const below = [...deep.objects, ...deep.obliques.map((oblique) => oblique.head)]
    .flatMap((object) => view.children[object] ?? [])
    .filter(
      (child) =>
        /^nmod|^obl/.test(view.tokens[child]?.deprel ?? '') &&
        child > clause.predicate &&
        sameWord(prepositionBefore(view, child), word),
    )
    .flatMap((child) => [
      child,
      ...(view.children[child] ?? []).filter((c) => view.tokens[c]?.deprel === 'conj'),
    ])
  const adverbs = (view.children[clause.predicate] ?? []).filter(
    (child) => lower(view.tokens[child]) === word,
  )
  return [...new Set([...own, ...below, ...(own.length + below.length === 0 ? adverbs : [])])]
}

const sameWord = (preposition: string, word: string): boolean =>
  preposition === word || preposition.startsWith(`${word} `)

export function complementOf(view: SentenceView, clause: Clause): Clause | null {
  const found = clause.complement === null ? undefined : view.sentence.clauses[clause.complement]
  return found && found.predicate > clause.predicate ? found : null
}

function participleAfter(view: SentenceView, deep: Deep): boolean {
  return deep.objects.some((object) =>
    (view.children[object] ?? []).some(
      (child) =>
        child > object &&
        /^VB[NG]$/.test(view.tokens[child]?.xpos ?? '') &&
        /^acl/.test(view.tokens[child]?.deprel ?? ''),
    ),
  )
}
