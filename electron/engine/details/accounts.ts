/** Turns the readings joined in an event into what each report says of it, so that differences stay side by side. */
import type { Account, ArticleReading, EventNode, ParleyGraph } from '../../../shared/model'

/** In the order of the event's evidence; the parties are entities of the graph. */
export function accountsOf(
  event: EventNode,
  graph: ParleyGraph,
  readings: readonly ArticleReading[],
): readonly Account[] {
  const wanted = new Set(event.readings)
  const told = new Map(
    readings.flatMap(({ events }) =>
      events.flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])),
    ),
  )
  const mentions = new Set(
    [...told.values()].flatMap(({ participants, places }) => [
      ...participants.map(({ mention }) => mention),
      ...places,
    ]),
  )
  const entityOf = new Map(
    graph.entities.flatMap((entity) =>
      entity.mentions.flatMap(({ id }) => (mentions.has(id) ? [[id, entity.id] as const] : [])),
    ),
  )
  return event.readings.flatMap((id) => {
    const reading = told.get(id)
    if (!reading) return []
    const { article, start, end, date, participants, places } = reading
    return [
      {
        article,
        start,
        end,
        date,
        participants: participants.flatMap(({ mention, role }) => {
          const entity = entityOf.get(mention)
          return entity ? [{ entity, role }] : []
        }),
        places: places.flatMap((mention) => {
          const entity = entityOf.get(mention)
          return entity ? [{ entity }] : []
        }),
      },
    ]
  })
}
