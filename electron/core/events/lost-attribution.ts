/** Turns "Russia wrote off a debt, a source close to the president said", parsed as if the debt had said it, into a sentence in which the source says it. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'

export function withAttribution(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const at = clauses.findIndex((clause) => endsSentence(clause, tokens))
  const speech = clauses[at]
  if (!speech) return sentence
  const comma = commaBefore(tokens, speech.predicate)
  const speaker = comma < 0 ? -1 : headBehind(tokens, comma, speech.predicate)
  const told = clauses.findIndex(
    ({ link, parent, predicate }, index) =>
      predicate < comma &&
      (speech.complement === index || (link === 'complement' && parent === at)),
  )
  const verb = clauses[told]?.predicate ?? -1
  if (speaker < 0 || verb < 0) return sentence
  const taken = tokens.flatMap(({ head, upos, deprel }, index) =>
    index > verb &&
    index < comma &&
    head === speech.predicate &&
    /^(?:NOUN|PROPN)$/.test(upos) &&
    /^(?:nsubj|ccomp|obj|dep)/.test(deprel)
      ? [index]
      : [],
  )
  if (taken.length === 0) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (taken.includes(index)) return { ...token, head: verb, deprel: 'obj' }
      return index === speaker ? { ...token, head: speech.predicate, deprel: 'nsubj' } : token
    }),
    clauses: clauses.map((clause, index): Clause => {
      if (index === at)
        return { ...clause, subjects: [speaker], subjectFrom: 'own', complement: told }
      if (index !== told) return clause
      return {
        ...clause,
        objects: [...new Set([...clause.objects, ...taken])].sort((a, b) => a - b),
      }
    }),
  }
}

/** "… said.", "… said on Monday." */
function endsSentence(
  { finite, lemma, modal, predicate }: Clause,
  tokens: readonly Token[],
): boolean {
  if (!finite || modal !== null || !speechVerbs.has(lemma)) return false
  const rest = tokens.slice(predicate + 1)
  return rest.length <= 4 && rest.every(({ upos }) => /^(?:ADP|PROPN|NOUN|PUNCT)$/.test(upos))
}

/** The comma the speaker's phrase follows, with no verb between; -1 for none. */
function commaBefore(tokens: readonly Token[], predicate: number): number {
  for (let at = predicate - 1; at > 0 && predicate - at < 14; at--) {
    if (tokens[at]?.text === ',') return at
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[at]?.upos ?? '')) return -1
  }
  return -1
}

/** The noun that heads the phrase behind the comma. */
function headBehind(tokens: readonly Token[], comma: number, predicate: number): number {
  let at = comma + 1
  while (at < predicate && /^(?:DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++
  while (at + 1 < predicate && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '')) at++
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') ? at : -1
}
