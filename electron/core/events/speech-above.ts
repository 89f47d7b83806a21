/** Finds the speech a clause is the content of, and who was told it. */
import type { Clause, Mention } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import type { SentenceView } from './sentence-view'
import { peopleAt } from './who'

/** The speech clause a clause is the content of. */
export function speechAbove(view: SentenceView, clause: Clause): Clause | null {
  const { clauses } = view.sentence
  let at: Clause | undefined = clause
  for (let step = 0; at && step < 5; step++) {
    const parent: Clause | undefined = at.parent === null ? undefined : clauses[at.parent]
    // "announced Wednesday it would ban", with the announcing hung on the ban.
    const self = clauses.indexOf(at)
    const before = clauses.find(
      (one) => one.parent === self && one.link === 'main' && speechVerbs.has(one.lemma),
    )
    if (before && before.predicate < at.predicate) return before
    if (
      parent &&
      speechVerbs.has(parent.lemma) &&
      (at.link === 'complement' ||
        at.link === 'adverbial' ||
        parent.complement === clauses.indexOf(at))
    )
      return parent
    if (at.link !== 'conjunct' && at.link !== 'complement') return null
    at = parent
  }
  return null
}

/** "told Japan it was ready to talk", "assured Mali it would pull out": those told. */
export function listenersOf(view: SentenceView, clause: Clause): readonly Mention[] {
  const speech = speechAbove(view, clause)
  return speech && /^(?:tell|assure|inform|promise)$/.test(speech.lemma)
    ? peopleAt(view, [...speech.objects, ...speech.indirect])
    : []
}
