/** Turns the shipped name data into lookups: countries, cities, organisations, groups, regions, outlets, given names. */
import { loadCities } from './cities'
import { loadCountries } from './countries'
import { fold } from './fold'
import { loadKnown } from './known'
import { givenNames } from './lexicon/given-names'
import type { Gazetteer } from './types'

export { fold, skeleton } from './fold'
export type { CityEntry, CountryEntry, Gazetteer, KnownEntry } from './types'

/** Reads the packed data once; about 50 ms. */
export function createGazetteer(): Gazetteer {
  const countries = loadCountries()
  const cities = loadCities()
  const known = loadKnown()
  const given = new Set(givenNames.trim().split(/\s+/).map(fold))
  const kindOf = (phrase: string): string => known.index.find(phrase)?.key.split(':')[0] ?? ''
  return {
    isCountryName: (phrase) => countries.byName.find(phrase) !== null,
    isDemonym: (phrase) => countries.byDemonym.find(phrase) !== null,
    isCity: cities.has,
    isRegion: (phrase) => kindOf(phrase) === 'region',
    isOrganisation: (phrase) => kindOf(phrase) === 'org',
    isGroup: (phrase) => kindOf(phrase) === 'group',
    isMedia: (phrase) => kindOf(phrase) === 'media',
    isGivenName: (word) => word !== word.toLowerCase() && given.has(fold(word)),
    country: (phrase) => countries.byName.find(phrase),
    demonym: (phrase) => countries.byDemonym.find(phrase),
    cities: cities.find,
    known: (phrase) => known.index.find(phrase),
    isPeople: (key) => known.peoples.has(key),
    metonym: (phrase) => countries.byMetonym.find(phrase),
    countryByCode: (code) => countries.byCode.get(code) ?? null,
    cityByKey: cities.byKey,
    knownByKey: (key) => known.byKey.get(key) ?? null,
  }
}
