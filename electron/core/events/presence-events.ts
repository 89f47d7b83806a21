/** Turns "is in Geneva for talks with the envoy" and "is due in Rabat to meet the king" into a meeting: who is there, for whom. */
import type { Clause, Mention } from '../../../shared/model'
import { spanOver, topicOf } from './clause-span'
import { plainDraft, type EventDraft } from './draft'
import { isPlace, type Deep } from './needs'
import { nounAt } from './object-nouns'
import { purposeOf } from './purposes'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { subjectsOf } from './subjects'
import { actorsOf, peopleAt, unique } from './who'

export function readPresence(view: SentenceView, clause: Clause): EventDraft | null {
  const due = /^(?:due|expected)$/.test(lower(view.tokens[clause.predicate]))
  if (!(due ? isHeadedFor(view, clause) : isThere(view, clause))) return null
  const actors = peopleAt(view, subjectsOf(view, clause))
  const { obliques } = clause
  const ids = new Set(actors.map((one) => one.id))
  const recipients = unique([
    ...purposeOf(view, clause, { subjects: [], objects: [], obliques }, 'CONSULT'),
    ...invitersOf(view, { obliques }, false),
  ]).filter((one) => !ids.has(one.id))
  const standing = standingOf(view, clause)
  if (actors.length === 0 || recipients.length === 0 || standing === 'content') return null
  return {
    ...plainDraft(view, clause),
    category: 'CONSULT',
    status: due && standing === 'actual' ? 'future' : standing,
    actors,
    recipients,
    span: spanOver(view, clause.predicate, [...clause.subjects, ...recipients.map((r) => r.head)]),
    content: topicOf(view, clause.predicate, ...obliques.map(({ head }) => head)),
  }
}

/** The place is what is said of the subject. */
const isThere = (view: SentenceView, clause: Clause): boolean =>
  isPlace(view, clause.predicate) && /^(?:in|at)$/.test(prepositionBefore(view, clause.predicate))

const isHeadedFor = (view: SentenceView, clause: Clause): boolean =>
  clause.obliques.some(
    ({ preposition, head }) => /^(?:in|at)$/.test(preposition) && isPlace(view, head),
  )

/** "will meet in Kuwait at the invitation of its foreign minister", "was in Cairo as the guest of the king", and of who meets nobody else "at the request of Chad": who asked them to. */
export const invitersOf = (
  view: SentenceView,
  { obliques }: Pick<Deep, 'obliques'>,
  alone: boolean,
): readonly Mention[] =>
  obliques
    .filter(
      ({ preposition, head }) =>
        preposition === 'at' &&
        (alone ? /^(?:invitation|request|behest|urging)$/ : /^invitation$/).test(
          nounAt(view, head),
        ),
    )
    .map(({ head }) => head)
    .concat(view.tokens.flatMap((_, at) => (isGuest(view, at) ? [at] : [])))
    .flatMap((head) => view.children[head] ?? [])
    .filter(
      (child) =>
        prepositionBefore(view, child) === 'of' || view.tokens[child]?.deprel === 'nmod:poss',
    )
    .flatMap((child) => actorsOf(view, child))

const isGuest = (view: SentenceView, at: number): boolean =>
  nounAt(view, at) === 'guest' && lower(view.tokens[phraseOf(view, at)[0] - 1]) === 'as'
