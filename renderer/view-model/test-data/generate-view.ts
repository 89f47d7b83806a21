/** Turns a seed and sizes into an invented GraphView of realistic shape, the same each time: for tests and benches. */
import {
  PLOVER_CATEGORIES,
  type ArticleMeta,
  type EntityView,
  type EventDate,
  type EventStatus,
  type EventView,
  type GraphView,
  type PloverCategory,
} from '../../../shared/model'
import { createRandom } from '../layout/random'
import { generateEntities, pickHeavy, type Random } from './generate-entities'

export interface ViewSize {
  readonly articles: number
  readonly entities: number
  readonly events: number
  readonly seed?: number
}

export const THOUSAND_REPORTS: ViewSize = { articles: 1000, entities: 6000, events: 12000 }
export const FIVE_REPORTS: ViewSize = { articles: 5, entities: 40, events: 60 }

const OUTLETS = [
  'Morning Wire',
  'The Courier',
  'Gulf Daily',
  'Northern Post',
  'City Herald',
  'Agency A',
]
const SHARES: Readonly<Partial<Record<PloverCategory, number>>> = {
  CONSULT: 30,
  ACCUSE: 8,
  REQUEST: 9,
  AGREE: 8,
  REJECT: 6,
  ASSAULT: 9,
  AID: 5,
  SUPPORT: 5,
}
const VERBS: Readonly<Partial<Record<PloverCategory, string>>> = {
  CONSULT: 'met',
  AGREE: 'agreed with',
  ACCUSE: 'accused',
  REQUEST: 'asked',
  REJECT: 'refused',
  ASSAULT: 'attacked',
  AID: 'gave aid to',
  SUPPORT: 'backed',
}
const WHEEL = PLOVER_CATEGORIES.flatMap((type) =>
  Array.from({ length: SHARES[type] ?? 2 }, () => type),
)
const FIRST = Date.UTC(2014, 8, 1)
const DAYS = 900
const DAY = 86_400_000

const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10)

/** Quiet weeks and busy ones. */
function busyDay(random: Random): number {
  const burst = Math.floor(random() * 12) * 75
  return random() < 0.6
    ? Math.min(DAYS, burst + Math.floor(random() ** 2 * 40))
    : Math.floor(random() * DAYS)
}

function dateOf(random: Random, published: number): EventDate | null {
  const roll = random()
  if (roll < 0.09) return null
  const day = Math.abs(published - Math.floor(random() ** 4 * 60))
  const start = isoDay(day)
  const cut = roll < 0.12 ? 4 : roll < 0.2 ? 7 : 10
  const end = roll > 0.95 ? isoDay(day + 1 + Math.floor(random() * 4)) : start
  return {
    start: start.slice(0, cut),
    end: end.slice(0, cut),
    text: '',
    span: null,
    how: 'Invented.',
  }
}

function statusOf(random: Random): EventStatus {
  const roll = random()
  return roll < 0.76 ? 'actual' : roll < 0.88 ? 'future' : roll < 0.95 ? 'hypothetical' : 'negated'
}

interface Draft {
  readonly events: readonly EventView[]
  readonly seen: ReadonlyMap<string, readonly string[]>
}

function generateEvents(
  random: Random,
  size: ViewSize,
  entities: readonly EntityView[],
  days: readonly number[],
): Draft {
  const actors = entities.filter(({ kind }) => kind !== 'place' && kind !== 'facility')
  const ranked = [...actors]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((actor) => ({ actor, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ actor }) => actor)
  const places = entities.filter(
    ({ kind }) => kind === 'place' || kind === 'facility' || kind === 'country',
  )
  // Seven circles of people who mostly meet each other.
  const circles = Array.from({ length: 7 }, (_, i) => ranked.filter((_one, at) => at % 7 === i))
  const seats = new Map(ranked.map(({ id }, at) => [id, at]))
  const seen = new Map<string, string[]>()
  const events = Array.from({ length: size.events }, (_, i): EventView => {
    const type = WHEEL[Math.floor(random() * WHEEL.length)]!
    const article = Math.floor(random() * size.articles)
    const many = 1 + Math.ceil(random() ** 3 * 4)
    const lead = pickHeavy(random, ranked, 3)
    const circle = circles[(seats.get(lead.id) ?? 0) % circles.length] ?? ranked
    const group = [
      lead,
      ...Array.from({ length: many - 1 }, () =>
        pickHeavy(random, random() < 0.5 ? circle : ranked, 4),
      ),
    ]
    const ids = [...new Set(group.map(({ id }) => id))]
    const place = random() < 0.6 ? pickHeavy(random, places, 2.5) : null
    const reports = [article, ...(random() < 0.3 ? [Math.floor(random() * size.articles)] : [])]
    const articles = [...new Set(reports)]
      .sort((a, b) => a - b)
      .map((at) => `article:${String(at).padStart(4, '0')}`)
    for (const id of [...ids, ...(place ? [place.id] : [])])
      seen.set(id, [...(seen.get(id) ?? []), ...articles])
    const names = [...new Set(group.map(({ name }) => name))]
    const label = `${names[0] ?? ''} ${VERBS[type] ?? type.toLowerCase()} ${names[1] ?? 'others'}${place ? ` in ${place.name}` : ''}`
    return {
      id: `event:${String(i).padStart(5, '0')}`,
      type,
      mode:
        type === 'CONSULT' ? (random() < 0.6 ? 'meet' : random() < 0.5 ? 'visit' : 'phone') : null,
      status: statusOf(random),
      date: dateOf(random, days[article] ?? 0),
      participants: ids.map((entity, at) => ({ entity, role: at === 0 ? 'actor' : 'recipient' })),
      places: place ? [{ entity: place.id }] : [],
      content: random() < 0.25 ? `to keep the ${names[0] ?? ''} line open` : null,
      outcomeOf: null,
      attributedTo: null,
      background: random() < 0.1,
      confidence: Math.round((0.5 + random() * 0.5) * 100) / 100,
      label,
      evidenceCount: articles.length,
      articles,
    }
  })
  return { events, seen }
}

/** An invented graph; every entity named in an event knows its reports. */
export function generateView(size: ViewSize): GraphView {
  const random = createRandom(size.seed ?? 7)
  const days = Array.from({ length: size.articles }, () => busyDay(random))
  const articles = days.map((day, i): ArticleMeta => ({
    id: `article:${String(i).padStart(4, '0')}`,
    file: `${String(i).padStart(4, '0')}.txt`,
    title: `Report ${i + 1}`,
    outlet: OUTLETS[Math.floor(random() * OUTLETS.length)] ?? null,
    published: isoDay(day),
    publishedFrom: 'metadata',
  }))
  const entities = generateEntities(random, size.entities)
  const { events, seen } = generateEvents(random, size, entities, days)
  return {
    articles,
    entities: entities
      .map((entity) => {
        const reports = seen.get(entity.id) ?? []
        return {
          ...entity,
          mentionCount: reports.length * 2,
          articles: [...new Set(reports)].sort(),
        }
      })
      .filter((entity) => size.entities > 1000 || entity.mentionCount > 0),
    relations: entities
      .filter(({ kind }) => kind === 'person')
      .map(({ id, country }) => ({
        type: 'represents',
        source: id,
        target: `country:${country ?? ''}`,
        value: null,
        evidence: [],
      })),
    events,
    candidates: [],
  }
}
