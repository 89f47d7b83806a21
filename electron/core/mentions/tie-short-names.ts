/** Ties "Kerry", "Ms. Okoro" and "Mr Tsegaye" to the one full name of the report that they can mean. */
import { fold, type Gazetteer } from '../gazetteer'
import { familyOf, ownerAmong, withoutParticles, type People } from './consistency'
import { bySentence, type Draft } from './draft'
import { genderOf, type Gender } from './gender'
import type { View } from './view'

export function tieShortNames(
  views: readonly View[],
  names: readonly Draft[],
  people: People,
  gazetteer: Gazetteer,
): void {
  const told = gendersTold(views, names, gazetteer)
  const text = views[0]?.text ?? ''
  const byWord = new Map<string, Draft[]>()
  for (const full of [...people.byFamily.values()].flat()) {
    const given = fold(full.text).split(' ')[0] ?? ''
    byWord.set(given, [...(byWord.get(given) ?? []), full])
    // "Quispe" for "Rosa Quispe Huaman": the first of two surnames.
    const middles = fold(full.text).split(' ').slice(1, -1)
    const middle = middles.at(-1)
    if (middle !== undefined && middles.length < 3 && middle.length > 3)
      byWord.set(middle, [...(byWord.get(middle) ?? []), full])
  }
  for (const draft of names) {
    if (draft.kind !== 'person') continue
    const words = wordCount(draft.text)
    const gender = words > 2 ? 'unknown' : genderOf(draft, before(text, draft), gazetteer)
    const fits = (full: Draft): boolean =>
      agreeOnGiven(draft.text, full.text) &&
      (gender === 'unknown' || (told.get(fold(full.text)) ?? gender) === gender)
    const family = people.byFamily.get(familyOf(draft.text))
    const owner = family
      ? ownerAmong(family.filter(fits), draft)
      : words === 1
        ? ownerByWord(byWord.get(fold(draft.text)) ?? [], draft)
        : null
    // "King Salman and his son, Mohammed bin Salman": who is named in full only later is another.
    const later = owner?.sentence === draft.sentence && owner.start > draft.start
    if (owner && owner !== draft && !later && words < wordCount(owner.text))
      draft.antecedent = owner
  }
}

const wordCount = (text: string): number => text.split(/[\s-]+/).length

const before = (text: string, { start }: Draft): string =>
  text.slice(Math.max(0, start - 14), start)

/** "Salifou Garba" is no short form of "Moussa Adamou Garba". */
function agreeOnGiven(short: string, full: string): boolean {
  const [given = '', ...rest] = withoutParticles(short).split(' ')
  if (rest.length === 0) return true
  return fold(full)
    .split(' ')
    .some((word) => word === given || (given.length === 1 && word.startsWith(given)))
}

/** "Mr Tsegaye", once "Tsegaye Woldemariam" was named and nobody else of that given name. */
function ownerByWord(fulls: readonly Draft[], at: Draft): Draft | null {
  const [first, ...others] = fulls.filter(({ start }) => start < at.start)
  const letters = ({ text }: Draft): string => fold(text).replaceAll(' ', '')
  if (!first || fulls.some((full) => letters(full) !== letters(first))) return null
  return others.at(-1) ?? first
}

/** What titles, given names, and "his" or "her" in the same sentence tell of each full name. */
function gendersTold(
  views: readonly View[],
  names: readonly Draft[],
  gazetteer: Gazetteer,
): ReadonlyMap<string, Gender> {
  const told = new Map<string, Gender>()
  const groups = bySentence(names)
  for (const view of views)
    for (const draft of groups.get(view.sentence.index) ?? []) {
      if (draft.kind !== 'person' || wordCount(draft.text) < 2) continue
      const gender = genderOf(draft, before(view.text, draft), gazetteer)
      const known = gender === 'unknown' ? byPronoun(view, draft, groups) : gender
      if (known !== 'unknown') told.set(fold(draft.text), known)
    }
  return told
}

/** "Chidi Okoro was taken from his home": the only person of the sentence before its pronoun. */
function byPronoun(
  view: View,
  draft: Draft,
  groups: ReadonlyMap<number, readonly Draft[]>,
): Gender {
  const at = view.tokens.findIndex(
    ({ text }, index) => index > draft.last && /^(?:he|him|his|she|her|hers)$/i.test(text),
  )
  const people = (groups.get(view.sentence.index) ?? []).filter(({ kind }) => kind === 'person')
  if (at < 0 || people.some((other) => other !== draft && other.first < at)) return 'unknown'
  return /^h(?:e|im|is)$/i.test(view.tokens[at]?.text ?? '') ? 'man' : 'woman'
}
