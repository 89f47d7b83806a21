/** Finds who is named together in a sentence ("Turkey and Iran", "asked Chad and Mali to leave"): whom "they", "both" and "neither" in the next one mean. */
import type { Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { referent, type SentenceView } from './sentence-view'
import { actorsOf, canAct, unique } from './who'

/** Each coordination of people, countries and bodies; one that stands where a deed was is none. */
export function joinedIn(view: SentenceView): readonly (readonly Mention[])[] {
  const joint = new Set<number>()
  for (const { deprel, head } of view.tokens) if (deprel === 'conj') joint.add(head)
  if (joint.size === 0) return []
  return view.tokens.flatMap(({ deprel, upos }, head) => {
    if (!/^(?:nsubj|obj|iobj|obl|nmod)/.test(deprel) || !/^(?:NOUN|PROPN|ADJ)$/.test(upos))
      return []
    // Whichever word of a name the other is joined to.
    const { first = head, last = head } = view.covering[head] ?? {}
    if (!Array.from({ length: last - first + 1 }, (_, k) => first + k).some((at) => joint.has(at)))
      return []
    const heads = withConjuncts(view, head)
    if (heads.length < 2) return []
    const each = heads.map((one) => actorsOf(view, one))
    if (each.some((those) => those.length !== 1)) return []
    const members = unique(each.flat().map((one) => referent(view, one)))
    return members.length === heads.length &&
      each.flat().every((one) => canAct(one) && one.use === 'actor')
      ? [members]
      : []
  })
}
