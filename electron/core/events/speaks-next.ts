/** Says whether a mention behind a verb is no party of it, because it only says so: "will never recognise Kosovo, President Jovic said". */
import type { Mention } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import type { SentenceView } from './sentence-view'

/** "will never recognise Kosovo, President Jovic said", parsed as a second object: he only says it; "…, a source said" is the source. */
export const speaksNext = (view: SentenceView, { first, last }: Mention): boolean =>
  view.sentence.clauses.some(
    ({ finite, lemma, link, passive, predicate, subjects }) =>
      predicate > last &&
      finite &&
      // "arrested two reporters who wrote of it"
      link !== 'relative' &&
      !passive &&
      speechVerbs.has(lemma) &&
      subjects.some((subject) => subject >= first && subject <= last) &&
      !isOvertaken(view, last, predicate),
  )

/** One comma with a noun behind it: another speaks. */
function isOvertaken(view: SentenceView, last: number, predicate: number): boolean {
  const between = view.tokens.slice(last + 1, predicate)
  const comma = between.findIndex(({ text }) => text === ',')
  return (
    comma >= 0 &&
    between.filter(({ text }) => text === ',').length === 1 &&
    between.slice(comma).some(({ upos }) => upos === 'NOUN')
  )
}
