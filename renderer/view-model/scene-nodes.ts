/** Turns entities and events into scene nodes. */
import type { EntityView, EventView } from '../../shared/model'
import type { SceneNode } from './scene'
import { scoreEvent } from './rank'
import { acronymOf, eventNoun, formatDate, lastName, shorten } from './words'

/** Diameter grows with the root of the links, so that area follows the number. */
export const entitySize = (links: number): number =>
  Math.round(26 + Math.min(26, 5 * Math.sqrt(links)))

/** A person's last name; the acronym that reports use; of a long name its beginning. */
const briefName = (entity: EntityView): string =>
  entity.kind === 'person'
    ? lastName(entity.name)
    : (acronymOf(entity, 8) ?? shorten(entity.name, 16))

export function entityNode(entity: EntityView, links: number, community: number | null): SceneNode {
  return {
    id: entity.id,
    what: 'entity',
    type: entity.kind,
    status: 'actual',
    label: acronymOf(entity) ?? shorten(entity.name, 34),
    brief: briefName(entity),
    title: entity.name,
    size: entitySize(links),
    rank: 1000 + links * 10 + entity.articles.length,
    day: null,
    lat: entity.lat,
    lon: entity.lon,
    community,
    members: [],
  }
}

/** "Meeting · 26 Aug", "Agreed: 48-hour pause", "Not agreed: new date". */
export function eventLabel(event: EventView, withYear: boolean): string {
  const noun = eventNoun(event)
  const content = event.content?.replace(/^(?:the|an?)\s+/i, '')
  if (content && event.type !== 'CONSULT') return `${noun}: ${shorten(content, 26)}`
  return event.date ? `${noun} · ${formatDate(event.date, withYear)}` : noun
}

export function eventNode(event: EventView, withYear: boolean): SceneNode {
  return {
    id: event.id,
    what: 'event',
    type: event.type,
    status: event.status,
    label: eventLabel(event, withYear),
    brief: eventNoun(event),
    title: event.label,
    size: Math.round(20 + Math.min(10, 2 * Math.sqrt(event.evidenceCount * 2))),
    rank: scoreEvent(event) * 10,
    day: event.date?.start ?? null,
    lat: null,
    lon: null,
    community: null,
    members: [],
  }
}

/** True when the years of the events differ, so that labels must name them. */
export function yearsDiffer(events: readonly EventView[]): boolean {
  const years = new Set<string>()
  for (const event of events) if (event.date) years.add(event.date.start.slice(0, 4))
  return years.size > 1
}
