/** Turns filters into the events and entities that pass them. */
import type { EntityKind, EventStatus, EventView, PloverCategory } from '../../shared/model'
import type { GraphIndex } from './graph-index'

export interface Filters {
  /** Taken out by the legend. */
  readonly hiddenKinds: readonly EntityKind[]
  readonly hiddenCategories: readonly PloverCategory[]
  readonly hiddenStatuses: readonly EventStatus[]
  /** Kept when not empty. */
  readonly modes: readonly string[]
  readonly outlets: readonly string[]
  readonly articles: readonly string[]
  readonly countries: readonly string[]
  readonly place: string | null
  /** ISO days, both inclusive. Undated events are kept only when there is no time filter. */
  readonly time: { readonly from: string; readonly to: string } | null
  readonly minReports: number
  readonly minConfidence: number
}

export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenCategories: [],
  hiddenStatuses: [],
  modes: [],
  outlets: [],
  articles: [],
  countries: [],
  place: null,
  time: null,
  minReports: 1,
  minConfidence: 0,
}

export interface Passing {
  readonly events: readonly EventView[]
  readonly eventIds: ReadonlySet<string>
  readonly entityIds: ReadonlySet<string>
}

/** First and last day a partly known date may mean: "2016-08" → 2016-08-01 to 2016-08-31. */
export const firstDay = (iso: string): string =>
  iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso
export const lastDay = (iso: string): string =>
  iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso

function inTime(event: EventView, time: Filters['time']): boolean {
  if (!time) return true
  if (!event.date) return false
  return lastDay(event.date.end) >= time.from && firstDay(event.date.start) <= time.to
}

/** One predicate for each filter that is set, so that an unset filter costs nothing. */
function tests(index: GraphIndex, filters: Filters): readonly ((event: EventView) => boolean)[] {
  const list: ((event: EventView) => boolean)[] = []
  if (filters.hiddenCategories.length > 0) {
    const hidden = new Set<string>(filters.hiddenCategories)
    list.push((event) => !hidden.has(event.type))
  }
  if (filters.hiddenStatuses.length > 0) {
    const hidden = new Set<string>(filters.hiddenStatuses)
    list.push((event) => !hidden.has(event.status))
  }
  if (filters.modes.length > 0) {
    const kept = new Set(filters.modes)
    list.push((event) => event.mode !== null && kept.has(event.mode))
  }
  if (filters.outlets.length > 0) {
    const kept = new Set(filters.outlets)
    const ids = new Set(
      index.view.articles.filter((a) => a.outlet && kept.has(a.outlet)).map((a) => a.id),
    )
    list.push((event) => event.articles.some((id) => ids.has(id)))
  }
  if (filters.articles.length > 0) {
    const kept = new Set(filters.articles)
    list.push((event) => event.articles.some((id) => kept.has(id)))
  }
  if (filters.countries.length > 0) {
    const kept = new Set(filters.countries)
    const inCountry = (id: string): boolean => kept.has(index.entities.get(id)?.country ?? '')
    list.push((event) => event.places.some((place) => inCountry(place.entity)))
  }
  if (filters.place) {
    const { place } = filters
    list.push((event) => event.places.some((one) => one.entity === place))
  }
  if (filters.time) list.push((event) => inTime(event, filters.time))
  if (filters.minReports > 1) list.push((event) => event.articles.length >= filters.minReports)
  if (filters.minConfidence > 0) list.push((event) => event.confidence >= filters.minConfidence)
  return list
}

export function filterGraph(index: GraphIndex, filters: Filters): Passing {
  const predicates = tests(index, filters)
  const events =
    predicates.length === 0
      ? index.view.events
      : index.view.events.filter((event) => predicates.every((passes) => passes(event)))
  const hiddenKinds = new Set<string>(filters.hiddenKinds)
  const entityIds = new Set<string>()
  for (const entity of index.view.entities)
    if (!hiddenKinds.has(entity.kind)) entityIds.add(entity.id)
  return { events, eventIds: new Set(events.map((event) => event.id)), entityIds }
}
