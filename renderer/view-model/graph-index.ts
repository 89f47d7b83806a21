/** Turns a GraphView into look-up tables, built once for each graph. */
import type { ArticleMeta, EntityView, EventView, GraphView } from '../../shared/model'
import { withClearNames } from './bare-names'

export interface GraphIndex {
  readonly view: GraphView
  readonly entities: ReadonlyMap<string, EntityView>
  readonly events: ReadonlyMap<string, EventView>
  readonly articles: ReadonlyMap<string, ArticleMeta>
  /** Events an entity takes part in or is the place of, in the graph's order. */
  readonly eventsOf: ReadonlyMap<string, readonly string[]>
  /** Outcomes of a meeting. */
  readonly outcomesOf: ReadonlyMap<string, readonly string[]>
}

/** Everyone and every place of an event, without repeats, participants first. */
export function entitiesOf(event: EventView): readonly string[] {
  const ids = new Set<string>()
  for (const { entity } of event.participants) ids.add(entity)
  for (const { entity } of event.places) ids.add(entity)
  return [...ids]
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

export function indexGraph(told: GraphView): GraphIndex {
  const view = withClearNames(told)
  const eventsOf = new Map<string, string[]>()
  const outcomesOf = new Map<string, string[]>()
  for (const event of view.events) {
    for (const id of entitiesOf(event)) push(eventsOf, id, event.id)
    if (event.outcomeOf) push(outcomesOf, event.outcomeOf, event.id)
  }
  return {
    view,
    entities: new Map(view.entities.map((entity) => [entity.id, entity])),
    events: new Map(view.events.map((event) => [event.id, event])),
    articles: new Map(view.articles.map((article) => [article.id, article])),
    eventsOf,
    outcomesOf,
  }
}
