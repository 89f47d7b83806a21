/** Turns events into timeline entries: when, which one, and whether the selection touches it. */
import type { EventDate, EventView } from '../../../shared/model'
import { fits, type Grain } from './grain'
import { UNDATED, whenOf, type When } from './when'

export interface Dated {
  readonly event: EventView
  readonly when: When
}

export interface Sorted {
  /** Known well enough for the grain, by time. */
  readonly placed: readonly Dated[]
  /** Only the month or the year is known. */
  readonly partial: readonly Dated[]
  readonly undated: readonly Dated[]
}

const known = new WeakMap<EventDate, When>()

/** Read once for each date, however often the filters change. */
function knownWhen(date: EventDate): When {
  const found = known.get(date)
  if (found) return found
  const when = whenOf(date)
  known.set(date, when)
  return when
}

export const dateEvents = (events: readonly EventView[]): readonly Dated[] =>
  events.map((event) => ({ event, when: event.date ? knownWhen(event.date) : UNDATED }))

const startOf = (when: When): number => (when.kind === 'undated' ? 0 : when.from)

export function sortByKnowledge(dated: readonly Dated[], grain: Grain): Sorted {
  const placed: Dated[] = []
  const partial: Dated[] = []
  const undated: Dated[] = []
  for (const one of dated)
    if (one.when.kind === 'undated') undated.push(one)
    else (fits(one.when, grain) ? placed : partial).push(one)
  const byTime = (a: Dated, b: Dated): number =>
    startOf(a.when) - startOf(b.when) || (a.event.id < b.event.id ? -1 : 1)
  return { placed: placed.sort(byTime), partial: partial.sort(byTime), undated }
}

/** Whether an event is selected, or someone or some place of it is. */
export const touches = (event: EventView, selected: ReadonlySet<string>): boolean =>
  selected.has(event.id) ||
  event.participants.some(({ entity }) => selected.has(entity)) ||
  event.places.some(({ entity }) => selected.has(entity))
