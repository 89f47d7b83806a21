/** Counts for each pair of actors the events they share: by default meetings that happened. */
import type { EntityView, EventStatus, EventView, PloverCategory } from '../../../shared/model'
import type { Passing } from '../filters'
import type { GraphIndex } from '../graph-index'

export interface MeetingChoice {
  /** Null counts every category. */
  readonly types: readonly PloverCategory[] | null
  /** Null counts every status. */
  readonly statuses: readonly EventStatus[] | null
  readonly kinds: readonly EntityView['kind'][] | null
}

export const MEETINGS: MeetingChoice = { types: ['CONSULT'], statuses: ['actual'], kinds: null }

export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: EntityView['kind']
  /** Events shared with at least one other actor. */
  readonly total: number
  /** Number of different actors it shares one with. */
  readonly others: number
}

export interface Meetings {
  /** Most events first. */
  readonly actors: readonly Actor[]
  readonly events: number
  /** Events of a pair, in the order of the graph; the order of the two does not matter. */
  readonly between: (a: string, b: string) => readonly EventView[]
  readonly partnersOf: (id: string) => ReadonlyMap<string, readonly EventView[]>
}

const NO_EVENTS: readonly EventView[] = []
const NO_PARTNERS: ReadonlyMap<string, readonly EventView[]> = new Map()

export function countMeetings(
  index: GraphIndex,
  passing: Passing,
  choice: MeetingChoice,
): Meetings {
  const partners = new Map<string, Map<string, EventView[]>>()
  const totals = new Map<string, number>()
  const counts = (id: string): boolean => {
    const kind = index.entities.get(id)?.kind
    return kind !== undefined && passing.entityIds.has(id) && (choice.kinds?.includes(kind) ?? true)
  }
  const link = (a: string, b: string, event: EventView): void => {
    const row = partners.get(a) ?? new Map<string, EventView[]>()
    partners.set(a, row)
    const cell = row.get(b)
    if (cell) cell.push(event)
    else row.set(b, [event])
  }
  let events = 0
  for (const event of passing.events) {
    if (choice.types && !choice.types.includes(event.type)) continue
    if (choice.statuses && !choice.statuses.includes(event.status)) continue
    const ids = [...new Set(event.participants.map(({ entity }) => entity))].filter(counts)
    if (ids.length < 2) continue
    events++
    for (const a of ids) {
      totals.set(a, (totals.get(a) ?? 0) + 1)
      for (const b of ids) if (a !== b) link(a, b, event)
    }
  }
  const actors = [...totals]
    .map(([id, total]): Actor => {
      const { name, kind } = index.entities.get(id)!
      return { id, name, kind, total, others: partners.get(id)?.size ?? 0 }
    })
    .sort((a, b) => b.total - a.total || b.others - a.others || (a.id < b.id ? -1 : 1))
  return {
    actors,
    events,
    between: (a, b) => partners.get(a)?.get(b) ?? NO_EVENTS,
    partnersOf: (id) => partners.get(id) ?? NO_PARTNERS,
  }
}
