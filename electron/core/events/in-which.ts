/** Finds the words of what a clause happened in: "the raid of 3 May near Agadez, in which 15 soldiers died". */
import type { Clause } from '../../../shared/model'
import { beforeComma, lower, type SentenceView } from './sentence-view'

/** First and last token between the verb before and the "in which" of a clause, by the words alone; null without one. */
export function phraseInWhich(
  view: SentenceView,
  clause: Clause,
): readonly [first: number, last: number] | null {
  if (clause.subjectFrom !== 'own') return null
  const subject = Math.min(clause.predicate, ...clause.subjects)
  let which = subject
  while (which > 0 && subject - which < 8 && lower(view.tokens[which]) !== 'which') which--
  if (lower(view.tokens[which]) !== 'which') return null
  if (!/^(?:in|at|during)$/.test(lower(view.tokens[which - 1]))) return null
  // "in which 15 soldiers died and a school burnt": the second clause has a verb before it.
  if (view.tokens.slice(which, subject).some(({ upos }) => upos === 'VERB')) return null
  const last = beforeComma(view, which - 1)
  let first = last
  while (first > 0 && !/^(?:VERB|AUX|SCONJ)$/.test(view.tokens[first - 1]?.upos ?? '')) first--
  return first < last ? [first, last] : null
}
