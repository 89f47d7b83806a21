/** Clauses whose verb means something else with these words: a film is shot, a hall holds people, a team beats another. */
import type { Clause } from '../../../shared/model'
import type { Deep } from './needs'
import type { SentenceView } from './sentence-view'
import { actorsOf, referent } from './who'

const filmed =
  /^(?:video|film|movie|scene|photo|photograph|picture|footage|series|episode|advert|commercial|documentary|portrait|goal|arrow|hoop|glance|look|sequel)$/
const contestants = /^(?:defeat|beat|beat_out|fight|challenge|trounce|thrash|edge)$/

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
  if (lemma === 'shoot') return deep.objects.some((object) => filmed.test(lemmaAt(object)))
  // "The gym can hold 1,100 people", "the convention was held in May".
  if (lemma === 'hold')
    return (
      deep.subjects.some((one) => /^(?:facility|place)$/.test(view.headed.get(one)?.kind ?? '')) ||
      (clause.passive && deep.subjects.length === 0 && kinds(deep.objects).every(isBody))
    )
  // "the fields surrounding the town", "those who surrounded the painter": where something is.
  if (lemma === 'surround' || lemma === 'encircle')
    return !clause.passive && kinds(deep.subjects).length === 0
  // "splitting time with the second team".
  if (lemma === 'split') return clause.objects.length > 0
  // Two people by name who beat each other do so in a ring, at a table or in a vote.
  if (contestants.test(lemma)) {
    const person = (one: number): boolean =>
      kinds([one]).includes('person') || /^(?:he|she)$/.test(lemmaAt(one))
    return named(deep.objects) && (deep.subjects.some(person) || clause.passive)
  }
  return false
}

const isBody = (kind: string): boolean => kind === 'organization'
