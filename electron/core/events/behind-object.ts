/** Finds whom the words around an object name: whose the offer is, who is in the convoy, who holds the town. */
import type { Clause, Mention } from '../../../shared/model'
import { partiesAt } from './anyone'
import { withConjuncts } from './conjuncts'
import { undoPassive } from './deep'
import { peopleNouns } from './lexicon/object-classes'
import type { Deep } from './needs'
import { phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { peopleUnder } from './people-under'
import { actorsOf, peopleAt } from './who'

/** "voted down a budget put forward by the government", "spurned an offer that Chad had made": whose the thing is; "sentences passed on three rebels": whom it concerns. */
export function makersOf(
  view: SentenceView,
  clause: Clause,
  objects: readonly number[],
): readonly Mention[] {
  const [behind] = view.sentence.clauses.filter(
    ({ lemma, link, predicate, subjects }) =>
      predicate > clause.predicate &&
      /^(?:relative|participle|complement)$/.test(link) &&
      !/^(?:broker|mediate|facilitate|supervise|monitor|host)$/.test(lemma) &&
      objects.some(
        (object) =>
          object < predicate &&
          (view.tokens[predicate]?.head === object ||
            (link === 'complement' &&
              /^VB[DN]$/.test(view.tokens[predicate]?.xpos ?? '') &&
              subjects.includes(object))),
      ),
  )
  if (!behind) return []
  const makers = undoPassive(view, behind).subjects.filter((subject) => !objects.includes(subject))
  const concerned = behind.obliques
    .filter(({ preposition }) => /^(?:on|upon|against)$/.test(preposition))
    .map(({ head }) => head)
  return (
    [makers, concerned]
      .map((heads) => peopleAt(view, heads).filter(({ form }) => form !== 'pronoun'))
      .find((found) => found.length > 0) ?? []
  )
}

/** "Bolivia is under an embargo imposed by Chile": whoever is said to be under what was imposed. */
export const bearersUnder = (view: SentenceView, objects: readonly number[]): readonly Mention[] =>
  peopleAt(
    view,
    objects
      .filter((object) => prepositionBefore(view, object) === 'under')
      .flatMap((object) =>
        view.sentence.clauses
          .filter(
            ({ obliques, predicate }) =>
              predicate === object || obliques.some(({ head }) => head === object),
          )
          .flatMap(({ subjects }) => subjects),
      ),
  )

const holding =
  /^-?(?:held|controlled|occupied|run|owned|flagged|registered|bound|administered|populated|dominated|majority|inhabited|operated)$/

/** "a Kenyan-owned mill", "the Serb-held suburb", "an Iran-bound shipment": whose it is, or to whom it goes. */
export const holdersOf = (view: SentenceView, { objects, obliques }: Deep): readonly Mention[] => {
  const heads = [...objects, ...obliques.map(({ head }) => head)]
  return view.mentions.filter(({ first, last, use }) => {
    const next = view.tokens[last + 1]?.text ?? ''
    const word =
      next === '-' ? (view.tokens[last + 2]?.text ?? '') : next.startsWith('-') ? next : ''
    return (
      use !== 'source' &&
      holding.test(word) &&
      heads.some((head) => last < head && phraseOf(view, head)[0] <= first)
    )
  })
}

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
  /^(?:home|house|residence|villa|apartment|flat|farm|estate|compound|office|headquarters|mission|car|shop|property|base|camp|barracks|wall|fence|gate|window|roof|lawn)$/

/** "ransacked the home of a lawyer", "threw a grenade into the compound of a charity": whose it is was hit. */
export const ownersOf = (view: SentenceView, { objects, obliques }: Deep): readonly Mention[] =>
  [
    ...objects,
    ...obliques
      .filter(({ preposition }) => /^(?:at|into|on|inside|in|over|through)$/.test(preposition))
      .map(({ head }) => head),
  ]
    .filter((head) => dwellings.test(view.tokens[head]?.lemma ?? ''))
    .flatMap((head) => view.children[head] ?? [])
    .filter(
      (child) =>
        view.tokens[child]?.deprel === 'nmod:poss' || prepositionBefore(view, child) === 'of',
    )
    .flatMap((child) => peopleUnder(view, child))
    .filter(({ form }) => form !== 'pronoun')

/** "welcomed the election in Kenya", "called for a ceasefire in Chad": whose country it is in. */
export const countriesIn = (view: SentenceView, { objects, obliques }: Deep): readonly Mention[] =>
  [...objects, ...obliques.filter((one) => one.preposition === 'for').map((one) => one.head)]
    .filter(
      (head) =>
        view.tokens[head]?.upos === 'NOUN' && !peopleNouns.has(view.tokens[head]?.lemma ?? ''),
    )
    .flatMap((head) => [
      ...(view.children[head] ?? []),
      ...obliques.map((one) => one.head).filter((one) => one > head && one - head < 4),
    ])
    .filter((child) => prepositionBefore(view, child) === 'in')
    .flatMap((child) => view.headed.get(child) ?? [])
    .filter(({ kind }) => kind === 'country')

/** "scrapped a rule that barred women", "passed a law that frees miners": whom the rule is about. */
export const ruledOver = (view: SentenceView, { objects }: Deep): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ lemma, link, predicate }) =>
        link === 'relative' &&
        /^(?:bar|ban|prevent|stop|forbid|keep|prohibit|exclude|restrict|require|force|oblige|free|allow|let|deny)$/.test(
          lemma,
        ) &&
        objects.includes(view.tokens[predicate]?.head ?? -1),
    )
    .flatMap((rule) => [...rule.objects, ...rule.indirect])
    .flatMap((head) => withConjuncts(view, head))
    .flatMap((head) => partiesAt(view, head))
