/** Chooses which actors have a row, and in which order: by number, by name, or groups that mostly meet each other together. */
import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import { createRandom } from '../layout/random'
import type { Actor, Meetings } from './meetings'

export type MatrixOrder = 'total' | 'group' | 'name'

export interface Ordered {
  readonly actors: readonly Actor[]
  /** Where a new group begins; empty unless ordered by group. */
  readonly breaks: ReadonlySet<number>
}

const NO_BREAKS: ReadonlySet<number> = new Set()

/** The group of each actor by Louvain over shared events, the largest group being 0. */
export function groupsOf(
  actors: readonly Actor[],
  meetings: Meetings,
): ReadonlyMap<string, number> {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const { id } of actors) graph.addNode(id)
  for (const { id } of actors)
    for (const [other, events] of meetings.partnersOf(id))
      if (id < other && graph.hasNode(other)) graph.addEdge(id, other, { weight: events.length })
  if (graph.size === 0) return new Map(actors.map(({ id }) => [id, 0]))
  const found = louvain(graph, { rng: createRandom(5), getEdgeWeight: 'weight' })
  const weight = new Map<number, number>()
  for (const { id, total } of actors) weight.set(found[id]!, (weight.get(found[id]!) ?? 0) + total)
  const ranked = [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group)
  return new Map(actors.map(({ id }) => [id, ranked.indexOf(found[id]!)]))
}

/** The `limit` actors with most events; those in `always` have a row whatever their number. */
export function orderActors(
  meetings: Meetings,
  order: MatrixOrder,
  limit: number,
  always: ReadonlySet<string>,
): Ordered {
  const chosen = meetings.actors.filter(({ id }, i) => i < limit || always.has(id))
  switch (order) {
    case 'total':
      return { actors: chosen, breaks: NO_BREAKS }
    case 'name': {
      const actors = [...chosen].sort(
        (a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
      )
      return { actors, breaks: NO_BREAKS }
    }
    case 'group': {
      const groups = groupsOf(chosen, meetings)
      const groupOf = ({ id }: Actor): number => groups.get(id) ?? 0
      const actors = [...chosen].sort((a, b) => groupOf(a) - groupOf(b))
      const breaks = actors.flatMap((actor, i) =>
        i > 0 && groupOf(actor) !== groupOf(actors[i - 1]!) ? [i] : [],
      )
      return { actors, breaks: new Set(breaks) }
    }
  }
}

/** One of six shades; a square root, so that one busy pair does not whiten the rest. */
export const cellShade = (count: number, most: number): number =>
  count <= 0
    ? 0
    : most <= 1
      ? 2
      : 1 + Math.min(5, Math.floor(Math.sqrt((count - 1) / (most - 1)) * 5.999))
