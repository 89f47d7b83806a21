/** Tells what somebody is glad to do, or has the chance to do, from what is only wanted: "was pleased to meet", "had the honour of meeting". */
import type { Clause } from '../../../shared/model'
import { nounAbove } from './infinitive-of'
import { lower, type SentenceView } from './sentence-view'

const feelings =
  /^(?:delighted|delight|pleased|please|honou?red|honou?r|privileged|proud|thrilled|saddened|touched|gratified)$/
/** In the present these are said of what one is ready to do. */
const readiness = /^(?:glad|happy|grateful|relieved)$/

/** Whether a clause has the standing of the one above it, which says how it felt to do it. */
export const isFelt = (view: SentenceView, clause: Clause, parent: Clause): boolean =>
  !clause.finite && (isGladly(view, clause, parent) || isTaken(view, clause, parent))

function isGladly(view: SentenceView, clause: Clause, parent: Clause): boolean {
  const before = lower(view.tokens[clause.predicate - 1])
  if (!/^(?:to|have|be)$/.test(before) || parent.negated || parent.modal !== null) return false
  if (clause.predicate < parent.predicate || clause.predicate - parent.predicate > 5) return false
  // "was asked to meet" is felt by nobody: only the states "delighted", "pleased".
  const isState = parent.passive || view.tokens[parent.predicate]?.upos === 'ADJ'
  if (!isState) return false
  const past = parent.tense === 'past' || clause.perfect
  return feelings.test(parent.lemma) || (past && readiness.test(parent.lemma))
}

/** "had the opportunity to speak to students": of talks that is said where they were held. */
const isTaken = (view: SentenceView, clause: Clause, parent: Clause): boolean =>
  /^(?:opportunity|chance|pleasure|honou?r|privilege)$/.test(
    nounAbove(view, clause, parent) ?? '',
  ) &&
  /^(?:have|take|get|use)$/.test(parent.lemma) &&
  parent.tense === 'past' &&
  !parent.negated &&
  /^(?:meet|speak|talk|discuss|visit|see|thank|congratulate|chat|tour|address|consult|host|welcome|brief)$/.test(
    clause.lemma,
  )
