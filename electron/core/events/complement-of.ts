/** Finds the clause a verb takes as what is said, wanted or kept from being done. */
import type { Clause } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import type { Deep } from './needs'
import { lower, phraseOf, type SentenceView } from './sentence-view'

/** The clausal complement; "to" behind the verb counts as one however it was parsed. */
export function complementOf(view: SentenceView, clause: Clause): Clause | null {
  const { clauses } = view.sentence
  const found = clause.complement === null ? undefined : clauses[clause.complement]
  const beside = /^(?:after|before|when|while|because|since|once|until)$/
  if (
    found &&
    found.predicate > clause.predicate &&
    !beside.test(found.marker ?? '') &&
    !isAim(view, clause, found) &&
    !isNext(view, clause, found)
  )
    return found
  const self = clauses.indexOf(clause)
  const stopped = /^(?:stop|halt|cease|suspend|end|quit)$/.test(clause.lemma)
  return (
    clauses.find(
      (other) =>
        other.parent === self &&
        other.predicate > clause.predicate &&
        // "to demand that he resign", parsed as what goes with the demand.
        ((other.marker === 'that' && other.link === 'adverbial' && speechVerbs.has(clause.lemma)) ||
          (!other.finite &&
            (stopped && view.tokens[other.predicate]?.xpos === 'VBG'
              ? other.predicate === clause.predicate + 1
              : other.predicate - clause.predicate < 16 &&
                lower(view.tokens[other.predicate - 1]) === 'to' &&
                /^(?:to|for to)?$/.test(other.marker ?? '')))),
    ) ?? null
  )
}

/** "under the plan the Senate approved, planners would meet": what stands behind the comma is told by itself. */
function isNext(view: SentenceView, clause: Clause, found: Clause): boolean {
  const [subject] = found.subjects
  if (!found.finite || found.marker !== null || subject === undefined) return false
  if (speechVerbs.has(clause.lemma) && clause.lemma !== 'pledge') return false
  const before = view.tokens[phraseOf(view, subject)[0] - 1]
  return subject > clause.predicate && before?.text === ','
}

/** "pushing for a truce so aid can be shipped in": what it is for. */
const isAim = (view: SentenceView, clause: Clause, found: Clause): boolean =>
  found.finite &&
  found.marker === null &&
  found.modal !== null &&
  view.tokens.slice(clause.predicate + 2, found.predicate).some((token) => lower(token) === 'so')

/** "from reaching the square": a clause behind the preposition. */
export const hasGerund = (view: SentenceView, clause: Clause, word: string): boolean => {
  const self = view.sentence.clauses.indexOf(clause)
  return view.sentence.clauses.some(
    ({ parent, finite, marker, predicate }) =>
      /^(?:from|for|of|against)$/.test(word) &&
      parent === self &&
      !finite &&
      marker === word &&
      view.tokens[predicate]?.xpos === 'VBG',
  )
}

/** "left him wounded": a participle on the object. */
export const participleAfter = (view: SentenceView, deep: Deep): boolean =>
  deep.objects.some((object) =>
    (view.children[object] ?? []).some(
      (child) =>
        child > object &&
        /^VB[NG]$/.test(view.tokens[child]?.xpos ?? '') &&
        /^acl/.test(view.tokens[child]?.deprel ?? ''),
    ),
  )
