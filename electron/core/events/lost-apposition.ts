/** Turns "Chidi Okoro, the organiser arrested last week, was released", parsed as if he had arrested somebody, into a release of one who was arrested. */
import type { Clause, Token } from '../../../shared/model'

export function withAppositions(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Clause[] {
  const changed = [...clauses]
  clauses.forEach((clause, index) => {
    const { predicate: at, subjects } = clause
    const subject = subjects[0]
    const noun = tokens[at - 1]
    if (subject === undefined || !clause.finite || clause.passive || clause.negated) return
    if (!/^VB[DN]$/.test(tokens[at]?.xpos ?? '') || noun?.upos !== 'NOUN') return
    const opens = commaBefore(tokens, at - 1)
    const closes = tokens.findIndex(({ text }, other) => other > at && text === ',')
    if (opens <= subject || closes < 0 || closes - at > 8) return
    const next = clauses.findIndex(
      (other) =>
        other.predicate > closes &&
        other.finite &&
        other.subjects.every((one) => one <= at) &&
        isVerbGroup(tokens, closes + 1, other.predicate),
    )
    const main = clauses[next]
    if (!main || next === index) return
    changed[index] = {
      ...clause,
      subjects: [at - 1],
      subjectFrom: 'controlled',
      link: 'participle',
      parent: next,
      passive: true,
      finite: false,
      objects: [],
    }
    changed[next] = {
      ...main,
      subjects,
      subjectFrom: 'own',
      link: clause.link,
      parent: clause.parent,
    }
  })
  return changed
}

/** The comma that opens the apposition its noun closes, with only the noun's own words between; -1 for none. */
function commaBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1
  while (noun - at < 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]?.upos ?? '')) at--
  return tokens[at]?.text === ',' ? at : -1
}

const isVerbGroup = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ upos }) => /^(?:AUX|ADV|PART)$/.test(upos))
