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
  // "far from being approved"
  const opens =
    lower(view.tokens[clause.predicate - 1]) === 'being' ? clause.predicate - 1 : clause.predicate
  if (clause.finite || !isGerund(view, opens)) return false
  const before = view.tokens[opens - 1]
  const word = lower(before)
  if (word === 'in')
    return !/^(?:succeed|join|participate|take|help|result|assist|lead)$/.test(parent.lemma)
  if (word === 'into' && asking.test(view.tokens[clause.predicate - 2]?.lemma ?? '')) return true
  if (clause.marker === 'before' && clause.subjectFrom === 'own') return true
  return (
    /^(?:on|from|for|about|against|of|without|towards?|at|with)$/.test(word) &&
    before?.deprel !== 'compound:prt'
  )
}

const isGerund = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.xpos === 'VBG' || lower(view.tokens[at]) === 'being'

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
  /^(?:pretext|rumour|rumor|suggestion|fear|hope|belief|possibility|idea|suspicion|condition|prospect|risk|chance|notion|claim|allegation|accusation|speculation|likelihood|threat|concern|worry|charge|assertion|complaint|denial)$/

/** "an inquiry into spying on reporters": what is asked about. */
const asking = /^(?:inquiry|enquiry|probe|investigation|research|study|hearing|case|trial)$/
