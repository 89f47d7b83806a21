/** Gives each name its use, and a capital that acts its country: "Moscow accused" is Russia. */
import type { Gazetteer } from '../gazetteer'
import type { Draft } from './draft'
import { isSource, useOf } from './use'
import { headOf, type View } from './view'

export function settleUse(view: View, draft: Draft, gazetteer: Gazetteer): void {
  if (draft.kind === 'person') return
  if (draft.gazetteer?.startsWith('media:')) {
    draft.use = isSource(view, draft) ? 'source' : 'actor'
    return
  }
  const country = draft.kind === 'place' ? gazetteer.metonym(draft.text) : null
  draft.use = useOf(view, draft, gazetteer, country !== null)
  if (!country) return
  const city = draft.gazetteer?.startsWith('city:') ? gazetteer.cityByKey(draft.gazetteer) : null
  if (draft.use !== 'actor' && city) return
  if (city && city.country !== country.code) return
  draft.use = draft.use === 'place' ? 'place' : 'actor'
  draft.kind = 'country'
  draft.gazetteer = country.key
  draft.head = headOf(view, draft.first, draft.last)
}
