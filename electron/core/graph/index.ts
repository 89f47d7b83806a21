/** Turns the resolved graph into what the renderer is given: counts in place of long lists, and a label for each event. */
import type {
  EntityNode,
  EntityView,
  EventNode,
  EventView,
  Evidence,
  GraphView,
  ParleyGraph,
} from '../../../shared/model'
import { labelEvent } from './label'
import { namesOf } from './short-names'

/** Keeps the order of `graph`. */
export function toGraphView(graph: ParleyGraph): GraphView {
  const names = namesOf(graph.entities, graph.relations)
  return {
    articles: graph.articles,
    entities: graph.entities.map(toEntityView),
    relations: graph.relations,
    events: graph.events.map((event) => toEventView(event, labelEvent(event, names))),
    candidates: graph.candidates,
  }
}

function toEntityView(entity: EntityNode): EntityView {
  const { mentions, id, kind, name, aliases, country, lat, lon } = entity
  return {
    id,
    kind,
    name,
    aliases,
    country,
    lat,
    lon,
    mentionCount: mentions.length,
    articles: articlesOf(mentions),
  }
}

function toEventView(event: EventNode, label: string): EventView {
  const { id, type, mode, status, date, participants, places } = event
  const { content, outcomeOf, attributedTo, background, confidence } = event
  return {
    id,
    type,
    mode,
    status,
    date,
    participants,
    places,
    content,
    outcomeOf,
    attributedTo,
    background,
    confidence,
    label,
    evidenceCount: event.evidence.length,
    articles: articlesOf(event.evidence),
  }
}

/** Sorted by code unit, so that no locale changes the order. */
function articlesOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ article }) => article))].sort()
}
