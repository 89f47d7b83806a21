/** Turns "Bonn plans to expel him", parsed as if plans were to expel, into a plan of Bonn's. */
import type { Clause, Sentence, Token } from '../../../shared/model'

const verbs = /^(?:plans|threatens|demands|promises|offers|vows|hopes|needs|wants|struggles|aims)$/

export function withPlans(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const at = tokens.findIndex(
    (token, index) =>
      verbs.test(token.text) &&
      token.xpos === 'NNS' &&
      tokens[index + 1]?.text === 'to' &&
      tokens[index + 2]?.xpos === 'VB' &&
      tokens[index + 2]?.head === index &&
      clauses.some(({ predicate, subjects }) => predicate === index && subjects.length > 0),
  )
  const plan = clauses.findIndex(({ predicate }) => predicate === at)
  const aim = clauses.findIndex(({ predicate }) => predicate === at + 2)
  const planned = clauses[plan]
  if (at < 0 || !planned || aim < 0) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at)
        return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: token.text.replace(/s$/, '') }
      return index === at + 2 ? { ...token, head: at, deprel: 'xcomp' } : token
    }),
    clauses: clauses.map((clause, index): Clause => {
      if (index === plan)
        return {
          ...clause,
          lemma: tokens[at]?.text.replace(/s$/, '') ?? clause.lemma,
          finite: true,
          tense: 'present',
          complement: aim,
        }
      if (index !== aim) return clause
      return {
        ...clause,
        link: 'complement',
        parent: plan,
        marker: 'to',
        subjects: planned.subjects,
        subjectFrom: 'controlled',
        tense: planned.tense,
      }
    }),
  }
}
