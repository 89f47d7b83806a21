/** Counts events by place and by country, and tells places with a position from those without. */
import type { EntityView, EventView } from '../../../shared/model'
import type { Passing } from '../filters'
import type { GraphIndex } from '../graph-index'
import { project, type Point } from './projection'

export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly kind: EntityView['kind']
  readonly country: string | null
  readonly events: readonly EventView[]
  /** On the flat world; null when no position is known. Countries are shaded, not pinned. */
  readonly at: Point | null
}

export interface MapPlaces {
  /** Towns and facilities with a position, most events first. */
  readonly pinned: readonly MapPlace[]
  /** Countries named as places, most events first. */
  readonly countries: readonly MapPlace[]
  readonly unplaced: readonly MapPlace[]
  /** Events by country code: in the country or any place of it, each counted once. */
  readonly shade: ReadonlyMap<string, number>
  /** Passing events that name no place at all. */
  readonly nowhere: number
}

const byCount = (a: MapPlace, b: MapPlace): number =>
  b.events.length - a.events.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.id < b.id ? -1 : 1)

export function countPlaces(index: GraphIndex, passing: Passing): MapPlaces {
  const eventsAt = new Map<string, EventView[]>()
  const shade = new Map<string, number>()
  let nowhere = 0
  for (const event of passing.events) {
    if (event.places.length === 0) nowhere++
    const codes = new Set<string>()
    for (const id of new Set(event.places.map(({ entity }) => entity))) {
      const country = index.entities.get(id)?.country
      if (country) codes.add(country)
      const list = eventsAt.get(id)
      if (list) list.push(event)
      else eventsAt.set(id, [event])
    }
    for (const code of codes) shade.set(code, (shade.get(code) ?? 0) + 1)
  }
  const pinned: MapPlace[] = []
  const countries: MapPlace[] = []
  const unplaced: MapPlace[] = []
  for (const [id, events] of eventsAt) {
    const entity = index.entities.get(id)
    if (!entity || !passing.entityIds.has(id)) continue
    const { name, kind, country, lat, lon } = entity
    const at = lat === null || lon === null ? null : project(lat, lon)
    const place: MapPlace = { id, name, kind, country, events, at }
    if (!at) unplaced.push(place)
    else (kind === 'country' ? countries : pinned).push(place)
  }
  return {
    pinned: pinned.sort(byCount),
    countries: countries.sort(byCount),
    unplaced: unplaced.sort(byCount),
    shade,
    nowhere,
  }
}
