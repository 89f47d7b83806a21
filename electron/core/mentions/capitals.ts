/** Resolves "the Georgian capital", "Georgia's capital" and "the capital of Georgia" to the town they mean, and "the capital" to the only one named before. */
import type { Gazetteer } from '../gazetteer'
import { rootOf, type Draft } from './draft'
import { lowerAt, stretch, type View } from './view'

/** `names`: names of this sentence; `all`: of the whole report with its dateline, by position. */
export function capitalNominals(
  view: View,
  names: readonly Draft[],
  all: readonly Draft[],
  gazetteer: Gazetteer,
): Draft[] {
  return view.tokens.flatMap((token, at): Draft[] => {
    if (token.text.toLowerCase() !== 'capital' || token.xpos !== 'NN') return []
    const last = lowerAt(view, at + 1) === 'city' ? at + 1 : at
    if (/^(?:NOUN|PROPN)$/.test(view.tokens[last + 1]?.upos ?? '')) return []
    const found = ofCountry(view, at, last, names)
    if (!found) return bareCapital(view, at, last, all, gazetteer)
    const key = capitalOf(found.country, gazetteer)
    if (key === null) return []
    const named = all.find((name) => name.form === 'name' && name.gazetteer === key)
    return [nominal(view, found.first, found.last, at, named ? rootOf(named) : null, key)]
  })
}

interface Phrase {
  readonly country: Draft
  readonly first: number
  readonly last: number
}

function ofCountry(view: View, at: number, last: number, names: readonly Draft[]): Phrase | null {
  const countryAt = (index: number, end: 'first' | 'last'): Draft | undefined =>
    names.find((name) => name[end] === index && name.kind === 'country')
  const isThe = (index: number): boolean => lowerAt(view, index) === 'the'
  if (/^['’]s?$/.test(lowerAt(view, at - 1))) {
    const owner = countryAt(at - 2, 'last')
    return owner ? { country: owner, first: owner.first, last } : null
  }
  const beside = countryAt(at - 1, 'last')
  if (beside)
    return isThe(beside.first - 1) ? { country: beside, first: beside.first - 1, last } : null
  if (lowerAt(view, last + 1) !== 'of' || !isThe(at - 1)) return null
  const after = countryAt(isThe(last + 2) ? last + 3 : last + 2, 'first')
  return after ? { country: after, first: at - 1, last: after.last } : null
}

/** Null for a country with several: the words alone do not say which. */
function capitalOf(country: Draft, gazetteer: Gazetteer): string | null {
  const entry = gazetteer.countryByCode(rootOf(country).gazetteer?.slice('country:'.length) ?? '')
  const [name, ...others] = entry?.capitals ?? []
  if (!entry || name === undefined || others.length > 0) return null
  return gazetteer.cities(name, true).find((city) => city.country === entry.code)?.key ?? null
}

/** "in the capital", when the report has named one capital by then. */
function bareCapital(
  view: View,
  at: number,
  last: number,
  all: readonly Draft[],
  gazetteer: Gazetteer,
): Draft[] {
  if (lowerAt(view, at - 1) !== 'the' || lowerAt(view, last + 1) === 'of') return []
  if (!/^(?:in|to|from|near|outside|around|across|inside|into)$/.test(lowerAt(view, at - 2)))
    return []
  const start = view.tokens[at]?.start ?? 0
  const capitals = all.filter(
    ({ gazetteer: key, start: from }) =>
      from < start &&
      key?.startsWith('city:') === true &&
      gazetteer.cityByKey(key)?.rank === 'capital',
  )
  const [first] = capitals
  if (!first || capitals.some(({ gazetteer: key }) => key !== first.gazetteer)) return []
  return [nominal(view, at - 1, last, at, rootOf(first), null)]
}

function nominal(
  view: View,
  first: number,
  last: number,
  head: number,
  antecedent: Draft | null,
  key: string | null,
): Draft {
  return {
    ...stretch(view, first, last, head),
    kind: 'place',
    form: 'nominal',
    use: 'place',
    gazetteer: antecedent ? null : key,
    antecedent,
    members: [],
    score: 0.9,
  }
}
