/** Makes a graph of realistic shape for any number of reports: a few names everywhere, most of them once. */
import {
  PLOVER_CATEGORIES,
  type EntityKind,
  type EntityView,
  type EventStatus,
  type EventView,
  type GraphView,
} from '../../../shared/model'
import { createRandom } from '../layout/random'

const SYLLABLES = 'ba den kor mi ra tel os vin ga lu sha nor pe tri za mel do hu ke ari'.split(' ')
const KINDS: readonly EntityKind[] = [
  'person',
  'person',
  'person',
  'organization',
  'country',
  'group',
  'place',
  'place',
  'facility',
]
const STATUSES: readonly EventStatus[] = [
  'actual',
  'actual',
  'actual',
  'actual',
  'future',
  'hypothetical',
  'negated',
]
/** Talks are told most often. */
const TYPES = [...PLOVER_CATEGORIES, 'CONSULT', 'CONSULT', 'CONSULT', 'AGREE', 'ASSAULT'] as const

export interface LargeOptions {
  readonly articles: number
  readonly entities: number
  readonly events: number
}

export const THOUSAND: LargeOptions = { articles: 1000, entities: 6000, events: 12000 }

export function largeGraph({ articles, entities, events }: LargeOptions, seed = 1): GraphView {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  /** Heavy tail: entity i is chosen about as often as 1 over i. */
  const heavy = (): number => Math.floor(entities ** random()) - 1
  const name = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(
      '',
    )
    return word[0]!.toUpperCase() + word.slice(1)
  }
  const day = (n: number): string => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10)

  const nodes = Array.from({ length: entities }, (_, i) => {
    const kind = pick(KINDS)
    const placed = kind === 'place' || kind === 'country'
    return {
      id: `n${i}`,
      kind,
      name: kind === 'person' ? `${name()} ${name()}` : name(),
      aliases: [],
      country: placed ? pick(['SY', 'CH', 'DE', 'US', 'RU', 'FR', 'TR']) : null,
      lat: placed ? random() * 100 - 40 : null,
      lon: placed ? random() * 300 - 150 : null,
      mentionCount: 1 + Math.floor(entities / (i + 1) / 4),
      articles: [`a${i % articles}`],
    } satisfies EntityView
  })
  const places = nodes.filter((node) => node.kind === 'place')
  const told = Array.from({ length: events }, (_, i): EventView => {
    const type = pick(TYPES)
    const who = new Set<number>()
    const wanted = type === 'CONSULT' ? 2 + Math.floor(random() * 2) : 1 + Math.floor(random() * 2)
    while (who.size < wanted) who.add(Math.min(entities - 1, Math.max(0, heavy())))
    const start = day(Math.floor(random() * 900))
    const reports = Array.from(
      { length: random() < 0.15 ? 2 : 1 },
      () => `a${Math.floor(random() * articles)}`,
    )
    const names = [...who].map((n) => nodes[n]!.name)
    return {
      id: `e${i}`,
      type,
      mode: type === 'CONSULT' ? 'meet' : null,
      status: pick(STATUSES),
      date: random() < 0.8 ? { start, end: start, text: '', span: null, how: 'generated' } : null,
      participants: [...who].map((n, k) => ({
        entity: `n${n}`,
        role: k === 0 ? 'actor' : 'recipient',
      })),
      places:
        random() < 0.5 && places.length > 0
          ? [
              {
                entity:
                  places[
                    Math.floor(places.length ** random()) - 1 < 0
                      ? 0
                      : Math.floor(places.length ** random()) - 1
                  ]!.id,
              },
            ]
          : [],
      content: null,
      outcomeOf: null,
      attributedTo: null,
      background: false,
      confidence: 0.5 + random() / 2,
      label: `${names.join(' and ')}: ${type.toLowerCase()}`,
      evidenceCount: reports.length,
      articles: [...new Set(reports)].sort(),
    }
  })
  return {
    articles: Array.from({ length: articles }, (_, i) => ({
      id: `a${i}`,
      file: `report-${i}.txt`,
      title: `Report ${i} from ${name()}`,
      outlet: pick(['Lake Courier', 'Port Daily', 'The Bell', 'Hill Times']),
      published: day(Math.floor(random() * 900)),
      publishedFrom: 'metadata',
    })),
    entities: nodes,
    relations: [],
    events: told,
    candidates: [],
  }
}
