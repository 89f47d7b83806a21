/** Turns "denied any change and Washington itself has accused Moscow" and "denied that it had fired and accused Kiev", parsed as if the accusing were what is denied, into two clauses side by side. */
import type { Clause, Token } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'

export function withClausesApart(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Clause[] {
  /** Clause that stands by itself to the one it was hung on, with its subject. */
  const apart = new Map<number, { readonly from: number; readonly subject: number }>()
  clauses.forEach(({ complement, predicate }, from) => {
    const told = complement === null ? undefined : clauses[complement]
    if (complement === null || !told?.finite || told.marker !== null) return
    const subject = told.subjects[0] ?? subjectBefore(tokens, told.predicate)
    if (subject - predicate >= 3 && joinedAt(tokens, predicate, subject))
      apart.set(complement, { from, subject })
  })
  return withSpeechApart(apart.size === 0 ? clauses : standingApart(clauses, apart))
}

function standingApart(
  clauses: readonly Clause[],
  apart: ReadonlyMap<number, { readonly from: number; readonly subject: number }>,
): readonly Clause[] {
  return clauses.map((clause, index): Clause => {
    const own = apart.get(index)
    const lost = clause.complement !== null && apart.get(clause.complement)?.from === index
    const kept = lost ? { ...clause, complement: null } : clause
    if (!own) return kept
    const subjects = kept.subjects.length > 0 ? kept.subjects : [own.subject]
    return { ...kept, link: 'conjunct', parent: own.from, subjects, subjectFrom: 'own' }
  })
}

/** "denied that it had fired and accused Kiev": to accuse stands beside to deny, not beside what is denied. */
const withSpeechApart = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause): Clause => {
    const told = clause.link === 'conjunct' ? clauses[clause.parent ?? -1] : undefined
    const from = clauses.findIndex(
      ({ complement, lemma }) => complement === clause.parent && speechVerbs.has(lemma),
    )
    const speech = clauses[from]
    const beside =
      told?.perfect === true &&
      speech?.tense === 'past' &&
      clause.finite &&
      clause.tense === 'past' &&
      !clause.perfect &&
      clause.modal === null &&
      clause.subjectFrom !== 'own' &&
      speechVerbs.has(clause.lemma)
    return beside ? { ...clause, parent: from, subjects: speech.subjects } : clause
  })

/** The noun before the verb group: "Washington itself has accused"; -1 for none. */
function subjectBefore(tokens: readonly Token[], predicate: number): number {
  let at = predicate - 1
  while (/^(?:AUX|ADV|PART)$|^(?:it|them|him|her)sel/.test(groupWord(tokens[at]))) at--
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') ? at : -1
}

const groupWord = (token: Token | undefined): string =>
  token?.upos === 'PRON' ? token.text.toLowerCase() : (token?.upos ?? '')

/** An "and" right before the subject's phrase, behind something the first verb has as its object. */
function joinedAt(tokens: readonly Token[], predicate: number, subject: number): boolean {
  let at = subject - 1
  while (at > predicate && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? '')) at--
  return at - predicate > 1 && /^(?:and|but)$/.test(tokens[at]?.text ?? '')
}
