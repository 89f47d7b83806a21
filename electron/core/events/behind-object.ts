/** Finds whom a clause behind an object names: whose the offer is, who is in the convoy. */
import type { Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { undoPassive } from './deep'
import type { Deep } from './needs'
import { prepositionBefore, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** "voted down a budget put forward by the government", "spurned an offer that Chad had made": whose the thing is. */
export const makersOf = (view: SentenceView, { objects }: Deep): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ link, predicate }) =>
        /^(?:relative|participle)$/.test(link) &&
        objects.some((object) => object < predicate && view.tokens[predicate]?.head === object),
    )
    .slice(0, 1)
    .flatMap((clause) => undoPassive(view, clause).subjects)
    .filter((subject) => !objects.includes(subject))
    .flatMap((head) => withConjuncts(view, head))
    .flatMap((head) => actorsOf(view, head))
    .filter(({ form }) => form !== 'pronoun')

/** "ambushed a convoy carrying the governor": those in what was struck. */
export const carriedBy = (view: SentenceView, { objects }: Deep): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ lemma, predicate }) =>
        /^(?:carry|transport|ferry|bring|take|escort)$/.test(lemma) &&
        view.tokens[predicate]?.xpos === 'VBG' &&
        objects.includes(predicate - 1),
    )
    .flatMap((carrying) => carrying.objects)
    .flatMap((head) => actorsOf(view, head))

const dwellings =
  /^(?:home|house|residence|villa|apartment|flat|farm|estate|compound|office|headquarters|mission|car|shop|property|base|camp|barracks)$/

/** "ransacked the home of a lawyer", "threw a grenade into the compound of a charity": whose it is was hit. */
export const ownersOf = (view: SentenceView, { objects, obliques }: Deep): readonly Mention[] =>
  [
    ...objects,
    ...obliques
      .filter(({ preposition }) => /^(?:at|into|on|inside|in)$/.test(preposition))
      .map(({ head }) => head),
  ]
    .filter((head) => dwellings.test(view.tokens[head]?.lemma ?? ''))
    .flatMap((head) => view.children[head] ?? [])
    .filter(
      (child) =>
        view.tokens[child]?.deprel === 'nmod:poss' || prepositionBefore(view, child) === 'of',
    )
    .flatMap((child) => actorsOf(view, child))
    .filter(({ form }) => form !== 'pronoun')
