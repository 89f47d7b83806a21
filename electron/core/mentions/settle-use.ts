/** Gives each name its use, and a capital that acts its country: "Moscow accused" is Russia. */
import type { Gazetteer } from '../gazetteer'
import type { Draft } from './draft'
import { isSource, useOf } from './use'
import { headOf, lowerAt, type View } from './view'

export function settleUse(view: View, draft: Draft, gazetteer: Gazetteer): void {
  if (draft.kind === 'person') return
  if (draft.gazetteer?.startsWith('media:')) {
    draft.use = isSource(view, draft) ? 'source' : 'actor'
    return
  }
  const country = draft.kind === 'place' ? gazetteer.metonym(draft.text) : null
  draft.use = useOf(view, draft, gazetteer, country !== null)
  if (country && draft.use === 'place' && pairOfCapitals(view, draft, gazetteer))
    draft.use = 'actor'
  if (!country) return
  const city = draft.gazetteer?.startsWith('city:') ? gazetteer.cityByKey(draft.gazetteer) : null
  if (draft.use !== 'actor' && city) return
  if (city && city.country !== country.code) return
  draft.use = draft.use === 'place' ? 'place' : 'actor'
  draft.kind = 'country'
  draft.gazetteer = country.key
  draft.head = headOf(view, draft.first, draft.last)
}

/** "Moscow and Washington support …": two capitals joined, and no word of place before them. */
function pairOfCapitals(view: View, draft: Draft, gazetteer: Gazetteer): boolean {
  const isCapital = (at: number): boolean => {
    const word = view.tokens[at]?.text ?? ''
    return gazetteer.metonym(word) !== null
  }
  const joins = (at: number): boolean => /^(?:and|or)$/.test(lowerAt(view, at))
  const first =
    joins(draft.first - 1) && isCapital(draft.first - 2)
      ? draft.first - 2
      : joins(draft.last + 1) && isCapital(draft.last + 2)
        ? draft.first
        : -1
  if (first < 0) return false
  const before = view.tokens[first - 1]
  return (
    !before ||
    /^(?:between|with|by|both|against)$/.test(before.text.toLowerCase()) ||
    !/^(?:ADP|SCONJ)$/.test(before.upos)
  )
}
