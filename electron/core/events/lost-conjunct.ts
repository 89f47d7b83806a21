/** Turns "denied any change and Washington itself has accused Moscow", parsed as if the accusing were what is denied, into two clauses side by side. */
import type { Clause, Token } from '../../../shared/model'

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
  if (apart.size === 0) return clauses
  return clauses.map((clause, index): Clause => {
    const own = apart.get(index)
    const lost = clause.complement !== null && apart.get(clause.complement)?.from === index
    const kept = lost ? { ...clause, complement: null } : clause
    if (!own) return kept
    const subjects = kept.subjects.length > 0 ? kept.subjects : [own.subject]
    return { ...kept, link: 'conjunct', parent: own.from, subjects, subjectFrom: 'own' }
  })
}

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
