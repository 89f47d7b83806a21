/** Finds who gave and who bore what a noun names by the verb that carries it: "drew a warning from Chad", "a plea came from Chad", "was dealt a snub by Chad". */
import type { Clause, Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { undoPassive } from './deep'
import { partiesBy } from './noun-parties'
import { peopleUnder } from './people-under'
import type { SentenceView } from './sentence-view'
import { actorsOf } from './who'

export interface Carried {
  readonly givers: readonly Mention[]
  readonly bearers: readonly Mention[]
}

const getting =
  /^(?:draw|earn|receive|get|win|gain|secure|attract|provoke|prompt|spark|trigger|elicit|suffer|encounter|endure)$/
const dealing = /^(?:hand|give|serve|deal|issue|send)$/

/** "a warning from Rabat": a town that speaks stands for those who govern there. */
const speakersAt = (view: SentenceView, head: number): readonly Mention[] => {
  const named = actorsOf(view, head)
  const town = view.headed.get(head)
  return named.length === 0 && town?.kind === 'place' ? [town] : named
}

export function carriersOf(view: SentenceView, index: number, clause: Clause | null): Carried {
  const nobody: Carried = { givers: [], bearers: [] }
  if (!clause) return nobody
  const { lemma, objects, obliques, passive, subjects } = clause
  const all = (heads: readonly number[], of: typeof actorsOf): readonly Mention[] =>
    heads.flatMap((head) => withConjuncts(view, head)).flatMap((head) => of(view, head))
  const from = (): readonly Mention[] =>
    all(
      obliques.filter(({ preposition }) => preposition === 'from').map(({ head }) => head),
      speakersAt,
    )
  if (/^(?:come|pour|flood|arrive)$/.test(lemma) && subjects.includes(index))
    return { givers: from(), bearers: [] }
  if (!objects.includes(index)) return nobody
  const givers = passive
    ? dealing.test(lemma)
      ? all(undoPassive(view, clause).subjects, actorsOf)
      : []
    : getting.test(lemma)
      ? [...partiesBy(view, index, 'from', speakersAt), ...partiesBy(view, index, 'by'), ...from()]
      : []
  return givers.length > 0 ? { givers, bearers: all(subjects, peopleUnder) } : nobody
}
