/** Counts entities by kind and events by category, status, mode and outlet. */
import type { GraphView } from '../../shared/model'

export interface Tally {
  readonly kinds: Readonly<Record<string, number>>
  readonly categories: Readonly<Record<string, number>>
  readonly statuses: Readonly<Record<string, number>>
  readonly modes: Readonly<Record<string, number>>
  readonly outlets: Readonly<Record<string, number>>
  readonly countries: Readonly<Record<string, number>>
}

const known = new WeakMap<GraphView, Tally>()

function bump(counts: Record<string, number>, key: string | null): void {
  if (key !== null) counts[key] = (counts[key] ?? 0) + 1
}

export function tally(view: GraphView): Tally {
  const found = known.get(view)
  if (found) return found
  const counts = {
    kinds: {} as Record<string, number>,
    categories: {} as Record<string, number>,
    statuses: {} as Record<string, number>,
    modes: {} as Record<string, number>,
    outlets: {} as Record<string, number>,
    countries: {} as Record<string, number>,
  }
  const countryOf = new Map(view.entities.map((entity) => [entity.id, entity.country]))
  for (const entity of view.entities) bump(counts.kinds, entity.kind)
  for (const article of view.articles) bump(counts.outlets, article.outlet)
  for (const event of view.events) {
    bump(counts.categories, event.type)
    bump(counts.statuses, event.status)
    bump(counts.modes, event.mode)
    for (const code of new Set(event.places.map((place) => countryOf.get(place.entity) ?? null)))
      bump(counts.countries, code)
  }
  known.set(view, counts)
  return counts
}
