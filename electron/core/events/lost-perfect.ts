/** Turns "has put Sudan on its list", parsed as if somebody had something put, into the clause of the verb itself. */
import type { Clause, Token } from '../../../shared/model'
import { verbEntries } from './lexicon/parse-lexicon'
import { verbOf } from './lexicon/verb-forms'
import { isTime } from './lost-subject'

export function withPerfects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Clause[] {
  const changed = [...clauses]
  clauses.forEach((clause, index) => {
    const at = participleBehind(clause, tokens)
    if (at < 0) return
    const lemma = lemmaAt(tokens, at)
    const own = clauses.findIndex(({ predicate }) => predicate === at)
    const told = clauses[own]
    const objects = [
      ...childrenOf(tokens, at, /^obj$/),
      ...clause.objects.filter((object) => object !== at),
    ]
    const whole: Clause = {
      ...(told ?? {
        ...clause,
        obliques: clause.finite ? obliquesOf(tokens, at) : clause.obliques,
        complement: null,
      }),
      predicate: at,
      lemma,
      link: clause.link,
      parent: clause.parent,
      subjects: [...clause.subjects, ...(told?.subjects ?? [])].filter((one) => one < at),
      subjectFrom: 'own',
      objects: [...new Set(objects)].filter((object) => object > at),
      tense: clause.tense,
      perfect: true,
      finite: true,
      negated: clause.negated,
    }
    if (told) {
      changed[own] = whole
      changed[index] = { ...clause, subjects: [], objects: [], complement: null }
    } else changed[index] = whole
  })
  return changed
}

/** The participle behind "has", "has in recent weeks" or "is said to have", that hangs on it; -1 when it stands by itself. */
function participleBehind(clause: Clause, tokens: readonly Token[]): number {
  const infinitive = !clause.finite && clause.marker === 'to'
  if (clause.lemma !== 'have' || !(clause.finite || infinitive)) return -1
  let at = clause.predicate + 1
  while (tokens[at]?.upos === 'ADV' || tokens[at]?.upos === 'PART') at++
  const time = tokens[at]?.upos === 'ADP' ? timeBehind(tokens, at) : at
  const token = tokens[time]
  const past = token?.xpos === 'VBN' || (time > at && token?.xpos === 'VBD')
  // "has let inspectors in", "to have sent food aid", parsed as aid that was sent; but "has armed guards".
  const owned =
    token?.deprel === 'amod' &&
    clause.objects.includes(token.head) &&
    !/^(?:arm|train|limit|divide|increase|reduce|mix|fix|vest|strain|experience|strengthen)$/.test(
      token.lemma,
    )
  // "After a shift, Washington has put Sudan …", parsed as a shift that was put.
  const strayed = time === clause.predicate + 1 && clause.finite && clause.objects.length === 0
  if (!past || (token.head !== clause.predicate && !owned && !strayed)) return -1
  return verbEntries.has(lemmaAt(tokens, time)) ? time : -1
}

/** The first word behind "in recent weeks", "over the past year". */
function timeBehind(tokens: readonly Token[], preposition: number): number {
  let at = preposition + 1
  while (at - preposition < 5 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++
  return isTime(tokens[at - 1]) ? at : preposition
}

function lemmaAt(tokens: readonly Token[], at: number): string {
  const { lemma = '', text = '' } = tokens[at] ?? {}
  return verbEntries.has(lemma) ? lemma : (verbOf(text.toLowerCase()) ?? lemma)
}

const childrenOf = (tokens: readonly Token[], at: number, relation: RegExp): readonly number[] =>
  tokens.flatMap((token, index) =>
    token.head === at && relation.test(token.deprel) ? [index] : [],
  )

const obliquesOf = (tokens: readonly Token[], at: number): Clause['obliques'] =>
  childrenOf(tokens, at, /^obl/).flatMap((head) => {
    const word = tokens.find((token) => token.head === head && token.deprel === 'case')
    return word ? [{ preposition: word.text.toLowerCase(), head }] : []
  })
