/** Turns what passes the filters into what is drawn: a ranked first look, what was opened, less what was hidden. */
import type { EventView } from '../../shared/model'
import type { Passing } from './filters'
import { entitiesOf, type GraphIndex } from './graph-index'
import { rankedOnce } from './rank'
import type { Reading } from './scene'
import { isMeeting } from './scene-pairs'
import { withinSteps } from './neighbours'

export interface Shown {
  /** How many ranked events are drawn. */
  readonly budget: number
  /** Entities whose every event is drawn. */
  readonly expanded: readonly string[]
  /** Single nodes asked for (search, a click in a table). */
  readonly revealed: readonly string[]
  readonly hidden: readonly string[]
  readonly focus: { readonly nodes: readonly string[]; readonly steps: number } | null
}

export interface Visible {
  readonly events: readonly EventView[]
  readonly entityIds: ReadonlySet<string>
  readonly hiddenEvents: number
  readonly hiddenEntities: number
}

export const FIRST_BUDGET = 24
/** Around a focus at least so many events are drawn. */
const LEAST_NEAR = 200
/** "Show more" doubles. */
export const nextBudget = (budget: number): number => budget * 2

/** Which events a reading has lines for: only these take up the budget, and are counted when left out. */
const DRAWS: Readonly<Record<Reading, (event: EventView) => boolean>> = {
  events: () => true,
  meetings: isMeeting,
  places: (event) => event.places.length > 0 && event.participants.length > 0,
}

export function chooseVisible(
  index: GraphIndex,
  passing: Passing,
  shown: Shown,
  reading: Reading = 'events',
): Visible {
  const draws = DRAWS[reading]
  const hidden = new Set(shown.hidden)
  const near = shown.focus
    ? withinSteps(index, passing, shown.focus.nodes, shown.focus.steps)
    : null
  const chosen = new Set<string>()
  const ranked = rankedOnce(index.view.events)
  const budget = near ? Math.max(shown.budget, LEAST_NEAR) : shown.budget
  let drawn = 0
  for (const event of ranked) {
    if (drawn >= budget) break
    const { id } = event
    if (!draws(event)) continue
    if (passing.eventIds.has(id) && !hidden.has(id) && (!near || near.has(id))) {
      chosen.add(id)
      drawn++
    }
  }
  for (const id of shown.expanded)
    for (const event of index.eventsOf.get(id) ?? [])
      if (passing.eventIds.has(event) && !hidden.has(event)) chosen.add(event)
  for (const id of shown.revealed) if (passing.eventIds.has(id) && !hidden.has(id)) chosen.add(id)

  const entityIds = new Set<string>()
  const add = (id: string): void => {
    if (passing.entityIds.has(id) && !hidden.has(id) && (!near || near.has(id))) entityIds.add(id)
  }
  const events = ranked.filter((event) => chosen.has(event.id) && draws(event))
  for (const event of events) for (const id of entitiesOf(event)) add(id)
  for (const id of shown.revealed) add(id)
  for (const id of shown.expanded) add(id)
  for (const id of shown.focus?.nodes ?? []) add(id)
  return {
    events,
    entityIds,
    hiddenEvents: passing.events.filter(draws).length - events.length,
    hiddenEntities: passing.entityIds.size - entityIds.size,
  }
}
