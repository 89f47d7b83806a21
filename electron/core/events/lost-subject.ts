/** Turns "Chad, which last week accused Sudan", parsed as if the week had accused somebody, into a clause whose subject is Chad. */
import type { Clause, Token } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'

export function withRelativeSubjects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Clause[] {
  /** What was taken for a subject, and what is one. */
  const real = new Map<number, number>()
  for (const { link, predicate, subjects } of clauses) {
    const [subject] = subjects
    if (link !== 'relative' || subjects.length !== 1 || subject === undefined) continue
    const antecedent = tokens[predicate]?.head ?? -1
    if (antecedent < 0 || antecedent > subject || subject > predicate) continue
    if (isTime(tokens[subject]) && isRelative(tokens, subject - 1)) real.set(subject, antecedent)
  }
  if (real.size === 0) return clauses
  return clauses.map((clause): Clause => {
    const subjects = clause.subjects.map((subject) => real.get(subject) ?? subject)
    if (subjects.every((subject, index) => subject === clause.subjects[index])) return clause
    return {
      ...clause,
      subjects,
      objects: clause.objects.filter((object) => !subjects.includes(object)),
    }
  })
}

/** "which last", "who on the same": the pronoun, with only the words of a time behind it. */
function isRelative(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (last - at < 4 && /^(?:ADJ|DET|NUM|ADP|ADV)$/.test(tokens[at]?.upos ?? '')) at--
  return /^(?:who|which|that)$/.test(tokens[at]?.text.toLowerCase() ?? '')
}

/** "week", "Friday". */
export const isTime = (token: Token | undefined): boolean =>
  /^(?:today|yesterday|day|week|weekend|month|year|night|morning|evening|afternoon|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    token?.lemma.toLowerCase() ?? '',
  )

/** "Guerrillas who hold an engineer have agreed", parsed as if they held that he had, or as if that were all: the guerrillas have, and he is held. */
export function withMainSubjects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Clause[] {
  const found = clauses.find((clause) => isWholeSubject(clause, clauses, tokens))
  const told = clauses[found?.complement ?? -1]
  if (!found || !told) return clauses
  return clauses.map((clause): Clause => {
    if (clause === found)
      return { ...clause, objects: [...clause.objects, ...told.subjects], complement: null }
    if (clause === told)
      return { ...clause, link: 'main', parent: null, subjects: found.subjects, subjectFrom: 'own' }
    // "have agreed to leave": who agreed leaves.
    return clause.subjectFrom === 'controlled' && clauses[clause.parent ?? -1] === told
      ? { ...clause, subjects: found.subjects }
      : clause
  })
}

/** A clause on the noun that is the whole sentence to the parser, with nothing but one object before a verb that follows. */
function isWholeSubject(
  { complement, finite, lemma, link, objects, predicate, subjects }: Clause,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): boolean {
  const told = clauses[complement ?? -1]
  const held = [...objects, ...(told?.subjects ?? [])]
  const last = held[0] ?? -1
  return (
    link === 'relative' &&
    finite &&
    !speechVerbs.has(lemma) &&
    !minding.test(lemma) &&
    tokens[subjects[0] ?? -1]?.head === -1 &&
    told?.finite === true &&
    told.marker === null &&
    held.length === 1 &&
    last > predicate &&
    last < told.predicate &&
    tokens
      .slice(predicate + 1, last)
      .every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos)) &&
    tokens.slice(last + 1, told.predicate).every(({ upos }) => /^(?:AUX|ADV|PART)$/.test(upos))
  )
}

const minding =
  /^(?:know|think|believe|hope|fear|feel|see|find|hear|learn|mean|ensure|prove|show|tell|wish)$/
