/** Finds what "what it called Bolivian aggression" and "the announcement that Bolivia would leave" speak of. */
import type { Clause } from '../../../shared/model'
import { lower, reaches, type SentenceView } from './sentence-view'

/** "denounced what it called Bolivian aggression", "outrage at what it described as theft by Bolivia": the aggression, the theft. */
export function calledAfter(view: SentenceView, clause: Clause): readonly number[] {
  const what = view.tokens.findIndex(
    (token, at) =>
      at > clause.predicate &&
      at - clause.predicate < 6 &&
      lower(token) === 'what' &&
      (at === clause.predicate + 1 ||
        /^(?:at|over|about|against|for)$/.test(lower(view.tokens[at - 1]))),
  )
  const naming = view.sentence.clauses.find(
    ({ lemma, predicate }) =>
      what > 0 &&
      predicate > what &&
      predicate - what < 7 &&
      /^(?:call|describe|term|see|say)$/.test(lemma),
  )
  if (!naming) return []
  const named = [
    ...naming.objects,
    ...naming.obliques.filter(({ preposition }) => preposition === 'as').map(({ head }) => head),
  ]
  return named.filter((head) => head > naming.predicate)
}

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
