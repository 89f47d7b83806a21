/** Says whether a noun tells something that happened, or only what somebody wishes, fears or plans. */
import type { Clause, EventStatus, Mention } from '../../../shared/model'
import type { NounEntry } from './lexicon/parse-lexicon'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { canAct } from './who'

const wishing =
  /^(?:call|demand|seek|want|urge|propose|hope|need|request|avoid|prevent|reject|oppose|plan|threaten|consider|discuss|suggest|offer|ask|press|push|require|support|back|favour|favor|relaunch|resume|revive|cancel|postpone|suspend|refuse|deny|rule|fear|predict|aim|work|try|agree|prepare|schedule|warn|promise|vow|boycott|investigate|risk)$/

/** A noun under "called for" or "ahead of" is not told as having happened. */
export function nounStanding(
  view: SentenceView,
  index: number,
  clause: Clause | null,
): EventStatus | 'content' {
  const preposition = prepositionBefore(view, index)
  const determiner = lower(view.tokens[phraseOf(view, index)[0]])
  if (
    /^(?:no|any|every|each|another|further|more|such|fresh|possible|potential|future|new)$/.test(
      determiner,
    )
  )
    return 'content'
  if (
    /^(?:before|ahead of|for|against|under|without|towards?|to|into|until|than|like|as)$/.test(
      preposition,
    )
  )
    return 'content'
  const above = view.tokens[view.tokens[index]?.head ?? -1]
  if (
    above &&
    above.upos === 'NOUN' &&
    /^(?:chance|possibility|threat|call|demand|risk|prospect|hope|plan|request|proposal|relaunch|resumption|date|idea|fear|possibility|need|preparation|offer|failure|lack|absence|ban|goal|end|start|likelihood|attempt|critic|opponent|supporter|advocate|proponent|champion|fan|round|rounds)$/.test(
      above.lemma,
    )
  )
    return above.lemma.startsWith('round') ? 'actual' : 'content'
  if (!clause) return 'content'
  const subject = clause.subjects.includes(index)
  const direct = clause.objects.includes(index) || subject
  // "called for talks", "talks were cancelled"; but "talks resumed".
  if (direct && (!subject || clause.passive) && wishing.test(clause.lemma)) return 'content'
  const standing = standingOf(view, clause)
  // "failed to foresee the attack": it came.
  const foreseen = /^(?:foresee|predict|anticipate|expect|notice|mention|explain|remember|know)$/
  if (standing === 'negated' && (!direct || foreseen.test(clause.lemma))) return 'actual'
  return standing
}

export function clauseAbove(view: SentenceView, index: number): Clause | null {
  const byPredicate = new Map(view.sentence.clauses.map((clause) => [clause.predicate, clause]))
  for (let at = index, step = 0; at >= 0 && step < 40; at = view.tokens[at]?.head ?? -1, step++) {
    const clause = byPredicate.get(at)
    if (clause && (at !== index || isSaidToBe(view, clause))) return clause
  }
  // "A truce between A and B took effect", parsed as a noun with the verb behind it.
  const root = view.tokens[index]?.head === -1
  return (root && view.sentence.clauses.find((one) => one.finite && one.predicate > index)) || null
}

/** "is on a visit": the noun is the predicate. */
const isSaidToBe = (view: SentenceView, clause: Clause): boolean =>
  /^(?:on|in)$/.test(prepositionBefore(view, clause.predicate))

/** "Demonstrations against the junta spread": by whom is left open, but they take place. */
export const isUnderWay = (
  index: number,
  { category }: NounEntry,
  clause: Clause | null,
  recipients: readonly Mention[],
): boolean =>
  category === 'PROTEST' &&
  recipients.some(canAct) &&
  clause?.subjects.includes(index) === true &&
  /^(?:erupt|spread|continue|resume|grow|break_out|break|rage|begin|start|enter|rock|sweep|hit|paralyse|paralyze|flare|gather|turn|go_on|go)$/.test(
    clause.lemma,
  )
