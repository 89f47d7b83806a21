/** Turns a node into its neighbours: an entity's events, an event's entities and outcomes. */
import type { Passing } from './filters'
import { entitiesOf, type GraphIndex } from './graph-index'

/** Direct neighbours of an entity or event among what passes the filters. */
export function neighboursOf(index: GraphIndex, passing: Passing, id: string): readonly string[] {
  const event = index.events.get(id)
  if (!event) return (index.eventsOf.get(id) ?? []).filter((one) => passing.eventIds.has(one))
  const outcomes = (index.outcomesOf.get(id) ?? []).filter((one) => passing.eventIds.has(one))
  const meeting = event.outcomeOf && passing.eventIds.has(event.outcomeOf) ? [event.outcomeOf] : []
  return [...entitiesOf(event).filter((one) => passing.entityIds.has(one)), ...outcomes, ...meeting]
}

/** Every node at most `steps` links away from one of `from`, themselves included. */
export function withinSteps(
  index: GraphIndex,
  passing: Passing,
  from: readonly string[],
  steps: number,
): ReadonlySet<string> {
  const seen = new Set(from)
  let edge: readonly string[] = from
  for (let step = 0; step < steps; step++) {
    const next: string[] = []
    for (const id of edge)
      for (const other of neighboursOf(index, passing, id))
        if (!seen.has(other)) {
          seen.add(other)
          next.push(other)
        }
    edge = next
  }
  return seen
}

/** Nodes next to every one of `ids`; entities count as neighbours when they share an event. */
export function commonNeighbours(
  index: GraphIndex,
  passing: Passing,
  ids: readonly string[],
): readonly string[] {
  const around = ids.map((id) => withinSteps(index, passing, [id], 2))
  const [first, ...rest] = around
  if (!first) return []
  return [...first].filter((id) => !ids.includes(id) && rest.every((set) => set.has(id)))
}

/** Events that every one of these entities has a part in. */
export function sharedEvents(index: GraphIndex, entities: readonly string[]): readonly string[] {
  const [first = [], ...rest] = entities.map((id) => index.eventsOf.get(id) ?? [])
  const others = rest.map((events) => new Set(events))
  return first.filter((id) => others.every((events) => events.has(id)))
}
