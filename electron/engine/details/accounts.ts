/** Turns the readings joined in an event into what each report says of it, so that differences stay side by side. */
import type {
  Account,
  ArticleReading,
  EventNode,
  EventReading,
  ParleyGraph,
} from '../../../shared/model'

/** In the order of the event's evidence; the parties are entities of the graph. */
export function accountsOf(
  event: EventNode,
  graph: ParleyGraph,
  readings: readonly ArticleReading[],
): readonly Account[] {
  const wanted = new Set(event.readings)
  const told = new Map<string, EventReading>()
  for (const { events } of readings)
    for (const reading of events) if (wanted.has(reading.id)) told.set(reading.id, reading)
  const mentions = new Set([...told.values()].flatMap(mentionsOf))
  const entityOf = new Map<string, string>()
  for (const entity of graph.entities)
    for (const { id } of entity.mentions) if (mentions.has(id)) entityOf.set(id, entity.id)
  return event.readings.flatMap((id) => {
    const reading = told.get(id)
    if (!reading) return []
    const { article, start, end, date, status, attributedTo } = reading
    return {
      ...{ article, start, end, date, status },
      attributedTo: attributedTo === null ? null : (entityOf.get(attributedTo) ?? null),
      participants: reading.participants.flatMap(({ mention, role }) => {
        const entity = entityOf.get(mention)
        return entity ? { entity, role } : []
      }),
      places: reading.places.flatMap((mention) => {
        const entity = entityOf.get(mention)
        return entity ? { entity } : []
      }),
    }
  })
}

const mentionsOf = ({ participants, places, attributedTo }: EventReading): readonly string[] => [
  ...participants.map(({ mention }) => mention),
  ...places,
  ...(attributedTo === null ? [] : [attributedTo]),
]
