/** Says of a word parsed as a verb that it is none: it describes ("exiled dissidents", "Russia-backed"), or names a thing. */
import type { Clause, Token } from '../../../shared/model'
import { verbEntries } from './lexicon/parse-lexicon'
import { lower, type SentenceView } from './sentence-view'

export function isNoVerb(view: SentenceView, clause: Clause, token: Token): boolean {
  // "exiled dissidents" only describes, and a "crossing" is a place.
  if (
    (/^VB[ND]$/.test(token.xpos) &&
      token.deprel === 'amod' &&
      !clause.perfect &&
      !(token.xpos === 'VBD' && clause.subjectFrom === 'own' && clause.finite)) ||
    (lower(token) === 'crossing' && /^NNP/.test(view.tokens[clause.predicate - 1]?.xpos ?? ''))
  )
    return true
  // "treated 39 of the wounded": people.
  if (token.xpos === 'VBN' && lower(view.tokens[clause.predicate - 1]) === 'the') return true
  // "is free of troops": a state.
  if (
    token.xpos === 'JJ' &&
    lower(token) === 'free' &&
    view.tokens.some(({ head, deprel }) => head === clause.predicate && deprel === 'cop')
  )
    return true
  // "between the government and exiled leaders" sends nobody away.
  if (
    /^(?:exile|displace|besiege|dispossess)$/.test(clause.lemma) &&
    view.tokens[clause.predicate - 1]?.upos === 'CCONJ' &&
    view.tokens
      .slice(Math.max(0, clause.predicate - 7), clause.predicate)
      .some((one) => lower(one) === 'between')
  )
    return true
  // "was honoured to host": nobody honours anybody.
  if (/^honou?r$/.test(clause.lemma) && lower(view.tokens[clause.predicate + 1]) === 'to')
    return true
  // "Russia-backed" describes; it tells no deed.
  const prefix = lower(view.tokens[clause.predicate - 2])
  if (
    /^[-–]/.test(token.text) ||
    (/^[-–]$/.test(view.tokens[clause.predicate - 1]?.text ?? '') &&
      !(verbEntries.has(clause.lemma) && clause.lemma.startsWith(prefix)))
  )
    return true
  // In headlines "backs" may pass for a noun; with a subject and an object it is none.
  const taken =
    /^NNS?$/.test(token.xpos) &&
    clause.subjectFrom === 'own' &&
    clause.objects.length > 0 &&
    view.headed.has(clause.subjects[0] ?? -1) &&
    !/^(?:ADP|PART|SCONJ)$/.test(view.tokens[clause.predicate + 1]?.upos ?? '')
  return !taken && (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(token.upos) || !/^(?:VB|JJ)/.test(token.xpos))
}
