/** Clauses whose verb means something else with these words: a film is shot, a hall holds people, a team beats another. */
import type { Clause } from '../../../shared/model'
import { objectClasses } from './lexicon/object-classes'
import type { Deep } from './needs'
import type { SentenceView } from './sentence-view'
import { actorsOf, referent } from './who'

const filmed =
  /^(?:video|film|movie|scene|photo|photograph|picture|footage|series|episode|advert|commercial|documentary|portrait|goal|arrow|hoop|glance|look|sequel)$/
const possession =
  /^(?:power|office|seat|post|position|title|view|opinion|belief|degree|record|rank|lead|share|stake|majority|license|licence|passport|citizenship|key|balance|value)$/
const contestants = /^(?:defeat|beat|fight|challenge|trounce|thrash|edge)$/

/** True where no deed of ours is told, whatever the lexicon says of the verb. */
export function hasOtherSense(view: SentenceView, clause: Clause, deep: Deep): boolean {
  const { lemma } = clause
  const lemmaAt = (token: number): string => view.tokens[token]?.lemma.toLowerCase() ?? ''
  const kinds = (tokens: readonly number[]): readonly string[] =>
    tokens.flatMap((token) => actorsOf(view, token).map((one) => referent(view, one).kind))
  const named = (tokens: readonly number[]): boolean =>
    tokens.some((token) => {
      const mention = view.headed.get(token)
      return mention?.kind === 'person' && mention.form === 'name'
    })
  // "under the call sign 4GK".
  if (lemma === 'sign') return lemmaAt(clause.predicate - 1) === 'call'
  if (lemma === 'shoot') return deep.objects.some((object) => filmed.test(lemmaAt(object)))
  // "The gym can hold 1,100 people", "the convention was held in May", "held power", "held the seat".
  if (lemma === 'hold')
    return (
      deep.subjects.some((one) => /^(?:facility|place)$/.test(view.headed.get(one)?.kind ?? '')) ||
      (!clause.particle && deep.objects.some((one) => possession.test(lemmaAt(one)))) ||
      (clause.passive && deep.subjects.length === 0 && kinds(deep.objects).every(isBody))
    )
  // "the fields surrounding the town", "those who surrounded the painter": where something is.
  if (lemma === 'surround' || lemma === 'encircle')
    return !clause.passive && kinds(deep.subjects).length === 0
  // "splitting time with the second team".
  if (lemma === 'split') return clause.objects.length > 0
  // Nobody is struck where parties, teams or two people by name beat each other: in a vote, in a ring, at a table.
  if (contestants.test(lemma)) {
    const person = (one: number): boolean =>
      kinds([one]).includes('person') || /^(?:he|she)$/.test(lemmaAt(one))
    if (named(deep.objects) && (deep.subjects.some(person) || clause.passive)) return true
    const winners = kinds(deep.subjects)
    return (
      /^(?:defeat|beat)$/.test(lemma) &&
      !isArmed(
        [...deep.subjects, ...deep.objects]
          .filter((one) => view.headed.get(one)?.form !== 'name')
          .map(lemmaAt),
      ) &&
      (winners.length === 0
        ? named(deep.objects)
        : winners.every(isBody) ||
          (winners.every(isCountry) && kinds(deep.objects).every(isCountry)))
    )
  }
  return false
}

const isBody = (kind: string): boolean => kind === 'organization'
const isCountry = (kind: string): boolean => kind === 'country'
const isArmed = (lemmas: readonly string[]): boolean =>
  lemmas.some((one) =>
    ['troops', 'armed', 'police', 'crowd'].some((name) => objectClasses.get(name)?.has(one)),
  )
