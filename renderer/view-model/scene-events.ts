/** The Events reading: actors and places around the events they share. */
import type { EventView } from '../../shared/model'
import type { GraphIndex } from './graph-index'
import type { SceneEdge } from './scene'
import type { Visible } from './visible'

/** One edge for each entity of an event; a host that is also the place is one edge with its role. */
function edgesOf(event: EventView, entityIds: ReadonlySet<string>): readonly SceneEdge[] {
  const edges = new Map<string, SceneEdge>()
  for (const { entity, role } of event.participants) {
    if (!entityIds.has(entity) || edges.has(entity)) continue
    edges.set(entity, {
      id: `${event.id}>${entity}`,
      source: entity,
      target: event.id,
      kind: 'participant',
      role,
      status: event.status,
      width: role === 'actor' ? 2.2 : 1.8,
      count: 1,
      label: '',
      events: [event.id],
    })
  }
  for (const { entity } of event.places) {
    if (!entityIds.has(entity) || edges.has(entity)) continue
    edges.set(entity, {
      id: `${event.id}>${entity}`,
      source: event.id,
      target: entity,
      kind: 'place',
      role: null,
      status: event.status,
      width: 1.6,
      count: 1,
      label: '',
      events: [event.id],
    })
  }
  return [...edges.values()]
}

export function eventEdges(index: GraphIndex, visible: Visible): readonly SceneEdge[] {
  const drawn = new Set(visible.events.map((event) => event.id))
  const edges: SceneEdge[] = []
  for (const event of visible.events) {
    edges.push(...edgesOf(event, visible.entityIds))
    if (event.outcomeOf && drawn.has(event.outcomeOf) && index.events.has(event.outcomeOf))
      edges.push({
        id: `${event.outcomeOf}>${event.id}`,
        source: event.outcomeOf,
        target: event.id,
        kind: 'outcome',
        role: null,
        status: event.status,
        width: 2,
        count: 1,
        label: '',
        events: [event.id],
      })
  }
  return edges
}
