/** Turns "Chad, which last week accused Sudan", parsed as if the week had accused somebody, into a clause whose subject is Chad. */
import type { Clause, Token } from '../../../shared/model'

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
