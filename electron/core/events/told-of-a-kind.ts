/** Says of a clause that it tells what people of a kind do, as a rule or in general, and never what somebody did. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { lower, referent, type SentenceView } from './sentence-view'
import { isUnnamed } from './who'

/** "Monks are sometimes aided", "citizens can apply": what people do, of nobody in particular. */
export const isHabit = (view: SentenceView, clause: Clause, actors: readonly Mention[]): boolean =>
  (view.children[clause.predicate] ?? []).some((child) =>
    /^(?:sometimes|usually|typically|generally|normally|customarily)$/.test(
      lower(view.tokens[child]),
    ),
  ) ||
  view.tokens.some((token) => lower(token) === 'whenever') ||
  // "Students meet every Tuesday"
  (clause.tense === 'present' && actors.every(isUnnamed) && isRecurring(view)) ||
  (clause.modal === 'can' &&
    !clause.perfect &&
    actors.every(({ kind, head }) => kind === 'group' || view.tokens[head]?.xpos === 'NNPS'))

/** "Women do not shake hands with foreigners", "a lawyer would ignore it": told of a kind of people, never of somebody. */
export const isOfAKind = (
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
  subjects: readonly number[],
  parties: readonly Mention[],
): boolean =>
  subjects.length > 0 &&
  view.tokens.at(-1)?.upos === 'PUNCT' &&
  !view.sentence.headline &&
  isTimeless(view, clause, category) &&
  subjects.every((subject) => isKind(view, subject)) &&
  parties.every(
    (one) => referent(view, one).form !== 'name' && referent(view, one).kind !== 'country',
  )

/** Present and past alike. */
const alike =
  /^(?:beat|hit|put|set|cut|shut|let|quit|spread|cast|split|burst|hurt|shed|thrust|upset)$/

/** "every month", "on Fridays" */
const recurring = /^(?:every|each|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/

const isRecurring = (view: SentenceView): boolean =>
  view.tokens.some(
    (token, at) =>
      recurring.test(lower(token)) && (view.timeAt[at] !== -1 || view.timeAt[at + 1] !== -1),
  )

function isTimeless(view: SentenceView, clause: Clause, category: PloverCategory): boolean {
  const before = view.tokens.slice(Math.max(0, clause.predicate - 2), clause.predicate)
  if (clause.perfect || clause.progressive || before.some((token) => lower(token) === 'being'))
    return false
  if (alike.test(lower(view.tokens[clause.predicate]))) return false
  if (isRecurring(view)) return clause.modal === null && clause.tense === 'present'
  if (clause.obliques.some(({ head }) => view.timeAt[head] !== -1)) return false
  if (/^(?:should|would|may|might|must)$/.test(clause.modal ?? '')) return true
  return clause.modal === null
    ? clause.tense === 'present' && !/^(?:ACCUSE|REQUEST|SUPPORT|REJECT|THREATEN)$/.test(category)
    : clause.negated
}

/** "a jihadist", "women": no one in particular. */
function isKind(view: SentenceView, subject: number): boolean {
  const token = view.tokens[subject]
  const words = (view.children[subject] ?? [])
    .filter((child) => child < subject)
    .flatMap((child) => view.tokens[child] ?? [])
  if (!/^NNS?$/.test(token?.xpos ?? '') || words.some(({ upos }) => /^(?:PROPN|NUM)$/.test(upos)))
    return false
  return token?.xpos === 'NNS'
    ? words.every(({ upos }) => upos !== 'DET' && upos !== 'PRON')
    : /^(?:an?|any|every|each)$/.test(lower(words[0]))
}
