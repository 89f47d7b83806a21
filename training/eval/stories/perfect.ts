/** Turns a story's gold into perfect readings and joins them: what joining is worth by itself, whatever reading misses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveEvents } from '../../../electron/core/resolve/events'
import type {
  ArticleReading,
  EntityKind,
  EntityNode,
  EventReading,
  PloverCategory,
  Relation,
} from '../../../shared/model'
import type { GoldEvent, Story } from './gold'

/** Gold event id to the node it became part of. */
export function joinPerfectly(story: Story): ReadonlyMap<string, string> {
  const entities = [
    ...story.actors.map(({ name, kind }) => entityOf(name, kind as EntityKind)),
    ...story.places.map(({ name }) => entityOf(`@${name}`, 'place')),
  ]
  const { events } = resolveEvents({
    readings: story.articles.map((article) => readingOf(story, article)),
    entityOf: new Map(entities.map(({ id }) => [id, id])),
    entities,
    relations: story.actors.flatMap(({ name, represents }): readonly Relation[] =>
      represents === null
        ? []
        : [{ type: 'represents', source: name, target: represents, value: null, evidence: [] }],
    ),
    decisions: [],
  })
  return new Map(events.flatMap(({ id, readings }) => readings.map((reading) => [reading, id])))
}

const entityOf = (id: string, kind: EntityKind): EntityNode => ({
  id,
  kind,
  name: id,
  aliases: [],
  country: null,
  lat: null,
  lon: null,
  mentions: [{ id, article: '', start: 0, end: 0, form: 'name', use: 'actor' }],
  why: [],
})

function readingOf(
  story: Story,
  { id, file, published }: Story['articles'][number],
): ArticleReading {
  const text = readFileSync(join(story.folder, file), 'utf8')
  const about = { id, file, title: '', outlet: null, published, publishedFrom: 'metadata' as const }
  return {
    article: { ...about, text, blocks: [], dateline: null },
    sentences: [],
    mentions: [],
    roles: [],
    links: [],
    events: story.events
      .filter(({ article }) => article === id)
      .map((gold) => eventOf(story, gold)),
    times: [],
    quotes: [],
    figures: [],
  }
}

function eventOf(story: Story, gold: GoldEvent): EventReading {
  const span = story.spanOf(gold.article, gold.evidence)
  const verb = /\p{Ll}{3,}(?:ed|t)\b|\bmet\b|\btalks?\b|\bmeetings?\b/u.exec(gold.evidence)
  const start = span.start + (verb?.index ?? 0)
  return {
    id: gold.id,
    article: gold.article,
    sentence: 0,
    type: gold.types[0] as PloverCategory,
    mode: null,
    status: gold.status,
    ...span,
    trigger: { start, end: start + (verb?.[0].length ?? gold.evidence.length) },
    participants: [
      ...gold.actors.map((mention) => ({ mention, role: 'actor' as const })),
      ...gold.recipients.map((mention) => ({ mention, role: 'recipient' as const })),
    ],
    places: gold.place === null ? [] : [placeId(story, gold.place)],
    date:
      gold.date === null
        ? null
        : { start: gold.date, end: gold.date, text: gold.date, span: null, how: '' },
    content: { start: start + (verb?.[0].length ?? 0), end: span.end },
    outcomeOf: null,
    attributedTo: null,
    background: false,
    confidence: 1,
  }
}

/** A country as place is its actor. */
const placeId = ({ places }: Story, place: string): string =>
  places.some(({ name }) => name === place) ? `@${place}` : place
