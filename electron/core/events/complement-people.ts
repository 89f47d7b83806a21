/** Finds whom a promise, a threat or a request concerns: those in what is promised, threatened or asked. */
import type { Clause, Mention } from '../../../shared/model'
import { complementOf } from './complement-of'
import { hostileVerbs } from './lexicon/hostile'
import { obliquesWith } from './obliques'
import { peopleUnder } from './people-under'
import type { SentenceView } from './sentence-view'
import { actorsOf, modifiersOf } from './who'

export function peopleInComplement(
  view: SentenceView,
  complement: Clause,
  within = false,
): readonly Mention[] {
  const means = meansOf(view, complement)
  // "avenge the killing of their leader by attacking bases": the leader is not struck.
  if (complement.lemma === 'avenge') return means ? peopleInComplement(view, means, within) : []
  const given = givenBehind(view, complement)
  if (given) return [given]
  const objects = [...complement.objects, ...complement.indirect]
  // "pull its troops out of Chad": whose they are is told already.
  const direct = objects
    .flatMap((head) => actorsOf(view, head))
    .filter(({ head }) => view.tokens[head]?.xpos !== 'PRP$')
  // "to discuss prisoners with the rebels"
  const partners = /^(?:discuss|negotiate|debate)$/.test(complement.lemma)
    ? obliquesWith(view, complement, complement, 'with').flatMap((head) => actorsOf(view, head))
    : []
  if (partners.length > 0) return partners
  if (direct.length > 0) return direct
  // "retaliate against Chad for the death of a general": not against him.
  const replies = /^(?:retaliate|respond|react|hit_back|reply)$/.test(complement.lemma)
  const obliques = complement.obliques
    .filter(
      ({ preposition }) =>
        (/(?:^|\s)(?:with|to|against|from|for|into|on|out of|between|through)$/.test(preposition) ||
          // "threatened to hit back at Israel"
          (within && preposition === 'at')) &&
        !(replies && preposition === 'for'),
    )
    .flatMap((oblique) =>
      oblique.preposition === 'to' ? nearest(view, oblique.head) : peopleUnder(view, oblique.head),
    )
  if (obliques.length > 0) return obliques
  const under = objects
    .flatMap((object) => peopleUnder(view, object))
    .filter(({ head }) => view.tokens[head]?.xpos !== 'PRP$')
  if (under.length > 0) return under
  // "threatened to shell Goma"
  const towns = objects.flatMap((object) => view.headed.get(object) ?? [])
  if (within && towns.length > 0 && hostileVerbs.has(complement.lemma)) return towns
  const next = complementOf(view, complement)
  if (next) return peopleInComplement(view, next, within)
  // "threatened to resume attacks in Israel", "agreed to station police in Kosovo"
  return within
    ? obliquesWith(view, complement, complement, 'in').flatMap((head) => actorsOf(view, head))
    : []
}

/** "to lend Chad $5 million", parsed as Chad dollars: Chad. */
function givenBehind(view: SentenceView, { lemma, predicate }: Clause): Mention | null {
  const next = view.covering[predicate + 1]
  return /^(?:lend|give|grant|pay|loan|offer)$/.test(lemma) &&
    next?.kind === 'country' &&
    /^(?:NUM|SYM)$/.test(view.tokens[next.last + 1]?.upos ?? '')
    ? next
    : null
}

/** "by attacking bases": how it is to be done. */
const meansOf = (view: SentenceView, clause: Clause): Clause | undefined => {
  const self = view.sentence.clauses.indexOf(clause)
  return view.sentence.clauses.find(
    ({ finite, marker, parent }) => parent === self && !finite && marker === 'by',
  )
}

/** Who is addressed, or the country beside a plain noun. */
function nearest(view: SentenceView, head: number): readonly Mention[] {
  const direct = actorsOf(view, head)
  return direct.length > 0 ? direct : modifiersOf(view, head, null)
}
