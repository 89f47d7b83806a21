/** Applies a person's corrections to event nodes: what the event is, its certainty, day, parties and places. */
import type {
  Decision,
  EventCorrection,
  EventDate,
  EventNode,
  ParticipantRole,
} from '../../../../shared/model'

/** The last correction of an event counts; one that names no party or place of the graph is passed over. */
export function correctEvents(
  events: readonly EventNode[],
  decisions: readonly Decision[],
  entityOf: ReadonlyMap<string, string>,
): readonly EventNode[] {
  const corrections = new Map<string, EventCorrection>()
  for (const { action } of decisions)
    if (action.kind === 'correct-event') corrections.set(action.reading, action.to)
  if (corrections.size === 0) return events
  return events.map((event) => {
    const to = event.readings.map((reading) => corrections.get(reading)).findLast(Boolean)
    return to ? corrected(event, to, entityOf) : event
  })
}

function corrected(
  event: EventNode,
  { type, status, date, parts }: EventCorrection,
  entityOf: ReadonlyMap<string, string>,
): EventNode {
  const participants = new Map<string, ParticipantRole>()
  const places = new Set<string>()
  for (const { mention, part } of parts) {
    const entity = entityOf.get(mention)
    if (!entity) continue
    if (part === 'place') places.add(entity)
    else participants.set(entity, part)
  }
  if (participants.size + places.size === 0) return event
  return {
    ...event,
    type,
    mode: type === event.type ? event.mode : null,
    status,
    wording:
      type === event.type && status === event.status
        ? event.wording
        : { ...event.wording, verb: null },
    date: dateOf(event.date, date),
    participants: [...participants].map(([entity, role]) => ({ entity, role })),
    places: [...places].map((entity) => ({ entity })),
    why: [...event.why, 'Someone corrected this event.'],
  }
}

/** A date left as it was keeps the words it was read from. */
function dateOf(read: EventDate | null, to: EventCorrection['date']): EventDate | null {
  if (!to) return null
  if (read?.start === to.start && read.end === to.end) return read
  return { ...to, text: '', span: null, how: 'set by hand' }
}
