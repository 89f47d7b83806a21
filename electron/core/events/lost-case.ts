/** Turns "against human rights violations", parsed as if "against" stood before the rights alone, into a phrase that the preposition opens as a whole. */
import type { Clause, Sentence } from '../../../shared/model'

export function withCases(sentence: Sentence): Sentence {
  const { tokens } = sentence
  /** Prepositions that hang on a word inside a phrase, and the phrase's head. */
  const lost = new Map<number, number>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.deprel !== 'case' || token.head < at || token.xpos === 'POS') continue
    const inner = tokens[token.head]
    // "a dusk-to-dawn curfew"
    if (!inner?.deprel.startsWith('compound') || tokens[at - 1]?.text === '-') continue
    const whole = inner.head
    // "to Australian beef": the name is told apart from the beef already.
    const isNamed = sentence.names.some(
      ({ first, last }) => at < last && first <= token.head && last < whole,
    )
    if (whole > token.head && !isNamed && /^(?:obj|obl|nmod)/.test(tokens[whole]?.deprel ?? ''))
      lost.set(at, whole)
  }
  if (lost.size === 0) return sentence
  const wholes = new Map([...lost].map(([at, whole]) => [whole, at]))
  const wordOf = (head: number): string => tokens[wholes.get(head) ?? -1]?.text.toLowerCase() ?? ''
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      const whole = lost.get(at)
      if (whole !== undefined) return { ...token, head: whole }
      return wholes.has(at) && token.deprel === 'obj' ? { ...token, deprel: 'obl' } : token
    }),
    clauses: sentence.clauses.map((clause): Clause => ({
      ...clause,
      objects: clause.objects.filter((head) => !wholes.has(head)),
      obliques: [
        ...clause.obliques.map((one) =>
          one.preposition === '' && wholes.has(one.head)
            ? { ...one, preposition: wordOf(one.head) }
            : one,
        ),
        ...clause.objects
          .filter((head) => wholes.has(head))
          .map((head) => ({ preposition: wordOf(head), head })),
      ],
    })),
  }
}
