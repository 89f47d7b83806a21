/**
 * Verbs that name events, by PLOVER category: our own wording of the vocabulary.
 *
 * A line reads `verb[_particle] [needs] [-> recipients] [= mode] [! flags]`; needs are alternatives, one of which must hold:
 *   @        the object is someone (person, country, body, group)       #class  the object's noun is of that class
 *   with@    someone after that preposition                            for#class  a noun of that class after it
 *   for*     anything after that preposition                          >  a clause as complement   many  several subjects
 *   $        the object is a place                                    person  the object is a person by name or title
 * Recipients: obj, iobj, comp (subject of the complement), within (someone inside the object), or a preposition.
 * Flags: host (the subject receives the visitor), mediator, agent-only, weak (less sure).
 */
import { againstVerbs } from './verbs-against'
import { forceVerbs } from './verbs-force'
import { givingVerbs } from './verbs-giving'
import { kindVerbs } from './verbs-kind'
import { pressureVerbs } from './verbs-pressure'
import { ruleVerbs } from './verbs-rule'
import { wordsVerbs } from './verbs-words'

export const verbLines: Readonly<Record<string, readonly string[]>> = {
  ...kindVerbs,
  ...givingVerbs,
  ...wordsVerbs,
  ...againstVerbs,
  ...pressureVerbs,
  ...ruleVerbs,
  ...forceVerbs,
}
