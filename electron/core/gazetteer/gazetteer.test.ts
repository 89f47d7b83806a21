import { describe, expect, it } from 'vitest'
import { createGazetteer, fold, skeleton } from '.'
import cities from './data/cities.json'
import { skeletonInitial } from './fold'

const gazetteer = createGazetteer()

describe('fold', () => {
  it.each([
    ['U.S.', 'us'],
    ['Jarābulus', 'jarabulus'],
    ['The Hague', 'hague'],
    ['al-Qaeda', 'al qaeda'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Łódź', 'lodz'],
  ])('folds %s', (name, key) => {
    expect(fold(name)).toBe(key)
  })
})

describe('skeletonInitial', () => {
  it('is the same for all names of a skeleton', () => {
    const initials = new Map<string, Set<string>>()
    for (const row of cities.rows.split('\n')) {
      const key = fold(row.slice(0, row.indexOf('\t')))
      const known = initials.get(skeleton(key)) ?? new Set()
      initials.set(skeleton(key), known.add(skeletonInitial(key)))
    }
    const several = [...initials].filter(([bones, found]) => bones.length > 3 && found.size > 1)
    expect(several).toEqual([])
  })
})

describe('createGazetteer', () => {
  it.each([
    ['Syria', 'SY'],
    ['Syrian Arab Republic', 'SY'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['Turkey', 'TR'],
    ['Britain', 'GB'],
    ['DRC', 'CD'],
    ["Cote d'Ivoire", 'CI'],
  ])('knows the country %s', (name, code) => {
    expect(gazetteer.country(name)?.code).toBe(code)
  })

  it.each(['us', 'who', 'turkey', 'is', 'Congo Basin'])('takes %s for no name', (word) => {
    expect(gazetteer.country(word)).toBeNull()
    expect(gazetteer.known(word)).toBeNull()
  })

  it.each([
    ['Syrians', 'SY'],
    ['French', 'FR'],
    ['Poles', 'PL'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
  ])('knows the people %s', (name, code) => {
    expect(gazetteer.demonym(name)?.code).toBe(code)
  })

  it.each([
    ['Geneva', 'CH'],
    ['Daraya', 'SY'],
    ['Jarablus', 'SY'],
    ['Raqqa', 'SY'],
    ['Moscow', 'RU'],
    ['Kiev', 'UA'],
    ['Washington', 'US'],
  ])('puts %s first in %s', (name, country) => {
    expect(gazetteer.cities(name, true)[0]?.country).toBe(country)
  })

  it.each([
    ['Daesh', 'group:islamic-state'],
    ['ISIL', 'group:islamic-state'],
    ['U.N.', 'org:united-nations'],
    ['State Department', 'org:us-state-department'],
    ['Agence France-Presse', 'media:afp'],
    ['Donbass', 'region:donbas'],
  ])('knows %s as %s', (name, key) => {
    expect(gazetteer.known(name)?.key).toBe(key)
  })

  it('finds an entry by each key it gives', () => {
    for (const name of ['Aleppo', 'Hamburg', 'Paris'])
      for (const city of gazetteer.cities(name)) expect(gazetteer.cityByKey(city.key)).toEqual(city)
    expect(gazetteer.metonym('Kremlin')?.code).toBe('RU')
  })
})
