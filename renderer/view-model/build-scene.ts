/** Turns the visible part of a graph into a scene in one of the three readings. */
import type { GraphIndex } from './graph-index'
import type { Reading, Scene, SceneEdge } from './scene'
import { eventEdges } from './scene-events'
import { entityNode, eventNode, yearsDiffer } from './scene-nodes'
import { meetingEdges, presenceEdges } from './scene-pairs'
import type { Visible } from './visible'

function edgesFor(index: GraphIndex, visible: Visible, reading: Reading): readonly SceneEdge[] {
  switch (reading) {
    case 'events':
      return eventEdges(index, visible)
    case 'meetings':
      return meetingEdges(visible.events, visible.entityIds)
    case 'places':
      return presenceEdges(visible.events, visible.entityIds)
  }
}

export function buildScene(
  index: GraphIndex,
  visible: Visible,
  reading: Reading,
  communities: ReadonlyMap<string, number> | null = null,
  weights: ReadonlyMap<string, number> | null = null,
): Scene {
  const edges = edgesFor(index, visible, reading)
  const links = new Map<string, number>()
  for (const edge of edges) {
    links.set(edge.source, (links.get(edge.source) ?? 0) + edge.count)
    links.set(edge.target, (links.get(edge.target) ?? 0) + edge.count)
  }
  const entities = [...visible.entityIds]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined)
    .filter((entity) => reading === 'events' || links.has(entity.id))
    .map((entity) =>
      entityNode(
        entity,
        weights?.get(entity.id) ?? links.get(entity.id) ?? 0,
        communities?.get(entity.id) ?? null,
      ),
    )
  const withYear = yearsDiffer(visible.events)
  const events =
    reading === 'events' ? visible.events.map((event) => eventNode(event, withYear)) : []
  return { reading, nodes: [...entities, ...events], edges }
}
