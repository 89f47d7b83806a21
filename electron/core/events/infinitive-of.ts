/** Says what an infinitive belongs to: "Ankara's decision to send", "the first state to recognise it". */
import type { Clause } from '../../../shared/model'
import { lower, type SentenceView } from './sentence-view'

/** "is the first state to recognise it", "became the latest to pledge troops". */
export function isOneOf(view: SentenceView, clause: Clause): boolean {
  if (clause.finite || lower(view.tokens[clause.predicate - 1]) !== 'to') return false
  const head = view.tokens[clause.predicate]?.head ?? -1
  return (
    head >= 0 &&
    head < clause.predicate &&
    [head, ...(view.children[head] ?? [])].some((child) =>
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only)$/.test(
        lower(view.tokens[child]),
      ),
    )
  )
}

/** "Ankara's decision this week to send": the noun an infinitive belongs to, however it was parsed; -1 when there is none. */
export function nounBeforeTo(view: SentenceView, clause: Clause): number {
  if (lower(view.tokens[clause.predicate - 1]) !== 'to') return -1
  let at = clause.predicate - 2
  while (at > 0 && view.timeAt[at] !== -1) at--
  return view.tokens[at]?.upos === 'NOUN' && deverbal.test(view.tokens[at]?.lemma ?? '') ? at : -1
}

const deverbal =
  /^(?:decision|plan|move|attempt|bid|effort|offer|pledge|promise|vow|refusal|failure|inability|agreement|threat|call|demand|request|order|readiness|willingness|intention|proposal|chance|appeal|mission|operation|campaign|drive|battle|fight|struggle|war|push|right|duty|mandate|authority|permission|opportunity|strategy|policy|commitment|determination|need|ability|capacity|goal|aim|objective|resolve|way|means|chance|time)$/

/** "decision to send": the noun a clause hangs on. */
export function nounAbove(
  view: SentenceView,
  clause: Clause,
  parent: Clause | undefined,
): string | null {
  const before = nounBeforeTo(view, clause)
  if (before >= 0) return nounOf(view, before)
  if (clause.finite) return null
  const head = view.tokens[clause.predicate]?.head ?? -1
  const token = view.tokens[head]
  if (!token || head === parent?.predicate || token.upos !== 'NOUN') return null
  return /^acl/.test(view.tokens[clause.predicate]?.deprel ?? '') ? nounOf(view, head) : null
}

/** The noun, with an "any" before it: "any move to impose sanctions" is no move. */
function nounOf(view: SentenceView, noun: number): string {
  const any = (view.children[noun] ?? []).find((child) =>
    /^(?:any|every|no|further)$/.test(lower(view.tokens[child])),
  )
  const { lemma = '' } = view.tokens[noun] ?? {}
  return any === undefined ? lemma : `any ${lemma}`
}
