/** Finds how two nodes hang together: by fewest links, or through events in the order of time. */
import { lastDay, type Passing } from './filters'
import { entitiesOf, type GraphIndex } from './graph-index'
import { neighboursOf } from './neighbours'

function unroll(from: string, to: string, came: ReadonlyMap<string, string>): readonly string[] {
  const path = [to]
  for (let at = to; at !== from;) {
    const before = came.get(at)
    if (before === undefined) return []
    path.unshift(before)
    at = before
  }
  return path
}

/** Nodes from one to the other with the fewest links between; empty when they do not hang together. */
export function shortestPath(
  index: GraphIndex,
  passing: Passing,
  from: string,
  to: string,
): readonly string[] {
  const came = new Map<string, string>([[from, from]])
  let edge = [from]
  while (edge.length > 0 && !came.has(to)) {
    const next: string[] = []
    for (const id of edge)
      for (const other of neighboursOf(index, passing, id))
        if (!came.has(other)) {
          came.set(other, id)
          next.push(other)
        }
    edge = next
  }
  return came.has(to) ? unroll(from, to, came) : []
}

/**
 * A path on which every event comes no earlier than the one before: what could have led on.
 * Undated and not actual events are left out. Takes the path that arrives first.
 */
export function pathInTime(passing: Passing, from: string, to: string): readonly string[] {
  const events = passing.events
    .filter((event) => event.date && event.status === 'actual')
    .sort((a, b) => a.date!.start.localeCompare(b.date!.start) || (a.id < b.id ? -1 : 1))
  const came = new Map<string, string>([[from, from]])
  for (const event of events) {
    const people = entitiesOf(event).filter((id) => passing.entityIds.has(id))
    const reached = people.find((id) => came.has(id))
    if (event.id === from || came.has(event.id)) continue
    if (reached === undefined) continue
    came.set(event.id, reached)
    for (const id of people) if (!came.has(id)) came.set(id, event.id)
    if (came.has(to)) return unroll(from, to, came)
  }
  return []
}

/** The days a path runs over, for its title. */
export function pathDays(index: GraphIndex, path: readonly string[]): readonly string[] {
  return path.flatMap((id) => {
    const date = index.events.get(id)?.date
    return date ? [lastDay(date.end)] : []
  })
}
