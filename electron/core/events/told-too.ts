/** Says whether a noun that a verb speaks of tells a happening of its own. */
import type { EventDraft } from './draft'
import { nounEntries } from './lexicon/parse-lexicon'
import { partiesBy } from './noun-parties'
import { nounAt } from './object-nouns'
import { lower, phraseOf, type SentenceView } from './sentence-view'

/** "welcomed the deal between Chad and Sudan": the deal is told as well. */
export const isToldToo = (
  view: SentenceView,
  object: number,
  category: EventDraft['category'],
  standing: EventDraft['status'],
): boolean =>
  standing === 'actual' &&
  /^(?:SUPPORT|ACCUSE|REJECT)$/.test(category) &&
  /^(?:AGREE|CONSULT)$/.test(nounEntries.get(view.tokens[object]?.lemma ?? '')?.category ?? '') &&
  view.tokens
    .slice(phraseOf(view, object)[0], object)
    .some((token) => /^(?:the|this|their)$/.test(lower(token))) &&
  partiesBy(view, object, 'between').length > 1

/** "urged Chad in a call with its president to stop", "in a letter to the council": told by itself. */
export const isTalk = (
  view: SentenceView,
  head: number,
  category: EventDraft['category'],
): boolean =>
  !/^(?:CONSULT|AGREE|COOPERATE)$/.test(category) &&
  nounEntries.get(nounAt(view, head))?.category === 'CONSULT'
