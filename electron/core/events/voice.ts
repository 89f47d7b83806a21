/** Says whether a verb that looks passive acted, or one that looks active was suffered. */
import type { Clause } from '../../../shared/model'
import { objectsOf } from './clause-objects'
import { transitiveVerbs } from './lexicon/cues'
import { lower, phraseOf, type SentenceView } from './sentence-view'

/** "have, however, also fired": with "have" and no "been" it is active. */
export function hasActed(view: SentenceView, clause: Clause): boolean {
  const before = view.tokens
    .slice(Math.max(0, clause.predicate - 6), clause.predicate)
    .map((token) => lower(token))
  return (
    before.some((word) => /^(?:have|has|had|having)$/.test(word)) &&
    !before.some((word) => /^(?:be|been|being|is|are|was|were|get|got)$/.test(word)) &&
    clause.agents.length === 0
  )
}

/** "General arrested after attack": headlines drop the "was". */
export function isShortPassive(view: SentenceView, clause: Clause): boolean {
  return (
    isCharged(view, clause) ||
    isShotDead(view, clause) ||
    (view.tokens[clause.predicate]?.xpos === 'VBD' &&
      transitiveVerbs.has(clause.lemma) &&
      !isAimed(view, clause) &&
      !isJoinedToDeed(view, clause) &&
      clause.complement === null &&
      objectsOf(view, clause).length === 0 &&
      clause.indirect.length === 0 &&
      // "Sudan on Sunday freed from prison the cleric Ali Toure": a country is freed from none.
      !clause.subjects.some((subject) => view.headed.get(subject)?.kind === 'country') &&
      /^(?:after|in|over|for|by|as|at|near|on|during|amid|from|outside|ahead|.|)$/.test(
        lower(view.tokens[clause.predicate + 1]),
      ))
  )
}

/** "gunmen shot at a convoy", parsed as if they were shot: what they aimed at stands behind the "at". */
export const isAimed = (
  view: SentenceView,
  { agents, lemma, obliques, predicate }: Clause,
): boolean =>
  /^(?:shoot|fire)$/.test(lemma) &&
  agents.length === 0 &&
  lower(view.tokens[predicate + 1]) === 'at' &&
  !(view.children[predicate] ?? []).some((child) => view.tokens[child]?.deprel === 'aux:pass') &&
  obliques.some(
    ({ preposition, head }) =>
      preposition === 'at' &&
      view.timeAt[head] === -1 &&
      !/^(?:range|home|work|school|gunpoint|dawn|noon|midnight)$/.test(
        view.tokens[head]?.lemma ?? '',
      ),
  )

/** "he made a plan and executed on time": who did the one did the other. */
const isJoinedToDeed = (view: SentenceView, clause: Clause): boolean =>
  clause.link === 'conjunct' &&
  clause.subjectFrom === 'shared' &&
  !view.sentence.headline &&
  view.sentence.clauses[clause.parent ?? -1]?.passive === false &&
  (view.sentence.clauses[clause.parent ?? -1]?.objects.length ?? 0) > 0

/** "a minister convicted of spying", parsed as if he had convicted somebody: he was. */
const isCharged = (view: SentenceView, clause: Clause): boolean =>
  /^(?:convict|accuse|suspect|acquit)$/.test(clause.lemma) &&
  /^VB[DN]$/.test(view.tokens[clause.predicate]?.xpos ?? '') &&
  lower(view.tokens[clause.predicate + 1]) === 'of' &&
  clause.objects.length === 0 &&
  objectsOf(view, clause).length === 0

/** "Afghan judge shot dead in Jalalabad" */
const isShotDead = (view: SentenceView, clause: Clause): boolean =>
  clause.lemma === 'shoot' &&
  lower(view.tokens[clause.predicate + 1]) === 'dead' &&
  clause.objects.length === 0 &&
  objectsOf(view, clause).length === 0 &&
  /^(?:in|at|near|on|by|outside|after|during|over|as|amid|)$/.test(
    lower(view.tokens[clause.predicate + 2]),
  )

/** "two engineers held hostage in Chad were freed": with nobody behind it, they were held. */
export const isHeldCaptive = (view: SentenceView, clause: Clause): boolean =>
  /^(?:hold|take|keep)$/.test(clause.lemma) &&
  /^VB[ND]$/.test(view.tokens[clause.predicate]?.xpos ?? '') &&
  captive.test(lower(view.tokens[clause.predicate + 1])) &&
  clause.objects.every((object) => object === clause.predicate + 1) &&
  !hasActed(view, clause)

/** "nurses held hostage in Mali were freed", parsed as if the "hostage" were: the nurses. */
export function captivesAt(view: SentenceView, subject: number): readonly number[] {
  if (!captive.test(lower(view.tokens[subject]))) return [subject]
  const held = view.sentence.clauses.find(
    ({ lemma, predicate }) => predicate === subject - 1 && /^(?:hold|take|keep)$/.test(lemma),
  )
  return held && held.subjects.length > 0 ? held.subjects : [subject]
}

const captive = /^(?:hostage|captive|prisoner)$/

/** "when warplanes struck", parsed as "warplanes that were struck": the subordinator wants a verb, and this is it. */
export function opensClause(view: SentenceView, clause: Clause): boolean {
  const subject = clause.subjects[0] ?? -1
  if (clause.link !== 'participle' || subject !== clause.predicate - 1) return false
  return /^(?:when|as|while|because|whenever)$/.test(
    lower(view.tokens[phraseOf(view, subject)[0] - 1]),
  )
}

/** "official today praised Haiti's efforts", parsed as a participle: with an object behind it the verb is active. */
export function hasObjectBehind(view: SentenceView, clause: Clause): boolean {
  return (
    clause.objects.some((object) => object > clause.predicate && view.timeAt[object] === -1) &&
    clause.agents.length === 0
  )
}

/** "rebels ambushed and killed six soldiers", parsed as rebels that were: without "be", two deeds that share what is behind them are active. */
export function isShared(view: SentenceView, { agents, finite, predicate }: Clause): boolean {
  if (finite || agents.length > 0) return false
  const isPast = (at: number): boolean => /^VB[DN]$/.test(view.tokens[at]?.xpos ?? '')
  const and = lower(view.tokens[predicate + 1]) === 'and' ? predicate + 1 : predicate - 1
  const last = Math.max(and + 1, predicate)
  return (
    lower(view.tokens[and]) === 'and' &&
    isPast(and - 1) &&
    isPast(and + 1) &&
    /^(?:NN|PRP)/.test(view.tokens[and - 2]?.xpos ?? '') &&
    /^(?:DT|CD|NN|JJ|PRP)/.test(view.tokens[last + 1]?.xpos ?? '')
  )
}
