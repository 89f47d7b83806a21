/** Says whether the noun or the preposition a clause hangs on tells it as a deed, or only as what is meant, feared or spoken about. */
import type { Clause, EventStatus } from '../../../shared/model'
import { lower, type SentenceView } from './sentence-view'

/** What a decision, a failure or a plan makes of what it is to do; null without a noun. */
export function standingBy(noun: string | null): EventStatus | 'content' | null {
  if (noun === null) return null
  if (/^(?:decision|move)$/.test(noun)) return 'actual'
  return /^(?:failure|refusal|inability)$/.test(noun) ? 'negated' : 'content'
}

/** "focused on supporting", "unity of effort in defeating", "one step before workers taking over": what it is about, not a deed; "after meeting" and "succeeded in taking" are. */
export function isAbout(view: SentenceView, clause: Clause, parent: Clause): boolean {
  if (clause.finite || view.tokens[clause.predicate]?.xpos !== 'VBG') return false
  const before = view.tokens[clause.predicate - 1]
  const word = lower(before)
  if (word === 'in')
    return !/^(?:succeed|join|participate|take|help|result|assist|lead)$/.test(parent.lemma)
  if (clause.marker === 'before' && clause.subjectFrom === 'own') return true
  return (
    /^(?:on|from|for|about|against|of|without|towards?|at|with)$/.test(word) &&
    before?.deprel !== 'compound:prt'
  )
}

/** "under the pretext that the army fired", "fears that it would attack". */
export function isSupposed(view: SentenceView, clause: Clause): boolean {
  if (clause.marker !== 'that') return false
  const that = (view.children[clause.predicate] ?? []).find(
    (child) => lower(view.tokens[child]) === 'that',
  )
  const noun = that === undefined ? undefined : view.tokens[that - 1]
  return noun?.upos === 'NOUN' && supposing.test(noun.lemma)
}

const supposing =
  /^(?:pretext|rumour|rumor|suggestion|fear|hope|belief|possibility|idea|suspicion|condition|prospect|risk|chance|notion|claim|allegation|accusation|speculation|likelihood|threat|concern|worry)$/
