/** Turns "let 500 Gazans travel", parsed as if it let some travel, into a clause of the infinitive. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { emptyClause } from './empty-clause'
import { peopleNouns } from './lexicon/object-classes'
import { makeRoom } from './lost-infinitive'

const verbs =
  /^(?:go|travel|visit|cross|leave|return|enter|pass|land|fly|work|vote|fish|stand|sail|stay|inspect|use)$/

export function withBareInfinitives(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const above = clauses.findIndex(({ lemma, passive }) => lemma === 'let' && !passive)
  const leading = clauses[above]
  if (!leading) return sentence
  const at = tokens.findIndex(
    (token, index) =>
      index > leading.predicate + 1 &&
      index - leading.predicate < 10 &&
      verbs.test(token.text) &&
      token.upos === 'NOUN' &&
      (isPlural(tokens[index - 1]) || isSomebody(tokens, index)),
  )
  if (at < 0 || clauses.some(({ predicate }) => predicate === at)) return sentence
  const whom = at - 1
  // "let delegates visit", with the delegates parsed as a verb.
  const misread = clauses.findIndex(({ predicate }) => predicate === whom)
  const place = misread < 0 ? above + 1 : misread
  const told: Clause = {
    ...emptyClause,
    predicate: at,
    lemma: tokens[at]?.text ?? '',
    link: 'complement',
    parent: above,
    marker: null,
    subjects: [whom],
    subjectFrom: 'own',
    objects: nounsUnder(tokens, [at, whom], at, /^(?:obj|nmod:unmarked)$/),
    passive: leading.passive,
    obliques: [...nounsUnder(tokens, [at, leading.predicate], at, /^(?:nmod|obl)$/)].map(
      (head) => ({ preposition: caseOf(tokens, head), head }),
    ),
  }
  const open = misread < 0 ? makeRoom(clauses, place) : clauses
  const kept = open.map((clause, index): Clause =>
    index === above
      ? {
          ...clause,
          complement: place,
          objects: [whom],
          indirect: [],
          obliques: clause.obliques.filter(({ head }) => head < at),
        }
      : clause,
  )
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at)
        return { ...token, upos: 'VERB', xpos: 'VB', head: leading.predicate, deprel: 'xcomp' }
      if (index === whom)
        return {
          ...token,
          upos: token.upos === 'PROPN' ? 'PROPN' : 'NOUN',
          xpos: token.xpos.startsWith('NN') ? token.xpos : 'NNS',
          head: leading.predicate,
          deprel: 'obj',
        }
      // What described the noun that is none describes those who are let.
      if (token.head === at && index < whom) return { ...token, head: whom }
      return token.head === whom && index > at ? { ...token, head: at } : token
    }),
    clauses: [...kept.slice(0, place), told, ...kept.slice(misread < 0 ? place : place + 1)],
  }
}

/** "let the poet visit Lima", parsed as if it let the poet's visit. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.deprel === 'obj' &&
  !/^(?:leave|go)$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.xpos === 'NN' &&
  tokens[at - 1]?.head === at &&
  peopleNouns.has(tokens[at - 1]?.lemma ?? '') &&
  /^(?:the|an?|his|her|its|their|one)$/.test(tokens[at - 2]?.text.toLowerCase() ?? '')

/** "Gazans", "delegates", whatever the parser made of them. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^NNP?S$/.test(token.xpos) || (token.xpos === 'VBZ' && /s$/.test(token.text)))

/** Nouns behind a word that hang on one of these in this way. */
const nounsUnder = (
  tokens: readonly Token[],
  heads: readonly number[],
  at: number,
  relation: RegExp,
): readonly number[] =>
  tokens.flatMap(({ deprel, head }, index) =>
    index > at && heads.includes(head) && relation.test(deprel) ? [index] : [],
  )

const caseOf = (tokens: readonly Token[], head: number): string =>
  tokens.find((token) => token.head === head && token.deprel === 'case')?.text.toLowerCase() ?? ''
