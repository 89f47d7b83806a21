/** Finds those who act along with a subject: "together with Britain", "accompanied by the envoy". */
import type { Mention, PloverCategory } from '../../../shared/model'
import type { Deep } from './needs'
import { isActor, lower, type SentenceView } from './sentence-view'
import { withConjuncts } from './conjuncts'
import { actorsOf } from './who'

export function escortsOf(
  view: SentenceView,
  { subjects, obliques }: Deep,
  category: PloverCategory,
): readonly Mention[] {
  const together = obliques
    .filter(
      ({ preposition, head }) =>
        /^(?:together with|along with|alongside)/.test(preposition) ||
        (preposition === 'with' && !mutual.test(category) && isBeside(view, head)),
    )
    .map(({ head }) => head)
  const inserted = subjects.flatMap((subject) => behind(view, subject) ?? [])
  const beside = category === 'CONSULT' ? agentsBeside(view, subjects) : []
  return [...together, ...inserted, ...beside.flatMap((head) => withConjuncts(view, head))].flatMap(
    (head) => actorsOf(view, head),
  )
}

/** Whom one does these with is the other side. */
const mutual = /^(?:CONSULT|AGREE|COOPERATE)$/

/** "opened the clinic together with the minister" */
const isBeside = (view: SentenceView, head: number): boolean =>
  (view.children[head] ?? []).some(
    (child) =>
      lower(view.tokens[child]) === 'with' &&
      /^(?:together|along|jointly)$/.test(lower(view.tokens[child - 1])),
  )

/** "The EU, together with the UN, will": who stands right behind the subject, wherever the parser hung him. */
function behind(view: SentenceView, subject: number): number | null {
  let at = (view.covering[subject]?.last ?? subject) + 1
  if (view.tokens[at]?.text === ',') at++
  const pair = /^(?:together|along)$/.test(lower(view.tokens[at]))
  if (pair ? lower(view.tokens[at + 1]) !== 'with' : lower(view.tokens[at]) !== 'alongside')
    return null
  at += pair ? 2 : 1
  if (view.tokens[at]?.upos === 'DET') at++
  const other = view.covering[at]
  return other && other.first <= at && isActor(other) ? other.head : null
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
