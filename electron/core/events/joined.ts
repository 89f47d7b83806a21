/** Finds who is named together in a sentence ("Turkey and Iran", "asked Chad and Mali to leave"): whom "they", "both" and "neither" in the next one mean. */
import type { Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import type { SentenceView } from './sentence-view'
import { actorsOf, canAct, referent, unique } from './who'

/** Each coordination of people, countries and bodies; one that stands where a deed was is none. */
export function joinedIn(view: SentenceView): readonly (readonly Mention[])[] {
  return view.tokens.flatMap(({ deprel, upos }, head) => {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos) || !/^(?:nsubj|obj|iobj|obl|nmod)/.test(deprel))
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
