/** Decides whether a clause meets what a verb entry needs, and how special that is: the most special reading of a verb wins. */
import type { Clause, Mention } from '../../../shared/model'
import { anyoneAt } from './anyone'
import { complementOf, hasGerund, participleAfter } from './complement-of'
import { peopleNouns } from './lexicon/object-classes'
import type { Need } from './lexicon/parse-lexicon'
import {
  hasNoun,
  isOneList,
  isTimeOf,
  lostInfinitive,
  measured,
  nounAt,
  outcomes,
} from './object-nouns'
import { isDatedNext, isJoint, isTitled } from './described-nouns'
import { obliquesWith } from './obliques'
import { lower, referent, type SentenceView } from './sentence-view'
import { pairBefore } from './subject-partners'
import { actorsOf } from './who'

/** The clause's arguments with the passive undone. */
export interface Deep {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[]
}

/** Place-kind mention at a head. */
export function isPlace(view: SentenceView, token: number): boolean {
  const mention = view.headed.get(token)
  return (
    mention !== undefined &&
    (/^(?:place|facility)$/.test(mention.kind) ||
      mention.use === 'place' ||
      mention.kind === 'country')
  )
}

/** What somebody without a name counts. */
export const unnamed = 2.6

const isNews =
  (view: SentenceView) =>
  ({ kind, head }: Mention): boolean =>
    kind !== 'organization' || view.tokens[head]?.xpos === 'NNS'

/** How special it is that people without a name stand there; 0 where nobody does: "cleared the firm" is everyday, "fined three banks" is not. */
const unnamedAt = (view: SentenceView, heads: readonly number[]): number =>
  view.anyone.size > 0 && heads.some((head) => anyoneAt(view, head).some(isNews(view)))
    ? unnamed + 0.1
    : heads.some((head) => peopleNouns.has(nounAt(view, head)))
      ? unnamed
      : 0

/** 0 when the need is not met, else how special it is. */
export function meets(view: SentenceView, clause: Clause, deep: Deep, need: Need): number {
  switch (need.kind) {
    case 'someone':
      // "beat demonstrators": somebody, though nobody is named.
      return deep.objects.some((object) => actorsOf(view, object).length > 0)
        ? 3
        : unnamedAt(view, deep.objects)
    case 'person':
      return deep.objects.some((object) =>
        actorsOf(view, object).some((one) => one.kind === 'person' && one.form !== 'pronoun'),
      )
        ? 3.4
        : 0
    case 'known':
      // "received him at the palace": a person the report names.
      return deep.objects.some((object) =>
        actorsOf(view, object).some((one) => {
          const { kind, form } = referent(view, one)
          const owner = view.tokens[one.head]?.xpos === 'PRP$'
          return !owner && one.form === 'pronoun' && kind === 'person' && form === 'name'
        }),
      )
        ? 3.2
        : 0
    case 'human':
      return deep.objects.some(
        (object) =>
          anyoneAt(view, object).length > 0 ||
          actorsOf(view, object).some((one) => /^(?:person|group)$/.test(referent(view, one).kind)),
      )
        ? 3
        : 0
    case 'country':
      // "expelled Egypt"; "expelled Nepalis" drives out people.
      return deep.objects.some(
        (object) =>
          actorsOf(view, object).some((one) => referent(view, one).kind === 'country') &&
          view.tokens[object]?.xpos === 'NNP' &&
          !(view.children[object] ?? []).some((child) => view.tokens[child]?.upos === 'NUM'),
      )
        ? 3.6
        : 0
    case 'state':
      return deep.subjects.some((subject) => /^country$/.test(view.headed.get(subject)?.kind ?? ''))
        ? 1.5
        : 0
    case 'joint':
      return deep.objects.some((object) => isJoint(view, object)) ? 3 : 0
    case 'place':
      return deep.objects.some((object) => isPlace(view, object)) ? 3 : 0
    case 'anything':
      return deep.objects.some((object) => view.timeAt[object] === -1) ||
        clause.complement !== null ||
        deep.obliques.length > 0 ||
        deep.subjects.length > 0
        ? 1
        : 0
    case 'many':
      return deep.subjects.flatMap((subject) => [
        ...actorsOf(view, subject),
        ...(lower(view.tokens[subject]) === 'they' && actorsOf(view, subject).length === 0
          ? pairBefore(view, subject)
          : []),
      ]).length > 1
        ? 2.5
        : 0
    case 'group':
      // "NATO allies meet in Vilnius": several, though under one name.
      return deep.objects.length === 0 &&
        deep.subjects.some(
          (subject) =>
            actorsOf(view, subject).length > 0 &&
            (view.tokens[subject]?.xpos === 'NNS' ||
              view.headed.get(subject)?.kind === 'organization'),
        )
        ? 2.4
        : 0
    case 'complement':
      return complementOf(view, clause) !== null ? 3.2 : 0
    case 'doing':
      return isDoing(view, complementOf(view, clause), need.verbs) ? 4 : 0
    case 'infinitive': {
      const found = complementOf(view, clause)
      return (found && !found.finite && view.tokens[found.predicate]?.xpos === 'VB') ||
        lostInfinitive(view, deep)
        ? 3.2
        : 0
    }
    case 'participle': {
      const found = complementOf(view, clause)
      return (found && /^VB[ND]$/.test(view.tokens[found.predicate]?.xpos ?? '')) ||
        participleAfter(view, deep)
        ? 2
        : 0
    }
    case 'passive':
      return clause.passive ? 2 : 0
    case 'agentless':
      return clause.passive && deep.subjects.length === 0 ? 2 : 0
    case 'bare':
      return deep.objects.length === 0 && !clause.passive ? 1 : 0
    case 'object':
      return deep.objects.some((object) => view.timeAt[object] === -1) ? 1 : 0
    case 'timed':
      return [
        ...clause.objects,
        ...clause.obliques
          .filter((one) => /^(?:until)?$/.test(one.preposition))
          .map((one) => one.head),
      ].some((head) => view.timeAt[head] !== -1)
        ? 1
        : 0
    case 'dated':
      return isDatedNext(view, deep.objects) ? 1 : 0
    case 'subject':
      return deep.subjects.some(
        (subject) => hasNoun(view, subject, need.nouns) || isTitled(view, subject, need.nouns),
      )
        ? 4
        : 0
    case 'noun':
      return [...deep.objects, ...clause.indirect].some((object) =>
        hasNoun(view, object, need.nouns),
      ) ||
        outcomes(view, clause, need.nouns.size > 1).some(
          // "called it an act of piracy"
          (word) =>
            need.nouns.has(nounAt(view, word)) ||
            (clause.lemma === 'call' && hasNoun(view, word, need.nouns)),
        ) ||
        measured(view, deep).some((head) => need.nouns.has(nounAt(view, head)))
        ? 4
        : 0
    case 'preposition': {
      const { of } = need
      const heads = obliquesWith(view, clause, deep, need.word)
      // "left for Lusaka on a visit": an entry that asks for the visit.
      const asked =
        typeof of !== 'string' &&
        deep.obliques.some(
          ({ preposition, head }) => preposition === need.word && hasNoun(view, head, of),
        )
      if (asked) return 4.1
      if (of === 'anything' && hasGerund(view, clause, need.word)) return 2.8
      if (heads.some((head) => isOfKind(view, head, of)))
        return of === 'anything' ? 2.8 : typeof of === 'string' ? 3.1 : 4.1
      // "called on the governor": somebody, though nobody is named.
      return of === 'someone' ? unnamedAt(view, heads) : 0
    }
    case 'all': {
      let [most, nobody] = [0, false]
      for (const one of need.needs) {
        const score = meets(view, clause, deep, one)
        if (score === 0) return 0
        most = Math.max(most, score)
        nobody ||= score === unnamed
      }
      const asks = need.needs.some(({ kind }) => kind === 'someone')
      // "sent tanks" gives nobody tanks, and neither does "sent soldiers and tanks".
      return need.needs.some(
        (one) => one.kind === 'noun' && (nobody || (asks && isOneList(view, deep, one.nouns))),
      )
        ? 0
        : 1.3 + 0.1 * need.needs.length + most
    }
  }
}

function isOfKind(
  view: SentenceView,
  head: number,
  of: Extract<Need, { readonly kind: 'preposition' }>['of'],
): boolean {
  switch (of) {
    case 'anything':
      return view.timeAt[head] === -1 || isTimeOf(view, head)
    case 'someone':
      return actorsOf(view, head).length > 0
    case 'person':
      return actorsOf(view, head).some((one) => referent(view, one).kind === 'person')
    case 'place':
      return isPlace(view, head)
    default:
      return hasNoun(view, head, of)
  }
}

/** "to rebuild", "to help rebuild". */
const isDoing = (view: SentenceView, done: Clause | null, verbs: ReadonlySet<string>): boolean =>
  done !== null &&
  (verbs.has(done.lemma) ||
    (done.lemma === 'help' && isDoing(view, complementOf(view, done), verbs)))
