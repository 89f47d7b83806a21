/** Finds whom an act is meant for in what it was done to do: "flew to Rabat to meet the king", "marched to demand his removal". */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { partiesAt } from './anyone'
import { complementOf } from './complement-of'
import { withConjuncts } from './conjuncts'
import { objectClasses } from './lexicon/object-classes'
import { nounEntries } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { partiesBy } from './noun-parties'
import { provokedBy } from './provoked'
import { nounAt } from './object-nouns'
import { peopleUnder } from './people-under'
import { peopleInComplement } from './complement-people'
import { obliquesWith } from './obliques'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { peopleAt } from './who'

/** "flew to Rabat to meet the king", "stopped in Accra for talks with her", "sent engineers to rebuild Mali's bridges": whom the act is meant for. */
export function purposeOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  category: PloverCategory,
): readonly Mention[] {
  const self = view.sentence.clauses.indexOf(clause)
  const purposes = view.sentence.clauses.filter(
    (other) =>
      other.parent === self &&
      other.predicate > clause.predicate &&
      !other.finite &&
      lower(view.tokens[other.predicate - 1]) === 'to',
  )
  if (category !== 'CONSULT')
    return (
      purposes
        .slice(0, 1)
        // "moved villagers into camps to deny the rebels food"
        .filter(
          ({ lemma }) =>
            category !== 'AID' ||
            !/^(?:deny|deprive|starve|fight|combat|defeat|counter|stop|prevent)$/.test(lemma),
        )
        .flatMap((other) => peopleInComplement(view, other, true))
    )
  const met = purposes
    .filter(({ lemma }) =>
      /^(?:meet|see|visit|consult|confer|talk|speak|negotiate|discuss|brief|sound|hear|mediate|sit)$/.test(
        lemma,
      ),
    )
    .flatMap((other) => [
      ...(other.lemma === 'discuss' ? [] : other.objects),
      ...obliquesWith(view, other, other, partnersBehind[other.lemma] ?? 'with'),
    ])
  const talks = deep.obliques
    .filter(({ preposition }) => preposition === 'for')
    // "for two days of talks"
    .flatMap(({ head }) => [
      head,
      ...(view.children[head] ?? []).filter((child) => prepositionBefore(view, child) === 'of'),
    ])
    .filter((head) => objectClasses.get('talk')?.has(nounAt(view, head)) === true)
    .flatMap((head) => view.children[head] ?? [])
    .filter((child) => prepositionBefore(view, child) === 'with')
  return peopleAt(view, [...met, ...talks])
}

/** Where those one meets stand behind a verb, when not behind "with". */
const partnersBehind: Readonly<Record<string, string>> = { hear: 'from', mediate: 'between' }

/** "warned that they would strike unless the owners paid": whom a threat is made to, in its condition. */
export const conditionOf = (view: SentenceView, clause: Clause): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ marker, predicate }) =>
        /^(?:if|unless)$/.test(marker ?? '') && predicate > clause.predicate,
    )
    .slice(0, 1)
    .flatMap(({ subjects }) => subjects)
    .filter(
      (subject) =>
        subject > clause.predicate &&
        // "unless its prisoners were freed": their own are not threatened.
        !(view.children[subject] ?? []).some((child) => view.tokens[child]?.xpos === 'PRP$'),
    )
    .flatMap((subject) => partiesAt(view, subject))
    .filter(({ form }) => form !== 'pronoun')

/** "To punish Burundi, its neighbours closed their borders", "in retaliation for an Eritrean raid": whom force or a penalty answers. */
export function aimedAt(view: SentenceView, clause: Clause): readonly Mention[] {
  const self = view.sentence.clauses.indexOf(clause)
  const aims = view.sentence.clauses
    .filter(
      ({ finite, lemma, parent, predicate }) =>
        parent === self &&
        !finite &&
        /^(?:punish|pressure|press|put|force|compel|isolate|deter|persuade|push|weaken|counter|oust|topple|overthrow|intimidate|dislodge|avenge)$/.test(
          lemma,
        ) &&
        lower(view.tokens[predicate - 1]) === 'to',
    )
    .flatMap(({ objects, obliques }) => [
      ...objects,
      // "to put pressure on Chad"
      ...obliques.filter(({ preposition }) => preposition === 'on').map(({ head }) => head),
    ])
    .flatMap((head) => withConjuncts(view, head))
    .flatMap((head) => peopleUnder(view, head))
  return aims.length > 0
    ? aims
    : answered(view, clause, /^(?:retaliation|response|reprisal|revenge|answer|reaction|protest)$/)
}

/** "vowed to retaliate for an Eritrean raid": whose raid it was. */
export const avengedOn = (view: SentenceView, told: Clause): readonly Mention[] =>
  /^(?:retaliate|respond|react|reply|avenge|hit_back|answer)$/.test(told.lemma)
    ? [
        ...told.objects,
        ...told.obliques
          .filter(({ preposition }) => /^(?:for|to)$/.test(preposition))
          .map(({ head }) => head),
      ]
        .filter((head) => isHarm(view, head))
        .flatMap((head) => blamedFor(view, head))
    : []

/** Whom what is done "in protest at", "in retaliation for", "in support of" something concerns. */
export const answered = (view: SentenceView, clause: Clause, nouns: RegExp): readonly Mention[] =>
  clause.obliques
    .filter(({ preposition, head }) => preposition === 'in' && nouns.test(nounAt(view, head)))
    .flatMap(({ head }) => (view.children[head] ?? []).filter((child) => child > head))
    .flatMap((child) => blamedFor(view, child))

/** "staged a march to demand reforms by the president", "rioted, calling for his removal": whom a protest is against. */
export function protestTargets(view: SentenceView, clause: Clause): readonly Mention[] {
  const self = view.sentence.clauses.indexOf(clause)
  // "in defiance of the authorities", "in protest at a killing by troops"
  const spite = answered(
    view,
    clause,
    /^(?:defiance|protest|opposition|anger|front|dispute|row|standoff|wrangle|retaliation|response)$/,
  )
  if (spite.length > 0) return spite
  const doorstep = clause.obliques
    .filter(({ head }) =>
      /^(?:step|gate|door|doorstep|entrance|lawn|wall)$/.test(nounAt(view, head)),
    )
    .flatMap(({ head }) => peopleUnder(view, head))
  if (doorstep.length > 0) return doorstep
  const wanted = wantedFrom(view, clause, self)
  return wanted.length > 0 ? wanted : provokedBy(view, clause)
}

export const isHarm = (view: SentenceView, noun: number): boolean =>
  /^(?:ASSAULT|COERCE)$/.test(nounEntries.get(nounAt(view, noun))?.category ?? '')

/** "a killing by troops", "the shelling of civilians": who did it, if that is told; anything else concerns those in it. */
export function blamedFor(view: SentenceView, head: number): readonly Mention[] {
  // "of civilians", asked for by itself: those harmed.
  if (prepositionBefore(view, head) === 'of' && isHarm(view, view.tokens[head]?.head ?? -1))
    return []
  return isHarm(view, head)
    ? ['poss', 'mod', 'by'].flatMap((source) => partiesBy(view, head, source))
    : peopleUnder(view, head)
}

/** "marched to demand his removal": whom what is asked for concerns. */
const wantedFrom = (view: SentenceView, clause: Clause, self: number): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      (other) =>
        other.predicate > clause.predicate &&
        other.predicate - clause.predicate < 24 &&
        other.link !== 'relative' &&
        (other.parent === self || !other.finite) &&
        (other.lemma !== 'say' || view.tokens[other.predicate]?.xpos === 'VBG') &&
        /^(?:demand|protest|call|denounce|oppose|overthrow|oust|topple|seek|condemn|urge|press|persuade|pressure|remove|accuse|blame|criticise|criticize|say|bring_down|lower|lift|abolish|scrap|repeal|stop|block|reverse|change)$/.test(
          other.lemma,
        ),
    )
    .flatMap((other) => [
      ...other.objects,
      // "demanding that the firm pay them"
      ...(complementOf(view, other)?.subjects ?? []),
      ...other.obliques
        .filter((one) => /^(?:for|against|on|at|over)$/.test(one.preposition))
        .map((one) => one.head),
    ])
    // "to press for the release of a union leader": it is not against him.
    .filter((head) => !/^(?:release|freedom|return|reinstatement)$/.test(nounAt(view, head)))
    .flatMap((head) => peopleUnder(view, head))
