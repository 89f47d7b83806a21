/** Turns one source of an entry ("obj", "iobj", "comp", a preposition) into everybody it names in a clause. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { anyoneAt, partiesAt } from './anyone'
import { placesAt } from './bearing-places'
import { objectClasses } from './lexicon/object-classes'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { pairAfter } from './noun-parties'
import { obliquesWith } from './obliques'
import { nounAt } from './object-nouns'
import { lower, type SentenceView } from './sentence-view'
import { withConjuncts } from './conjuncts'
import { calledAfter, subjectsBehind } from './so-called'
import { blamedFor } from './purposes'
import { untitled } from './hung-subjects'
import { isOthers, peopleUnder } from './people-under'
import { blamedIn } from './whose-deed'
import { actorsOf } from './who'

/** Everybody one source names: the object, those inside it, the complement's subject, or those behind a preposition. */
export function recipientsBy(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  complement: Clause | null,
  source: string,
): readonly Mention[] {
  const people = (heads: readonly number[]): readonly Mention[] =>
    heads.flatMap((head) => withConjuncts(view, head)).flatMap((head) => partiesAt(view, head))
  const places = placesAt(view, clause, deep, entry, source)
  switch (source) {
    case 'obj':
      return [...people(untitled(view, deep.objects)), ...places]
    case 'iobj':
      return (clause.indirect.length > 0 ? clause.indirect : givenTo(view, clause, deep))
        .flatMap((head) => withConjuncts(view, head))
        .flatMap((head) => {
          // "offered Islamabad help": a town that is given something stands for who governs there.
          const town = view.headed.get(head)
          return town?.kind === 'place' && town.form === 'name' ? [town] : partiesAt(view, head)
        })
    case 'within':
      return [...deep.objects, ...calledAfter(view, clause)].flatMap((object) => {
        const mention = view.headed.get(object)
        if (!mention)
          return peopleUnder(view, object).filter(
            // "cut off its aid over the treatment of dissidents": not they were punished.
            ({ first }) =>
              entry.category !== 'SANCTION' ||
              !view.tokens.slice(object, first).some((token) => lower(token) === 'over'),
          )
        // "80 migrants": people without a name are inside a phrase that is nothing but them.
        return mention.form === 'nominal' && mention.kind !== 'organization'
          ? actorsOf(view, object)
          : []
      })
    case 'told':
      return people(
        subjectsBehind(view, [...deep.objects, ...deep.obliques.map(({ head }) => head)]),
      )
    case 'comp':
      return blamedIn(
        (complement?.subjectFrom === 'none' ? null : complement) ?? thatAfter(view, clause),
      )
        .filter((subject) => subject > clause.predicate)
        .flatMap((subject) =>
          // "said the arrest of reporters by Chad was a crime"
          entry.flags.has('directed') ? blamedFor(view, subject) : partiesAt(view, subject),
        )
    default: {
      const heads = obliquesWith(view, clause, deep, source).filter(
        (head) =>
          view.timeAt[head] === -1 &&
          // "spoke up for Chad at a summit of its neighbours": not for those who were there.
          !(
            source === 'at' &&
            entry.category !== 'CONSULT' &&
            objectClasses.get('meeting')?.has(nounAt(view, head)) === true
          ) &&
          !(
            view.headed.get(head)?.kind === 'person' &&
            isOthers(view, view.tokens[head]?.head ?? -1)
          ),
      )
      const [only] = heads.length === 1 && source === 'between' ? heads : []
      return [
        ...heads.flatMap((head) => peopleBy(view, entry.category, head, source)),
        ...(only === undefined ? [] : pairAfter(view, only)),
        ...places,
      ]
    }
  }
}

/** "granted Sudan a loan", with both parsed as objects: the first is given the second; "lent Bolivia money", parsed as Bolivia money: Bolivia. */
function givenTo(view: SentenceView, clause: Clause, { objects }: Deep): readonly number[] {
  const [first, second] = objects
  const next =
    view.covering[clause.predicate + 1] ??
    (view.tokens[clause.predicate + 1]?.upos === 'DET'
      ? view.covering[clause.predicate + 2]
      : undefined)
  const isName =
    next !== undefined &&
    /^(?:country|place)$/.test(next.kind) &&
    view.tokens[next.head]?.xpos === 'NNP'
  const isBody =
    /^(?:organization|group)$/.test(next?.kind ?? '') && given.has(nounAt(view, first ?? -1))
  if (isBody && second === undefined && next && next.last + 1 === first) return [next.head]
  const beside =
    first !== undefined &&
    isName &&
    view.tokens
      .slice(next.last + 1, first)
      .every(({ upos }) => /^(?:ADJ|NOUN|NUM|DET|ADV)$/.test(upos))
  if (beside && (second === undefined || second > first) && next.last < first) return [next.head]
  return first !== undefined &&
    second !== undefined &&
    first < second &&
    view.tokens[second]?.deprel !== 'conj'
    ? [first]
    : []
}

/** What somebody is given by whom it is not named after: "gave the UN permission". */
const given = new Set(
  'permission approval consent access assurance assurances money time notice evidence help shelter'.split(
    ' ',
  ),
)

/** Whom a phrase names: for talks its head, for a protest who is to blame. */
function peopleBy(
  view: SentenceView,
  category: PloverCategory,
  head: number,
  source: string,
): readonly Mention[] {
  if (category === 'CONSULT') return partiesAt(view, head)
  const named = category === 'PROTEST' ? blamedFor(view, head) : peopleUnder(view, head)
  // "marched against the mill bosses", "gave in to the hauliers"
  const aimed =
    category === 'PROTEST' ? source === 'against' : !/^(?:in|at|as|before|after|over)$/.test(source)
  return named.length > 0 || !aimed ? named : anyoneAt(view, head)
}

/** "reiterated its demand that Israel ease restrictions": the clause behind the noun. */
const thatAfter = (view: SentenceView, clause: Clause): Clause | null =>
  view.sentence.clauses.find(
    (other) =>
      other.marker === 'that' &&
      other.predicate > clause.predicate &&
      other.predicate - clause.predicate < 12,
  ) ?? null
