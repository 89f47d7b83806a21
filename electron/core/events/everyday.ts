/** Tells what trade, households, sport and those who stand for office do from deeds between parties, where both use the same verbs. */
import type { Clause } from '../../../shared/model'
import { isOfVote } from './contests'
import { objectClasses, peopleNouns } from './lexicon/object-classes'
import { everydayUses } from './lexicon/parse-lexicon'
import { meets, type Deep } from './needs'
import { nounAt } from './object-nouns'
import { peopleUnder } from './people-under'
import { lower, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** True where the words make an everyday affair of the verb. */
export const isEveryday = (view: SentenceView, clause: Clause, deep: Deep): boolean =>
  everydayUses
    .get(clause.lemma)
    ?.some(
      ({ needs, flags }) =>
        needs.some((need) => meets(view, clause, deep, need) > 0) &&
        [...flags].every((flag) => conditions[flag]?.(view, clause, deep)),
    ) === true

/** What a line's flags ask for. */
const conditions: Readonly<
  Record<string, (view: SentenceView, clause: Clause, deep: Deep) => boolean>
> = {
  present: (_, { tense, progressive, perfect }) => tense === 'present' && !progressive && !perfect,
  plain: (view, _, { subjects }) =>
    subjects.every((one) => (view.children[one] ?? []).length === 0),
  alone: (_, { link, obliques, complement, passive }, { objects }) =>
    link === 'main' && !passive && complement === null && objects.length + obliques.length === 0,
  unowned: (view, _, { objects }) =>
    objects.every((one) => peopleUnder(view, one).every(({ form }) => form === 'pronoun')),
  thing: isByThing,
  be: (view, { predicate }) =>
    /^(?:is|are|was|were|be|been|being)$/.test(lower(view.tokens[predicate - 1])),
  vote: isOfVote,
}

/** A thing, and nobody, is the subject. */
function isByThing(view: SentenceView, clause: Clause, { subjects }: Deep): boolean {
  return (
    !clause.passive &&
    clause.subjectFrom === 'own' &&
    subjects.length > 0 &&
    subjects.every(
      (one) =>
        /^NNS?$/.test(view.tokens[one]?.xpos ?? '') &&
        actorsOf(view, one).length === 0 &&
        !peopleNouns.has(nounAt(view, one)) &&
        !objectClasses.get('carrier')?.has(nounAt(view, one)),
    )
  )
}
