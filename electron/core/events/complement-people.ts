/** Finds whom a promise, a threat or a request concerns: those in what is promised, threatened or asked. */
import type { Clause, Mention } from '../../../shared/model'
import { complementOf } from './complements'
import { obliquesWith } from './obliques'
import { peopleUnder } from './people-under'
import type { SentenceView } from './sentence-view'
import { actorsOf, modifiersOf } from './who'

export function peopleInComplement(
  view: SentenceView,
  complement: Clause,
  within = false,
): readonly Mention[] {
  const objects = [...complement.objects, ...complement.indirect]
  // "pull its troops out of Chad": whose they are is told already.
  const direct = objects
    .flatMap((head) => actorsOf(view, head))
    .filter(({ head }) => view.tokens[head]?.xpos !== 'PRP$')
  if (direct.length > 0) return direct
  const obliques = complement.obliques
    .filter((oblique) =>
      /(?:^|\s)(?:with|to|against|from|for|into|on|out of)$/.test(oblique.preposition),
    )
    .flatMap((oblique) =>
      oblique.preposition === 'to' ? nearest(view, oblique.head) : peopleUnder(view, oblique.head),
    )
  if (obliques.length > 0) return obliques
  const under = objects
    .flatMap((object) => peopleUnder(view, object))
    .filter(({ head }) => view.tokens[head]?.xpos !== 'PRP$')
  if (under.length > 0) return under
  const next = complementOf(view, complement)
  if (next) return peopleInComplement(view, next, within)
  // "threatened to resume attacks in Israel", "agreed to station police in Kosovo"
  return within
    ? obliquesWith(view, complement, complement, 'in').flatMap((head) => actorsOf(view, head))
    : []
}

/** Who is addressed, or the country beside a plain noun. */
function nearest(view: SentenceView, head: number): readonly Mention[] {
  const direct = actorsOf(view, head)
  return direct.length > 0 ? direct : modifiersOf(view, head, null)
}
