/** Turns "offered to free all prisoners", parsed as if it offered prisoners, into a clause of the infinitive. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { emptyClause } from './empty-clause'

const verbs = /^(?:free|open|close|clear|back|welcome|arm|aid|lower|separate|secure)$/

export function withInfinitives(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const at = tokens.findIndex(
    (token, index) =>
      index > 1 &&
      verbs.test(token.text) &&
      /^(?:JJ|NN|RB|IN)$/.test(token.xpos) &&
      tokens[index - 1]?.text === 'to' &&
      (token.deprel === 'xcomp' || describes(tokens, index)) &&
      /^(?:DT|PDT|CD|PRP\$|JJ|NNP?S?)$/.test(tokens[index + 1]?.xpos ?? ''),
  )
  const verb = describes(tokens, at) ? at - 2 : tokens[at]?.head
  const above = clauses.findIndex(({ predicate }) => predicate === verb)
  const leading = clauses[above]
  if (at < 0 || !leading || clauses.some(({ predicate }) => predicate === at)) return sentence
  const objects = describes(tokens, at)
    ? [tokens[at]?.head ?? -1]
    : objectsBehind(tokens, leading, at)
  if (objects.length === 0) return sentence
  const place = above + 1
  const kept = makeRoom(clauses, place).map((clause, index): Clause =>
    index === above
      ? {
          ...clause,
          complement: place,
          objects: clause.objects.filter((object) => object < at),
          obliques: clause.obliques.filter(({ head }) => head < at),
        }
      : clause,
  )
  const told: Clause = {
    ...emptyClause,
    predicate: at,
    lemma: tokens[at]?.text ?? '',
    link: 'complement',
    parent: above,
    marker: 'to',
    subjects: leading.subjects,
    subjectFrom: 'controlled',
    objects,
    obliques: leading.obliques.filter(({ head }) => head > at && !objects.includes(head)),
  }
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at)
        return { ...token, upos: 'VERB', xpos: 'VB', head: leading.predicate, deprel: 'xcomp' }
      if (index === at - 1) return { ...token, head: at, deprel: 'mark' }
      return objects.includes(index) ? { ...token, head: at, deprel: 'obj' } : token
    }),
    clauses: [...kept.slice(0, place), told, ...kept.slice(place)],
  }
}

/** The clauses as they refer to one another once another stands at this place. */
export function makeRoom(clauses: readonly Clause[], place: number): readonly Clause[] {
  const moved = (index: number | null): number | null =>
    index !== null && index >= place ? index + 1 : index
  return clauses.map((clause) => ({
    ...clause,
    parent: moved(clause.parent),
    complement: moved(clause.complement),
  }))
}

/** "begun to free former guards", parsed as if it had begun to some free guards: the noun hangs on the verb before the "to". */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at]?.head ?? -1
  const to = tokens[at - 1]
  return (
    tokens[at]?.deprel === 'amod' &&
    to?.deprel === 'case' &&
    to.head === noun &&
    tokens[noun]?.head === at - 2
  )
}

/** The verb's objects behind the infinitive, else the noun that its words lead up to: "prepared to free 30 soldiers". */
function objectsBehind(
  tokens: readonly Token[],
  { objects }: Clause,
  at: number,
): readonly number[] {
  const own = objects.filter((object) => object > at)
  if (own.length > 0) return own
  let noun = at + 1
  while (/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.upos ?? '')) noun++
  return /^NN/.test(tokens[noun]?.xpos ?? '') ? [noun] : []
}
