/** Turns an event's readings into what each report tells of it: when, who, where, how certain, by whose word. */
import type { EventNode, EventReading, Telling } from '../../../shared/model'
import type { Session } from '../session'

/** The readings joined in an event, in its order. */
function readingsOf({ readings }: Session, event: EventNode): readonly EventReading[] {
  const wanted = new Set(event.readings)
  const found = new Map<string, EventReading>()
  for (const { events } of readings())
    for (const reading of events) if (wanted.has(reading.id)) found.set(reading.id, reading)
  return event.readings.flatMap((id) => found.get(id) ?? [])
}

const mentionsOf = ({ participants, places, attributedTo }: EventReading): readonly string[] => [
  ...participants.map(({ mention }) => mention),
  ...places,
  ...(attributedTo === null ? [] : [attributedTo]),
]

export function tellingsOf(session: Session, event: EventNode): readonly Telling[] {
  const told = readingsOf(session, event)
  const wanted = new Set(told.flatMap(mentionsOf))
  const entityOf = new Map<string, string>()
  for (const entity of session.graph().entities)
    for (const { id } of entity.mentions) if (wanted.has(id)) entityOf.set(id, entity.id)
  const entities = (mentions: readonly string[]): readonly string[] => [
    ...new Set(mentions.flatMap((mention) => entityOf.get(mention) ?? [])),
  ]
  return told.map((reading) => ({
    article: reading.article,
    start: reading.start,
    end: reading.end,
    date: reading.date,
    participants: entities(reading.participants.map(({ mention }) => mention)),
    places: entities(reading.places),
    status: reading.status,
    attributedTo: entities(reading.attributedTo === null ? [] : [reading.attributedTo])[0] ?? null,
  }))
}
