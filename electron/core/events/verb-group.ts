/** Says whether a clause's own verb group tells what happened, will, might or did not: its tense, its modal, a "not", an "is to". */
import type { Clause, EventStatus } from '../../../shared/model'
import { isDue } from './foretold'
import { hypotheticalMarkers, hypotheticalModals, speechVerbs } from './lexicon/cues'
import { lower, type SentenceView } from './sentence-view'

/** Why a clause must not be told as an event of its own: it is only the content of a request, threat, plan or promise. */
export type Standing = EventStatus | 'content'

export function ownStanding(view: SentenceView, clause: Clause): Standing {
  if (isDue(view, clause) || isWilling(view, clause)) return 'content'
  // "signing a paper does not help": no one is said to have signed; "it would not have saved him": nor to have died of it.
  if (view.tokens[clause.predicate]?.deprel.startsWith('csubj') && !clause.finite) return 'content'
  if (/^(?:would|could)$/.test(clause.modal ?? '') && clause.perfect && clause.negated)
    return 'content'
  if (clause.marker && hypotheticalMarkers.has(clause.marker)) return 'hypothetical'
  if (isInverted(view, clause)) return 'content'
  const hedged = hedgeBefore(view, clause.predicate)
  if (hedged === 'future' && isSupposing(view, clause)) return 'hypothetical'
  // "did not invade because of Israel": he did.
  if (clause.negated && hasReason(view, clause)) return 'content'
  if (clause.negated || hedged === 'negated')
    return clause.modal === 'can' ? 'hypothetical' : 'negated'
  if (
    clause.tense === 'future' ||
    clause.modal === 'will' ||
    clause.modal === 'shall' ||
    lower(view.tokens[clause.predicate - 1]) === '’ll'
  )
    return 'future'
  if (clause.modal === 'would' && isUnmet(view, clause)) return 'hypothetical'
  if (clause.modal === 'would')
    return isReported(view, clause) || saidBefore(view, clause) ? 'future' : 'hypothetical'
  if (clause.modal && hypotheticalModals.has(clause.modal)) return 'hypothetical'
  return hedged ?? 'actual'
}

/** "did not use gas in the war because of Israel", wherever the phrase was hung. */
const becauseOf = (view: SentenceView, { predicate }: Clause): boolean => {
  const at = view.tokens.findIndex(
    (token, index) =>
      index > predicate && lower(token) === 'because' && lower(view.tokens[index + 1]) === 'of',
  )
  return (
    at > 0 &&
    view.tokens.slice(predicate + 1, at).every(({ text, upos }) => text !== ',' && upos !== 'VERB')
  )
}

const hasReason = (view: SentenceView, clause: Clause): boolean =>
  clause.obliques.some(({ preposition }) => preposition === 'because of') ||
  becauseOf(view, clause) ||
  view.sentence.clauses.some(
    (other) =>
      other.marker === 'because' &&
      view.sentence.clauses[other.parent ?? -1] === clause &&
      view.tokens.slice(clause.predicate, other.predicate).every(({ text }) => text !== ','),
  )

/** "is to meet", "were to be evacuated", "due to meet", "about to sign"; "never met", "nearly signed". */
function hedgeBefore(view: SentenceView, predicate: number): Standing | null {
  const words = view.tokens
    .slice(Math.max(0, predicate - 4), predicate)
    .map((token) => lower(token))
    .join(' ')
  if (
    /(?:\b(?:is|are|was|were|'s|’s|'re|’re|'m|’m) (?:to|due to|about to|set to|going to|expected to|scheduled to)|\bdue to|\bset to)(?: \w+ly)?(?: be| have)?$/.test(
      words,
    )
  )
    return 'future'
  if (/\b(?:never|nor|neither|no longer|not|n't|n’t|without)(?: been| yet| be| even)?$/.test(words))
    return 'negated'
  if (/\b(?:almost|nearly|reportedly to|allegedly)$/.test(words)) return 'hypothetical'
  return null
}

/** "Had Napoleon invaded, history would": he had not. */
const isInverted = (view: SentenceView, { predicate, subjects }: Clause): boolean =>
  predicate < 12 &&
  (lower(view.tokens[0]) === 'were'
    ? lower(view.tokens[predicate - 1]) === 'to'
    : lower(view.tokens[0]) === 'had' &&
      subjects.some((subject) => subject > 0 && subject < predicate)) &&
  view.tokens.slice(1, predicate).every(({ text }) => text !== ',')

/** "If Serbia were to recognise Kosovo". */
const isSupposing = (view: SentenceView, { predicate }: Clause): boolean => {
  const were = view.tokens.findLastIndex(
    ({ text }, at) =>
      at < predicate &&
      at > predicate - 5 &&
      text === 'were' &&
      lower(view.tokens[at + 1]) === 'to',
  )
  return (
    were > 0 &&
    view.tokens
      .slice(Math.max(0, were - 7), were)
      .some((token) => /^(?:if|should|unless)$/.test(lower(token)))
  )
}

/** "would free them if a ransom were paid" */
const isUnmet = (view: SentenceView, clause: Clause): boolean =>
  view.sentence.clauses.some(
    (other) =>
      other.marker === 'if' &&
      view.sentence.clauses[other.parent ?? -1] === clause &&
      (lower(view.tokens[other.predicate - 1]) === 'were' || isSupposing(view, other)),
  )

/** A verb of speech in the past stands before it, and nothing is made to hang on an "if". */
function saidBefore(view: SentenceView, clause: Clause): boolean {
  if (view.tokens.some((token) => /^(?:if|unless)$/i.test(token.text))) return false
  return view.sentence.clauses.some(
    (other) =>
      speechVerbs.has(other.lemma) &&
      other.tense === 'past' &&
      other.predicate < clause.predicate &&
      clause.predicate - other.predicate < 14,
  )
}

function isReported(view: SentenceView, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  return (
    (parent !== undefined && speechVerbs.has(parent.lemma) && clause.link === 'complement') ||
    view.sentence.clauses.some(
      (other) =>
        other.complement !== null &&
        view.sentence.clauses[other.complement] === clause &&
        speechVerbs.has(other.lemma),
    ) ||
    (clause.link === 'conjunct' && parent !== undefined && isReported(view, parent))
  )
}

/** "agents willing to hit", "determined to strike": nothing is struck yet. */
const isWilling = (view: SentenceView, { predicate, finite }: Clause): boolean =>
  !finite &&
  lower(view.tokens[predicate - 1]) === 'to' &&
  (/^(?:willing|unwilling|determined|eager|keen|ready|reluctant|anxious|desperate|tempted|likely|unlikely)$/.test(
    lower(view.tokens[predicate - 2]),
  ) ||
    /^(?:is|are|was|were|be|been) prepared$/.test(
      `${lower(view.tokens[predicate - 3])} ${lower(view.tokens[predicate - 2])}`,
    ))
