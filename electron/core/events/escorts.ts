/** Finds those who act along with a subject: "together with Britain", "accompanied by the envoy". */
import type { Mention, PloverCategory } from '../../../shared/model'
import type { Deep } from './needs'
import { lower, type SentenceView } from './sentence-view'
import { withConjuncts } from './conjuncts'
import { actorsOf } from './who'

export function escortsOf(
  view: SentenceView,
  { subjects, obliques }: Deep,
  category: PloverCategory,
): readonly Mention[] {
  const together = obliques
    .filter(({ preposition }) => /^(?:together with|along with|alongside)/.test(preposition))
    .map(({ head }) => head)
  const beside = category === 'CONSULT' ? agentsBeside(view, subjects) : []
  return [...together, ...beside.flatMap((head) => withConjuncts(view, head))].flatMap((head) =>
    actorsOf(view, head),
  )
}

/** "The minister, accompanied by A and B, met C": A and B. */
const agentsBeside = (view: SentenceView, subjects: readonly number[]): readonly number[] =>
  view.sentence.clauses
    .filter(
      ({ lemma, predicate, subjects: own }) =>
        /^(?:accompany|flank|join)$/.test(lemma) &&
        lower(view.tokens[predicate + 1]) === 'by' &&
        /^VB[DN]$/.test(view.tokens[predicate]?.xpos ?? '') &&
        own.some((subject) => subjects.includes(subject)),
    )
    .flatMap(({ agents }) => agents)
