/** Tells from titles and given names whether "he" or "she" can mean a person. */
import { fold, type Gazetteer } from '../gazetteer'
import type { Draft } from './draft'
import { eithersNames, womensNames } from './lexicon/women'

export type Gender = 'woman' | 'man' | 'unknown'

/** `before`: the words that stand before the name. */
export function genderOf(draft: Draft, before: string, gazetteer: Gazetteer): Gender {
  if (/\b(?:Mrs|Ms|Miss|Madame|Madam|Lady|Dame|Queen|Princess|Frau|Sister)\.?\s*$/.test(before))
    return 'woman'
  if (
    /\b(?:Mr|Sir|Lord|King|Prince|Herr|Father|Pope|Emir|Sultan|Imam|Ayatollah|Sheikh)\.?\s*$/.test(
      before,
    )
  )
    return 'man'
  const [given = '', ...rest] = fold(draft.text).split(' ')
  if (rest.length === 0 || eithersNames.has(given)) return 'unknown'
  if (womensNames.has(given)) return 'woman'
  return gazetteer.isGivenName(given[0]?.toUpperCase() + given.slice(1)) ? 'man' : 'unknown'
}

export const agrees = (pronoun: string, gender: Gender): boolean =>
  gender === 'unknown' || /^(?:she|her|herself|hers)$/i.test(pronoun) === (gender === 'woman')
