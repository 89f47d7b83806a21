/** Turns a random source into invented people, groups, organisations and places around real capitals. */
import type { EntityKind, EntityView } from '../../../shared/model'
import { CAPITALS } from './data/capitals'

export type Random = () => number

const HEADS = 'Ar Bel Cor Dan El Fer Gal Har Il Jor Kal Lor Mar Nor Or Pel Quin Ras Sol Tar Ul Var'
const TAILS = 'an bek dor en fi ga him is ko lin mar nov ov ra san ten uk vic wen zar'
const OFFICES = [
  'Ministry',
  'Council',
  'Assembly',
  'Agency',
  'Commission',
  'Party',
  'Union',
  'Bank',
]
const BODIES = ['Front', 'Brigade', 'Movement', 'Coalition', 'Opposition', 'Committee', 'Guard']
const BUILDINGS = ['Palace', 'Hotel', 'Crossing', 'Airport', 'Camp', 'Hospital', 'Base']

const pickEven = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!

/** The first of a list far more often than the last: heavy-tailed numbers of links. */
export const pickHeavy = <T>(random: Random, list: readonly T[], power = 3): T =>
  list[Math.floor(list.length * random() ** power)]!

const word = (random: Random): string =>
  pickEven(random, HEADS.split(' ')) + pickEven(random, TAILS.split(' '))

function nameOf(random: Random, kind: EntityKind, country: string, city: string): string {
  switch (kind) {
    case 'person':
      return `${word(random)} ${word(random)}${pickEven(random, TAILS.split(' '))}`
    case 'organization':
      return `${country} ${word(random)} ${pickEven(random, OFFICES)}`
    case 'group':
      return `${word(random)} ${pickEven(random, BODIES)}`
    case 'facility':
      return `${word(random)} ${pickEven(random, BUILDINGS)}, ${city}`
    default:
      return `${word(random)}${pickEven(random, ['', '', ' al', 'grad', 'burg', 'ville'])}`
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const bare = (id: string, kind: EntityKind, name: string, country: string): EntityView => ({
  id,
  kind,
  name,
  aliases: [],
  country,
  lat: null,
  lon: null,
  mentionCount: 0,
  articles: [],
})

/** Countries and capitals first, then about `total` others. */
export function generateEntities(random: Random, total: number): readonly EntityView[] {
  const entities: EntityView[] = []
  for (const [code, country, city, lat, lon] of CAPITALS) {
    entities.push({
      ...bare(`country:${code}`, 'country', country, code),
      lat: lat - 1,
      lon: lon + 1,
    })
    entities.push({ ...bare(`city:${code}`, 'place', city, code), lat, lon })
  }
  const kinds: readonly (readonly [EntityKind, number])[] = [
    ['person', 0.55],
    ['organization', 0.2],
    ['group', 0.08],
    ['place', 0.13],
    ['facility', 0.04],
  ]
  for (const [kind, share] of kinds)
    for (let i = 0; i < total * share; i++) {
      const [code, country, city, lat, lon] = pickHeavy(random, CAPITALS, 2)
      const placed = (kind === 'place' || kind === 'facility') && random() > 0.2
      const entity = bare(
        `${kind}:${String(i).padStart(5, '0')}`,
        kind,
        nameOf(random, kind, country, city),
        code,
      )
      const near = kind === 'facility' ? 0.3 : 4
      entities.push(
        placed
          ? {
              ...entity,
              lat: round(lat + (random() - 0.5) * near),
              lon: round(lon + (random() - 0.5) * near),
            }
          : entity,
      )
    }
  return entities
}
