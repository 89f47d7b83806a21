/** Cities by name, read from one packed text; a row is unpacked only when asked for. */
import { once } from '../../../shared/once'
import data from './data/cities.json'
import { fold, skeleton, skeletonInitial } from './fold'
import { wordsNotCities } from './lexicon/common-cities'
import { exonyms } from './lexicon/exonyms'
import { consonantsOf, isSameFamilyName } from './spelling'
import type { CityEntry } from './types'

export interface Cities {
  readonly find: (phrase: string, loose?: boolean) => readonly CityEntry[]
  readonly has: (phrase: string) => boolean
  readonly byKey: (key: string) => CityEntry | null
}

const ranks = { c: 'capital', a: 'seat', t: 'town', s: 'section' } as const
/** Countries whose place names are transcribed into Latin letters in several ways. */
const transcribed = new Set(
  'SY IQ IR YE LY EG SA LB JO PS IL AF PK AE KW QA BH OM DZ TN MA MR SD SS SO ET ER DJ TD RU UA BY KZ KG TJ TM UZ GE AM AZ BG MK RS GR CN KP KR MM IN BD NP'.split(
    ' ',
  ),
)
const countryOf = (row: string): string => {
  const second = row.indexOf('\t', row.indexOf('\t') + 1)
  return row.slice(second + 1, second + 3)
}
const thousandsOf = (row: string): number => Number(row.split('\t', 5)[4])
const none: readonly CityEntry[] = []

export function loadCities(): Cities {
  const rows = data.rows.split('\n')
  const byName = new Map<string, number[]>()
  const push = (key: string, row: number): void => {
    const list = byName.get(key)
    if (list) list.push(row)
    else byName.set(key, [row])
  }
  for (const [index, row] of rows.entries()) {
    const first = row.indexOf('\t')
    const second = row.indexOf('\t', first + 1)
    push(
      second > first + 1 ? row.slice(first + 1, second) : row.slice(0, first).toLowerCase(),
      index,
    )
  }
  const byId = once(
    () => new Map(rows.map((row, at) => [row.slice(row.lastIndexOf('\t') + 1), at])),
  )

  const englishName = new Map<number, string>()
  const unpacked = new Map<number, CityEntry>()
  /** Most keys asked for are those of cities found by name before. */
  const byUnpackedKey = new Map<string, CityEntry>()
  const unpack = (index: number): CityEntry => {
    const known = unpacked.get(index)
    if (known) return known
    const [name = '', , country = '', rank = 't', thousands, lat, lon, id = ''] = (
      rows[index] ?? ''
    ).split('\t')
    const entry: CityEntry = {
      key: `city:${String(parseInt(id, 36))}`,
      name: englishName.get(index) ?? name,
      country,
      lat: Number(lat),
      lon: Number(lon),
      population: Math.round(Number(thousands) * 1000),
      rank: ranks[rank as keyof typeof ranks],
    }
    unpacked.set(index, entry)
    byUnpackedKey.set(entry.key, entry)
    return entry
  }

  for (const line of exonyms.trim().split('\n')) {
    const [english = '', local = '', country = ''] = line.split('|')
    const row = byName.get(fold(local))?.find((index) => rows[index]?.includes(`\t${country}\t`))
    if (row === undefined) continue
    for (const [place, name] of english.split(';').entries()) {
      if (place === 0) englishName.set(row, name)
      const key = fold(name)
      const list = byName.get(key)
      if (!list) byName.set(key, [row])
      else if (!list.includes(row)) {
        list.push(row)
        list.sort((a, b) => a - b)
      }
    }
  }

  const isTranscribed = (row: number): boolean => transcribed.has(countryOf(rows[row] ?? ''))

  const byConsonants = once(() => {
    /** The largest come first. */
    const large = rows.findIndex((row) => thousandsOf(row) < 100)
    const found = new Map<string, [string, number][]>()
    for (const [name, list] of byName)
      for (const row of list) {
        if (row >= large || !isTranscribed(row)) continue
        const bones = consonantsOf(name)
        const same = found.get(bones)
        if (same) same.push([name, row])
        else found.set(bones, [[name, row]])
      }
    return found
  })
  /** "Wad Madani" for "Wad Medani": large towns, vowels as another transcription has them. */
  const findRespelled = (key: string): readonly number[] => {
    const plain = (name: string): string => name.replaceAll(' ', '')
    return (byConsonants().get(consonantsOf(key)) ?? [])
      .filter(([name]) => isSameFamilyName(plain(key), plain(name)))
      .map(([, row]) => row)
  }

  /** By the initial that the names of one skeleton share: a few reports ask for few of them. */
  const bySkeleton = new Map<string, Map<string, number[]>>()
  const skeletonsOf = (initial: string): Map<string, number[]> => {
    const known = bySkeleton.get(initial)
    if (known) return known
    const found = new Map<string, number[]>()
    for (const [name, list] of byName) {
      if (skeletonInitial(name) !== initial || !list.some(isTranscribed)) continue
      const bones = skeleton(name)
      const same = found.get(bones)
      if (same) same.push(...list)
      else found.set(bones, [...list])
    }
    bySkeleton.set(initial, found)
    return found
  }
  const findLoose = (key: string): readonly number[] => {
    const bones = skeleton(key)
    if (bones.length < 4) return []
    const same = skeletonsOf(skeletonInitial(key)).get(bones)
    return same ? [...same].sort((a, b) => a - b) : findRespelled(key)
  }

  const words = new Set(wordsNotCities.split(' '))
  return {
    find: (phrase, loose = false) => {
      if (phrase === phrase.toLowerCase()) return none
      const key = fold(phrase)
      const found = byName.get(key) ?? (loose ? findLoose(key) : [])
      return found.length === 0 ? none : found.map(unpack)
    },
    has: (phrase) => {
      if (phrase === phrase.toLowerCase()) return false
      const key = fold(phrase)
      return byName.has(key) && !words.has(key)
    },
    byKey: (key) => {
      const known = byUnpackedKey.get(key)
      if (known) return known
      const index = byId().get(Number(key.slice(5)).toString(36))
      return index === undefined ? null : unpack(index)
    },
  }
}
