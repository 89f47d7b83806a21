/** Tells from titles and given names whether "he" or "she" can mean a person. */
import { fold, type Gazetteer } from '../gazetteer'
import { rootOf, type Draft } from './draft'
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

/** What any mention of a person tells of "he" or "she". */
export function gendersOf(
  text: string,
  names: readonly Draft[],
  gazetteer: Gazetteer,
): (person: Draft) => Gender {
  const known = new Map<Draft, Gender>()
  for (const draft of names) {
    if (draft.kind !== 'person') continue
    const gender = genderOf(
      draft,
      text.slice(Math.max(0, draft.start - 14), draft.start),
      gazetteer,
    )
    if (gender !== 'unknown') known.set(rootOf(draft), gender)
  }
  return (person) => known.get(person) ?? 'unknown'
}
