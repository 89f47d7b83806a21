/** An invented graph of a few talks by a lake, for tests: every name in it is made up. */
import type { EntityView, EventView, GraphView, ParticipantRole } from '../../../shared/model'
import { articles, entities, events, type Row, type Told } from './data/small-graph-rows'

const toEntity = ([id, kind, name, country, lat, lon]: Row): EntityView => {
  const own = events.filter((event) => `${event[5]} ${event[6]}`.split(' ').includes(id))
  const reports = [...new Set(own.flatMap((event) => event[10].split(' ')))].sort()
  return {
    id,
    kind,
    name,
    aliases: kind === 'person' ? [name.split(' ').at(-1)!] : [],
    country,
    lat,
    lon,
    mentionCount: own.length * 3 + 1,
    articles: reports,
  }
}

const roleOf = (i: number): ParticipantRole => (i === 0 ? 'actor' : 'recipient')

const toEvent = (told: Told): EventView => {
  const [id, type, mode, status, day, who, places, label, content, outcomeOf, reports] = told
  return {
    id,
    type,
    mode,
    status,
    date: day ? { start: day, end: day, text: '', span: null, how: 'told in the report' } : null,
    participants: who
      .split(' ')
      .filter(Boolean)
      .map((entity, i) => ({ entity, role: type === 'CONSULT' ? 'actor' : roleOf(i) })),
    places: places
      .split(' ')
      .filter(Boolean)
      .map((entity) => ({ entity })),
    content,
    outcomeOf,
    attributedTo: null,
    background: false,
    confidence: 0.9,
    label,
    evidenceCount: reports.split(' ').length,
    articles: reports.split(' '),
  }
}

export const SMALL_GRAPH: GraphView = {
  articles: articles.map(([id, title, outlet, published]) => ({
    id,
    file: `${id}.txt`,
    title,
    outlet,
    published,
    publishedFrom: 'metadata',
  })),
  entities: entities.map(toEntity),
  candidates: [],
  relations: [
    {
      type: 'represents',
      source: 'ana',
      target: 'belmora',
      value: null,
      evidence: [{ article: 'a1', start: 0, end: 9 }],
    },
    {
      type: 'represents',
      source: 'ilan',
      target: 'tarsia',
      value: null,
      evidence: [{ article: 'a1', start: 14, end: 23 }],
    },
    {
      type: 'role',
      source: 'ana',
      target: null,
      value: 'Foreign Minister',
      evidence: [{ article: 'a1', start: 0, end: 9 }],
    },
  ],
  events: events.map(toEvent),
}
