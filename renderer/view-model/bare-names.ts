/** Says of parties that reports name only by a bare word ("the sides") whose they are, by the first event that tells of them. */
import type { EntityView, EventView, GraphView, PloverCategory } from '../../shared/model'
import { eventLabel } from './scene-nodes'
import { acronymOf, joinNames } from './words'

/** Whoever reads one of these asks whose. */
const BARE =
  /^(?:(?:the|both|all|other|rival|warring|opposing)\s+)*(?:sides|parties|factions|camps)$/i

/** What was done to them. */
const DONE: Partial<Readonly<Record<PloverCategory, string>>> = {
  SUPPORT: 'backed by',
  AID: 'aided by',
  REQUEST: 'asked by',
  ACCUSE: 'accused by',
  REJECT: 'refused by',
  THREATEN: 'threatened by',
  SANCTION: 'sanctioned by',
  COERCE: 'forced by',
  ASSAULT: 'attacked by',
}

function clearName(
  entity: EntityView,
  event: EventView,
  entities: ReadonlyMap<string, EntityView>,
): string {
  const own = event.participants.find((one) => one.entity === entity.id)
  const actors = event.participants
    .filter(({ entity: id, role }) => role === 'actor' && id !== entity.id)
    .flatMap(({ entity: id }) => entities.get(id) ?? [])
  const done = DONE[event.type]
  if (own?.role === 'recipient' && event.status === 'actual' && done && actors.length > 0)
    return `${entity.name} ${done} ${joinNames(actors.map((one) => acronymOf(one) ?? one.name))}`
  return `${entity.name} (${eventLabel(event, true)})`
}

/** The same graph with such names made clear. */
export function withClearNames(view: GraphView): GraphView {
  const bare = new Set(view.entities.filter(({ name }) => BARE.test(name)).map(({ id }) => id))
  if (bare.size === 0) return view
  const entities = new Map(view.entities.map((entity) => [entity.id, entity]))
  const first = new Map<string, EventView>()
  for (const event of view.events)
    for (const { entity } of event.participants)
      if (bare.has(entity) && !first.has(entity)) first.set(entity, event)
  return {
    ...view,
    entities: view.entities.map((entity) => {
      const event = first.get(entity.id)
      return event ? { ...entity, name: clearName(entity, event, entities) } : entity
    }),
  }
}
