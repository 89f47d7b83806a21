/** Sorts dated events into lanes: one for each category, or one for each of the most active actors. */
import type { PloverCategory } from '../../../shared/model'
import type { GraphIndex } from '../graph-index'
import { FAMILY, type Family } from '../palette'
import { CATEGORY_WORDS } from '../words'
import type { Dated } from './dated'

export type LaneBy = 'category' | 'actor'

export interface Lane {
  readonly id: string
  readonly label: string
  /** The lane's own colour family, or null when its events differ. */
  readonly family: Family | null
  readonly entries: readonly Dated[]
}

export interface Lanes {
  readonly lanes: readonly Lane[]
  /** Actors that have no lane of their own. */
  readonly more: number
}

const FAMILIES: readonly Family[] = ['talk', 'deed', 'dispute', 'force']

function group(
  entries: readonly Dated[],
  keysOf: (one: Dated) => readonly string[],
): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>()
  for (const one of entries)
    for (const key of new Set(keysOf(one))) {
      const list = groups.get(key)
      if (list) list.push(one)
      else groups.set(key, [one])
    }
  return groups
}

/** Talking first, force last; inside a family the fullest lane first. */
export function lanesByCategory(entries: readonly Dated[]): Lanes {
  const groups = group(entries, ({ event }) => [event.type])
  const lanes = [...groups].map(([id, list]): Lane => {
    const type = id as PloverCategory
    return { id, label: CATEGORY_WORDS[type].label, family: FAMILY[type], entries: list }
  })
  lanes.sort(
    (a, b) =>
      FAMILIES.indexOf(a.family ?? 'talk') - FAMILIES.indexOf(b.family ?? 'talk') ||
      b.entries.length - a.entries.length ||
      (a.id < b.id ? -1 : 1),
  )
  return { lanes, more: 0 }
}

/** The busiest actors; those named in `first` (the selection) stand on top. */
export function lanesByActor(
  entries: readonly Dated[],
  index: GraphIndex,
  limit: number,
  first: ReadonlySet<string>,
): Lanes {
  const groups = group(entries, ({ event }) => event.participants.map(({ entity }) => entity))
  const known = [...groups].filter(([id]) => index.entities.has(id))
  known.sort(
    (a, b) =>
      Number(first.has(b[0])) - Number(first.has(a[0])) ||
      b[1].length - a[1].length ||
      (a[0] < b[0] ? -1 : 1),
  )
  const lanes = known.slice(0, limit).map(([id, list]): Lane => ({
    id,
    label: index.entities.get(id)?.name ?? id,
    family: null,
    entries: list,
  }))
  return { lanes, more: Math.max(0, known.length - limit) }
}
