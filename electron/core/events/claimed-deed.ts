/** Finds the deed somebody claims as his ("claimed responsibility on Friday for the raid"): what was done, apart from when it was claimed. */
import type { Clause } from '../../../shared/model'
import type { SentenceView } from './sentence-view'

/** Head of the phrase that names what is claimed; -1 for any other clause. */
export function claimedDeed(view: SentenceView, clause: Clause): number {
  const isClaim =
    /^(?:claim|take|assume|accept|admit)$/.test(clause.lemma) &&
    clause.objects.some((object) =>
      /^(?:responsibility|credit)$/.test(view.tokens[object]?.lemma ?? ''),
    )
  if (!isClaim) return -1
  return view.tokens.findIndex(
    ({ deprel }, at) =>
      at > clause.predicate &&
      /^(?:obl|nmod)/.test(deprel) &&
      view.timeAt[at] === -1 &&
      (view.children[at] ?? []).some(
        (child) => child < at && view.tokens[child]?.text.toLowerCase() === 'for',
      ),
  )
}
