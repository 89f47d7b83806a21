/** Finds whom a clause behind an object names: whose the offer is, who is in the convoy. */
import type { Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { undoPassive } from './deep'
import type { Deep } from './needs'
import type { SentenceView } from './sentence-view'
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
