/** Finds the country that what is promised, asked or threatened concerns when nobody else is named: "agreed to station police in Kosovo". */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { objectClasses } from './lexicon/object-classes'
import { nounAt } from './object-nouns'
import { topical } from './people-under'
import { prepositionBefore, subtreeOf, type SentenceView } from './sentence-view'

/** What is done there concerns nobody there. */
const meeting =
  /^(?:meet|talk|hold|host|attend|gather|sign|join|take|participate|convene|negotiate|speak|visit|stay|live|run|seek|be)$/
/** Where somebody goes concerns nobody there either. */
const moving = /^(?:go|fly|travel|return|come|move|head|leave|arrive|run)$/
const concerned = /^(?:AGREE|REQUEST|REJECT|THREATEN)$/

/** The first country, or part of one, behind an "in", or any place something is done to or against; a town is only where, and nobody is meant where people only talk. */
export function landsIn(
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
): readonly Mention[] {
  const [, last] = subtreeOf(view, clause.predicate)
  const next = view.sentence.clauses.find(
    ({ finite, predicate }) => finite && predicate > clause.predicate,
  )
  const end = Math.min(last, clause.predicate + 16, next?.predicate ?? last)
  if (!concerned.test(category) || meeting.test(clause.lemma)) return []
  const words = view.tokens.slice(clause.predicate, end)
  if (words.some((_, at) => objectClasses.get('talk')?.has(nounAt(view, clause.predicate + at))))
    return []
  return view.mentions
    .filter(
      ({ kind, form, gazetteer, head }) =>
        form === 'name' &&
        head > clause.predicate &&
        head <= end &&
        !isTopic(view, head) &&
        (kind === 'country' || gazetteer?.startsWith('region:') === true
          ? /^(?:in|into|inside|around|throughout|to|from|out of|on|against|with)$/.test(
              wordBefore(view, head),
            )
          : kind === 'place' &&
            !moving.test(clause.lemma) &&
            /^(?:to|on|against|with|around)$/.test(wordBefore(view, head))),
    )
    .slice(0, 1)
}

/** "agreed to widen their cooperation on Syria": what it is about. */
const isTopic = (view: SentenceView, head: number): boolean =>
  prepositionBefore(view, head) === 'on' &&
  topical.test(nounAt(view, view.tokens[head]?.head ?? -1))

/** The preposition before a place: "to" in "to the republic of Abkhazia". */
function wordBefore(view: SentenceView, head: number): string {
  const word = prepositionBefore(view, head)
  const above = view.tokens[head]?.head ?? -1
  return word === 'of' &&
    /^(?:republic|region|province|territory|island|enclave|state|emirate|part|north|south|east|west)$/.test(
      nounAt(view, above),
    )
    ? prepositionBefore(view, above)
    : word
}
