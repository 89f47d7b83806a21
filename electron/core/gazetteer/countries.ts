/** Countries by name, adjective, people, capital and what else stands for their government. */
import data from './data/countries.json'
import { countryExtras } from './lexicon/countries'
import { formerStates } from './lexicon/former-states'
import { PhraseIndex } from './phrase-index'
import type { CountryEntry } from './types'

export interface Countries {
  readonly byName: PhraseIndex<CountryEntry>
  readonly byDemonym: PhraseIndex<CountryEntry>
  readonly byMetonym: PhraseIndex<CountryEntry>
  readonly byCode: ReadonlyMap<string, CountryEntry>
}

interface Extra {
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly metonyms: readonly string[]
}

const listOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(';').filter((item) => item !== '')

function readExtras(): ReadonlyMap<string, Extra> {
  const extras = new Map<string, Extra>()
  for (const line of countryExtras.trim().split('\n')) {
    const [code = '', names, demonyms, metonyms] = line.split('|')
    extras.set(code, {
      names: listOf(names),
      demonyms: listOf(demonyms),
      metonyms: listOf(metonyms),
    })
  }
  return extras
}

const former = formerStates
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', names, demonyms, lat, lon] = line.split('|')
    const place = { lat: Number(lat), lon: Number(lon), capitals: [] }
    return { code, name, names: [name, ...listOf(names)], demonyms: listOf(demonyms), ...place }
  })

/** Dependencies that share a mother country's adjective, and names better left to cities. */
const noDemonym = new Set([
  'TF',
  'IO',
  'MP',
  'BQ',
  'SJ',
  'UM',
  'GF',
  'PF',
  'NF',
  'CG',
  'DM',
  'JE',
  'GG',
])

export function loadCountries(): Countries {
  const extras = readExtras()
  const byName = new PhraseIndex<CountryEntry>()
  const byDemonym = new PhraseIndex<CountryEntry>()
  const byMetonym = new PhraseIndex<CountryEntry>()
  const byCode = new Map<string, CountryEntry>()
  for (const row of [...data, ...former]) {
    const extra = extras.get(row.code)
    const { code, name, capitals, lat, lon } = row
    const names = [...new Set([...row.names, ...(extra?.names ?? [])])]
    const demonyms = noDemonym.has(code)
      ? []
      : [...new Set([...(extra?.demonyms ?? []), ...row.demonyms])]
    const entry = { key: `country:${code}`, code, name, names, demonyms, capitals, lat, lon }
    byCode.set(code, entry)
    for (const form of names) byName.add(form, entry)
    for (const form of demonyms) {
      byDemonym.add(form, entry)
      if (/[aeo]n$|i$/.test(form)) byDemonym.add(`${form}s`, entry)
    }
    for (const form of [...capitals, ...(extra?.metonyms ?? [])]) byMetonym.add(form, entry)
  }
  return { byName, byDemonym, byMetonym, byCode }
}
