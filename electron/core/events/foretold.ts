/** Says whether what is foretold in a passive ("planes would be shot down", "Harare would face sanctions") is a threat by whoever says it. */
import type { Clause } from '../../../shared/model'
import { undoPassive } from './deep'
import { objectClasses } from './lexicon/object-classes'
import { nounAt } from './object-nouns'
import { lower, type SentenceView } from './sentence-view'
import { bestEntry } from './verb-entry'

export function isForetold(view: SentenceView, told: Clause): boolean {
  if (told.negated || !/^(?:will|would)$/.test(told.modal ?? '')) return false
  // "there would be consequences"
  if (/^(?:be|follow)$/.test(told.lemma))
    return told.subjects.some((subject) => isPunishment(view, subject))
  // "Seoul would pay a heavy price"
  if (told.lemma === 'pay')
    return told.objects.some(
      (object) =>
        nounAt(view, object) === 'price' &&
        /^(?:heavy|high|dear|steep|bitter|terrible)$/.test(lower(view.tokens[object - 1])),
    )
  if (told.lemma === 'face') return told.objects.some((object) => isPunishment(view, object))
  if (!told.passive) return false
  const deep = undoPassive(view, told)
  if (deep.subjects.length > 0) return false
  return /^(?:ASSAULT|COERCE|SANCTION)$/.test(bestEntry(view, told, deep)?.entry.category ?? '')
}

const isPunishment = (view: SentenceView, object: number): boolean =>
  ['sanction', 'consequence', 'violence'].some((name) =>
    objectClasses.get(name)?.has(nounAt(view, object)),
  )

/** "It is up to Ankara to stop the raids", "it was time for Bonn to act": what others ought to do. */
export function isDue(view: SentenceView, clause: Clause): boolean {
  if (clause.finite || lower(view.tokens[clause.predicate - 1]) !== 'to') return false
  const words = view.tokens
    .slice(Math.max(0, clause.predicate - 12), clause.predicate)
    .map((token) => lower(token))
    .join(' ')
  return /\bit(?: is| was|'s|’s)(?: now| also)? (?:up to|time for|high time for|for)\b/.test(words)
}
