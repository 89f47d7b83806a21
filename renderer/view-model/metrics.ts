/** Measures entities over the events they share: degree, betweenness and communities. */
import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import type { GraphIndex } from './graph-index'
import { entitiesOf } from './graph-index'
import { createRandom } from './layout/random'
import type { Visible } from './visible'

/** How each number is worked out, for tooltips. */
export const FORMULAS = {
  links: 'How many lines are drawn at it, folded lines counted one by one.',
  degree: 'How many others it shares an event with.',
  betweenness:
    'How often others are linked through it: its share of their shortest paths, times 100 (Brandes).',
  community: 'Who shares the most events has one colour (Louvain, resolution 1, fixed seed).',
} as const

/** Entities linked when they share an event, weighted by how many. */
export function sharedEvents(visible: Visible): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const id of visible.entityIds) graph.addNode(id)
  for (const event of visible.events) {
    const ids = entitiesOf(event).filter((id) => visible.entityIds.has(id))
    ids.forEach((a, i) =>
      ids.slice(i + 1).forEach((b) => {
        if (graph.hasEdge(a, b))
          graph.updateEdgeAttribute(
            a,
            b,
            'weight',
            (weight: number | undefined) => (weight ?? 0) + 1,
          )
        else graph.addEdge(a, b, { weight: 1 })
      }),
    )
  }
  return graph
}

export function degreesOf(visible: Visible): ReadonlyMap<string, number> {
  const graph = sharedEvents(visible)
  return new Map(graph.mapNodes((id) => [id, graph.degree(id)]))
}

/** Scaled to 0..100 so that it can stand for a number of links. */
export function betweenness(_index: GraphIndex, visible: Visible): ReadonlyMap<string, number> {
  const scores = betweennessCentrality(sharedEvents(visible), { getEdgeWeight: null })
  return new Map(Object.entries(scores).map(([id, score]) => [id, score * 100]))
}

/** Community numbers, the largest community being 0. */
export function communitiesOf(visible: Visible): ReadonlyMap<string, number> {
  const graph = sharedEvents(visible)
  if (graph.size === 0) return new Map([...visible.entityIds].map((id) => [id, 0]))
  const found = louvain(graph, { rng: createRandom(5), getEdgeWeight: 'weight' })
  const sizes = new Map<number, number>()
  for (const community of Object.values(found))
    sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
  return new Map(Object.entries(found).map(([id, one]) => [id, order.indexOf(one)]))
}
