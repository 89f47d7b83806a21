/** The Meetings and Places readings: one edge for each pair, its width the number of events folded in. */
import type { EventStatus, EventView } from '../../shared/model'
import type { SceneEdge } from './scene'

const SURE: readonly EventStatus[] = ['actual', 'future', 'hypothetical', 'negated']

interface Folded {
  readonly a: string
  readonly b: string
  readonly events: EventView[]
}

function fold(into: Map<string, Folded>, a: string, b: string, event: EventView): void {
  const key = `${a}~${b}`
  const found = into.get(key)
  if (found) found.events.push(event)
  else into.set(key, { a, b, events: [event] })
}

/** The surest status of the folded events, so that one real meeting makes a full line. */
const surest = (events: readonly EventView[]): EventStatus =>
  SURE.find((status) => events.some((event) => event.status === status)) ?? 'actual'

/** Width and label of a line that stands for `number` events. */
export const pairLook = (number: number): Pick<SceneEdge, 'width' | 'count' | 'label'> => ({
  width: Math.min(12, 1.2 + 1.3 * Math.sqrt(number) + number * 0.3),
  count: number,
  label: number > 1 ? String(number) : '',
})

function toEdge(folded: Folded, kind: 'meeting' | 'presence'): SceneEdge {
  const { a, b, events } = folded
  return {
    id: `${a}~${b}`,
    source: a,
    target: b,
    kind,
    role: null,
    status: surest(events),
    ...pairLook(events.length),
    events: events.map((event) => event.id),
  }
}

/** True for a meeting of two or more: a CONSULT with at least two taking part. */
export const isMeeting = (event: EventView): boolean =>
  event.type === 'CONSULT' && new Set(event.participants.map((one) => one.entity)).size > 1

/** Every pair that met. */
export function meetingEdges(
  events: readonly EventView[],
  entityIds: ReadonlySet<string>,
): readonly SceneEdge[] {
  const pairs = new Map<string, Folded>()
  for (const event of events) {
    if (!isMeeting(event)) continue
    const ids = [...new Set(event.participants.map((one) => one.entity))]
      .filter((id) => entityIds.has(id))
      .sort()
    ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => fold(pairs, a, b, event)))
  }
  return [...pairs.values()].map((pair) => toEdge(pair, 'meeting'))
}

/** Who was where: participants with the places of their events. */
export function presenceEdges(
  events: readonly EventView[],
  entityIds: ReadonlySet<string>,
): readonly SceneEdge[] {
  const pairs = new Map<string, Folded>()
  for (const event of events) {
    const actors = new Set(event.participants.map((one) => one.entity))
    for (const place of new Set(event.places.map((one) => one.entity)))
      for (const actor of actors)
        if (actor !== place && entityIds.has(actor) && entityIds.has(place))
          fold(pairs, actor, place, event)
  }
  return [...pairs.values()].map((pair) => toEdge(pair, 'presence'))
}
