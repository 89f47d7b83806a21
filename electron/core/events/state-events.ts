/** Turns "is under investigation by police", "were on alert along the border" and "is against the plan" into events: a state that a noun or a preposition names. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { contentOf, spanOver } from './clause-span'
import { withConjuncts } from './conjuncts'
import { plainDraft, type EventDraft } from './draft'
import { objectClasses } from './lexicon/object-classes'
import { stateEntries, type StateEntry } from './lexicon/states'
import { partiesBy } from './noun-parties'
import { nounAt } from './object-nouns'
import { peopleUnder } from './people-under'
import { townsAt } from './bearing-places'
import { provokedBy } from './provoked'
import { lower, prepositionBefore, referent, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { subjectsOf } from './subjects'
import { actorsOf, unique } from './who'

export function readState(view: SentenceView, clause: Clause): EventDraft | null {
  const entry = stateAt(view, clause)
  if (!entry) return null
  const subjects = subjectsOf(view, clause).flatMap((one) => withConjuncts(view, one))
  const people = unique(subjects.flatMap((one) => actorsOf(view, one)))
  const towns = townsAt(view, subjects)
  const bearers = people.length > 0 || !entry.suffered ? people : towns
  const standing = standingOf(view, clause)
  if (bearers.length === 0 || standing === 'content' || standing === 'negated') return null
  // "is in the hands of the rebels": a town; "power is in the hands of the king" tells no deed.
  if (handsOf.test(nounOf(view, clause)) && towns.length === 0) return null
  const ids = new Set(bearers.map(({ id }) => id))
  const told = othersOf(view, clause, entry)
  const others = unique(
    told.length === 0 && entry.category === 'PROTEST' ? provokedBy(view, clause) : told,
  ).filter(({ id }) => !ids.has(id))
  if (/^(?:SUPPORT|REJECT|AGREE)$/.test(entry.category) && others.length === 0) return null
  const [actors, recipients] = entry.suffered ? [others, bearers] : [bearers, others]
  return {
    ...plainDraft(view, clause),
    category: categoryOf(view, entry, bearers),
    mode: entry.mode,
    status: standing,
    actors,
    recipients,
    span: spanOver(view, clause.predicate, [...subjects, ...others.map(({ head }) => head)]),
    content: /^(?:SUPPORT|REJECT|REQUEST)$/.test(entry.category)
      ? contentOf(view, clause, [wishedIn(view, clause)], null)
      : null,
  }
}

const handsOf = /^hands?$/

const nounOf = (view: SentenceView, clause: Clause): string => lower(view.tokens[clause.predicate])

/** What is said of the subject: a noun behind a preposition, with a form of "be" beside it. */
function stateAt(view: SentenceView, clause: Clause): StateEntry | null {
  const { predicate } = clause
  if (isFreeOfTroops(view, clause)) return rid
  const token = view.tokens[predicate]
  const said = (view.children[predicate] ?? []).some(
    (child) => view.tokens[child]?.deprel === 'cop' && child < predicate,
  )
  if (!said || !/^(?:NOUN|PROPN)$/.test(token?.upos ?? '')) return null
  const preposition = prepositionBefore(view, predicate)
  if (preposition === 'against') return view.timeAt[predicate] === -1 ? opposed : null
  const noun = token?.lemma.toLowerCase() ?? ''
  return (
    stateEntries.get(`${preposition} ${lower(view.tokens[predicate - 1])}-${noun}`) ??
    stateEntries.get(`${preposition} ${noun}`) ??
    null
  )
}

/** "is now free of South African troops": they have left. */
const isFreeOfTroops = (view: SentenceView, { lemma, obliques, predicate }: Clause): boolean =>
  /^(?:free|clear|rid)$/.test(lemma) &&
  view.tokens[predicate]?.upos === 'ADJ' &&
  obliques.some(
    ({ preposition, head }) =>
      preposition === 'of' && objectClasses.get('troops')?.has(nounAt(view, head)) === true,
  )

const rid: StateEntry = { category: 'RETREAT', suffered: true, others: ['of'], mode: 'withdraw' }

/** "is against the stationing of troops". */
const opposed: StateEntry = { category: 'REJECT', suffered: false, others: [], mode: null }

/** "The minister was under fire": with words. */
const categoryOf = (
  view: SentenceView,
  { category }: StateEntry,
  bearers: readonly Mention[],
): PloverCategory =>
  category === 'ASSAULT' && bearers.some((one) => referent(view, one).kind === 'person')
    ? 'ACCUSE'
    : category

const othersOf = (view: SentenceView, clause: Clause, entry: StateEntry): readonly Mention[] =>
  entry === opposed
    ? peopleUnder(view, clause.predicate)
    : entry.others.flatMap((source) => partiesBy(view, clause.predicate, source, peopleUnder))

/** The thing one is for, against or in need of. */
const wishedIn = (view: SentenceView, { predicate }: Clause): number =>
  prepositionBefore(view, predicate) === 'against'
    ? predicate
    : ((view.children[predicate] ?? []).find(
        (child) => child > predicate && prepositionBefore(view, child) === 'of',
      ) ?? predicate)
