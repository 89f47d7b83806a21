/** Finds what "what it called Bolivian aggression" and "the announcement that Bolivia would leave" speak of. */
import type { Clause } from '../../../shared/model'
import { lower, reaches, type SentenceView } from './sentence-view'

/** "denounced what it called Bolivian aggression": the aggression. */
export const calledAfter = (view: SentenceView, clause: Clause): readonly number[] =>
  lower(view.tokens[clause.predicate + 1]) === 'what'
    ? view.sentence.clauses
        .filter(
          ({ lemma, predicate }) =>
            predicate > clause.predicate &&
            predicate - clause.predicate < 8 &&
            /^(?:call|describe|term|see|say)$/.test(lemma),
        )
        .slice(0, 1)
        .flatMap(({ objects, predicate }) => objects.filter((object) => object > predicate))
    : []

/** "welcomed the announcement that Bolivia would join": those who are said to do so, where the clause stands right behind one of these nouns. */
export const subjectsBehind = (view: SentenceView, nouns: readonly number[]): readonly number[] => {
  const clause = view.sentence.clauses.find(
    ({ marker, predicate }) =>
      marker === 'that' && nouns.some((noun) => thatAfter(view, noun, predicate)),
  )
  return clause?.subjects ?? []
}

/** A noun, "that", and the words of the clause with this predicate. */
function thatAfter(view: SentenceView, noun: number, predicate: number): boolean {
  const that = noun + 1
  if (lower(view.tokens[that]) !== 'that' || that > predicate) return false
  return predicate - that < 14 && reaches(view, that, predicate)
}
