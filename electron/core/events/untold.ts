/** Finds the stretch of a sentence that no verb the annotator saw speaks for. */
import type { Clause, Sentence } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'

/** First and last token of the stretch no finite verb speaks for: all of it, or what stands before the first one's subject ("…, officials said"). */
export function untold(sentence: Sentence): readonly [number, number] {
  const finite = sentence.clauses.filter(
    (clause) =>
      (clause.finite || clause.modal !== null) &&
      !(
        clause.link === 'relative' ||
        (clause.marker && /^(?:adverbial|main)$/.test(clause.link)) ||
        isThought(sentence, clause) ||
        isRelative(sentence, clause) ||
        isOfParticiple(sentence, clause) ||
        isDescribing(clause)
      ),
  )
  if (finite.some((clause) => clause.subjects.length === 0)) return [-1, -1]
  const starts = finite.map((clause) => {
    const before = clause.subjects.filter((subject) => subject < clause.predicate)
    return before.length > 0 ? Math.max(...before) : clause.predicate
  })
  return [0, Math.min(sentence.tokens.length, ...starts)]
}

/** "told reporters on Thursday that police fired tear gas", with no verb seen behind the "that": the clause that tells it, and where; -1 for none. */
export function untoldThat({ clauses, tokens }: Sentence): readonly [speech: number, that: number] {
  for (const [index, { complement, finite, lemma, predicate }] of clauses.entries()) {
    const told = complement === null ? undefined : clauses[complement]
    if (!finite || told?.finite || !speechVerbs.has(lemma)) continue
    const that = tokens.findIndex(
      ({ text, xpos }, at) =>
        text === 'that' && xpos !== 'DT' && at > predicate && at - predicate < 9,
    )
    if (that < 0) continue
    if (!clauses.some((other) => other.finite && other.predicate > that)) return [index, that]
  }
  return [-1, -1]
}

/** "Gunmen on motorcycles shot dead 14", parsed as motorcycles that were shot: it may be all that is told. */
export const isDescribing = ({ link, subjectFrom, modal }: Clause): boolean =>
  link === 'participle' && subjectFrom === 'controlled' && modal === null

/** "the junta cut off the internet and jammed radios", parsed as a junta that was cut off: what goes on with a participle is as lost as that. */
const isOfParticiple = ({ clauses }: Sentence, { link, parent, subjectFrom }: Clause): boolean =>
  link === 'conjunct' &&
  subjectFrom !== 'own' &&
  clauses[parent ?? -1]?.link === 'participle' &&
  clauses[parent ?? -1]?.finite === false

/** "Annand, who is in Tunis, discussed security", parsed as if Tunis stood beside Annand, or as if she were in Tunis first: told of her by the way. */
export const isRelative = ({ tokens }: Sentence, { predicate, subjects }: Clause): boolean =>
  tokens.some(
    ({ head, text }, at) =>
      head === predicate &&
      at < predicate &&
      subjects.every((subject) => subject < at) &&
      /^(?:who|which)$/.test(text) &&
      tokens[at - 1]?.text === ',',
  )

/** "gunmen believed to be separatists": they believed nothing. */
const isThought = ({ tokens }: Sentence, { predicate, lemma }: Clause): boolean =>
  /^(?:believe|think|suspect|say|know|allege)$/.test(lemma) &&
  tokens[predicate - 1]?.upos === 'NOUN' &&
  tokens[predicate + 1]?.text === 'to' &&
  /^(?:be|have)$/.test(tokens[predicate + 2]?.text ?? '')
