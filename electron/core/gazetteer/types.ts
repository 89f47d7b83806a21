/** What the gazetteer knows of a name, and the questions it answers. */
import type { EntityKind } from '../../../shared/model'

export interface CountryEntry {
  /** "country:SY". */
  readonly key: string
  /** ISO 3166 alpha-2. */
  readonly code: string
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly lat: number
  readonly lon: number
}

export interface CityEntry {
  /** "city:170063", a GeoNames number. */
  readonly key: string
  readonly name: string
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** Capital of its country, seat of a province, another town, or a part of a city. */
  readonly rank: 'capital' | 'seat' | 'town' | 'section'
}

/** An organisation, group, region, facility or news outlet known by several names. */
export interface KnownEntry {
  /** "org:united-nations", "group:hamas", "region:donbas", "media:afp". */
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166 alpha-2 of the country it lies in or belongs to. */
  readonly country: string | null
  /** News agencies and outlets: often only the source of a report. */
  readonly media: boolean
}

export interface Gazetteer {
  readonly isCountryName: (phrase: string) => boolean
  readonly isDemonym: (phrase: string) => boolean
  readonly isCity: (phrase: string) => boolean
  readonly isRegion: (phrase: string) => boolean
  readonly isOrganisation: (phrase: string) => boolean
  readonly isGroup: (phrase: string) => boolean
  readonly isMedia: (phrase: string) => boolean
  readonly isGivenName: (word: string) => boolean
  /** By name, official name or abbreviation: "Syria", "Syrian Arab Republic", "U.S.". */
  readonly country: (phrase: string) => CountryEntry | null
  /** By adjective or people: "Syrian", "Syrians", "Briton". */
  readonly demonym: (phrase: string) => CountryEntry | null
  /** Most populous first. `loose` also finds other spellings: "Daraya" for Dārayyā. */
  readonly cities: (phrase: string, loose?: boolean) => readonly CityEntry[]
  readonly known: (phrase: string) => KnownEntry | null
  /** By key: Kurds, Sunnis; a word for many people, no organised group. */
  readonly isPeople: (key: string) => boolean
  /** What stands for a government: a capital, "the Kremlin", "Downing Street". */
  readonly metonym: (phrase: string) => CountryEntry | null
  readonly countryByCode: (code: string) => CountryEntry | null
  readonly cityByKey: (key: string) => CityEntry | null
  readonly knownByKey: (key: string) => KnownEntry | null
}
