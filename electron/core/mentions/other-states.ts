/** Keeps "Congress" and "the Senate" of other states apart from the United States' own. */
import type { Gazetteer } from '../gazetteer'
import { lowerAt, wordsOf, type View } from './view'

/** Bare, these are the United States' own; many states have one. */
const bodyOfMany =
  /^(?:Congress|Senate|State Department|Department of State|Defen[cs]e Department|Department of Defen[cs]e)$/
const unitedStates = /\b(?:U\.S\.|US|USA|United States|Americans?|Washington|White House)(?![\w-])/

/** "EU Member States": not the United States. */
export const isMembers = (view: View, first: number, phrase: string): boolean =>
  phrase === 'States' &&
  /^(?:member|participating|gulf|arab|baltic|island)$/.test(lowerAt(view, first - 1))

/** "Peru's Congress", "the Nigerian Senate", or "Congress" in a report that never speaks of the United States. */
export function isOtherStates(
  view: View,
  gazetteer: Gazetteer,
  first: number,
  phrase: string,
): boolean {
  if (!bodyOfMany.test(phrase)) return false
  const at = /^(?:'s|’s|'|’)$/.test(lowerAt(view, first - 1)) ? first - 2 : first - 1
  const owner = wordsOf(view, at, at)
  const state = gazetteer.country(owner) ?? gazetteer.demonym(owner)
  if (state) return state.key !== 'country:US'
  return !unitedStates.test(view.text)
}
