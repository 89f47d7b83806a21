/** Turns events into places with counts, and into the ways talks took from one place to the next. */
import type { EventView } from '../../shared/model'
import type { GraphIndex } from './graph-index'
import { isMeeting } from './scene-pairs'

export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly events: readonly string[]
}

/** The same people met at `from`, and next at `to`. */
export interface MapArc {
  readonly from: string
  readonly to: string
  readonly events: readonly string[]
}

export function mapPlaces(
  index: GraphIndex,
  events: readonly EventView[],
  entityIds: ReadonlySet<string>,
): readonly MapPlace[] {
  const at = new Map<string, string[]>()
  for (const event of events)
    for (const { entity } of event.places) {
      const list = at.get(entity)
      if (list) list.push(event.id)
      else at.set(entity, [event.id])
    }
  return [...at]
    .flatMap(([id, list]): MapPlace[] => {
      const place = index.entities.get(id)
      if (!place || place.lat === null || place.lon === null || !entityIds.has(id)) return []
      return [{ id, name: place.name, lat: place.lat, lon: place.lon, events: list }]
    })
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
}

/** Meetings of the same pair, in order of time, joined from place to place. */
export function mapArcs(
  index: GraphIndex,
  events: readonly EventView[],
  places: readonly MapPlace[],
): readonly MapArc[] {
  const known = new Set(places.map((place) => place.id))
  const rounds = new Map<string, { day: string; place: string; event: string }[]>()
  for (const event of events) {
    if (!isMeeting(event) || !event.date || event.status === 'negated') continue
    // The most exact place: a city rather than its country.
    const place = [...event.places]
      .map((one) => index.entities.get(one.entity))
      .filter((one) => one !== undefined && known.has(one.id))
      .sort((a, b) => Number(a!.kind === 'country') - Number(b!.kind === 'country'))[0]
    if (!place) continue
    const ids = [...new Set(event.participants.map((one) => one.entity))].sort()
    ids.forEach((a, i) =>
      ids.slice(i + 1).forEach((b) => {
        const stop = { day: event.date!.start, place: place.id, event: event.id }
        const list = rounds.get(`${a}|${b}`)
        if (list) list.push(stop)
        else rounds.set(`${a}|${b}`, [stop])
      }),
    )
  }
  const arcs = new Map<string, Set<string>>()
  for (const stops of rounds.values()) {
    stops.sort((a, b) => a.day.localeCompare(b.day))
    stops.slice(1).forEach((stop, i) => {
      const before = stops[i]!
      if (before.place === stop.place) return
      const key = `${before.place}|${stop.place}`
      const set = arcs.get(key) ?? new Set()
      set.add(before.event).add(stop.event)
      arcs.set(key, set)
    })
  }
  return [...arcs]
    .map(([key, set]) => {
      const [from = '', to = ''] = key.split('|')
      return { from, to, events: [...set] }
    })
    .sort((a, b) => b.events.length - a.events.length || (a.from < b.from ? -1 : 1))
}

export interface Cluster {
  /** The busiest place leads. */
  readonly places: readonly MapPlace[]
  readonly x: number
  readonly y: number
  readonly events: number
}

/** Joins places that would cover each other at this zoom; `places` come busiest first. */
export function clusterPlaces(
  spots: readonly { readonly place: MapPlace; readonly x: number; readonly y: number }[],
  distance: number,
): readonly Cluster[] {
  const cells = new Map<string, { places: MapPlace[]; x: number; y: number; events: number }[]>()
  const all: { places: MapPlace[]; x: number; y: number; events: number }[] = []
  for (const { place, x, y } of spots) {
    const [i, j] = [Math.floor(x / distance), Math.floor(y / distance)]
    let home: (typeof all)[number] | undefined
    for (let di = -1; di <= 1 && !home; di++)
      for (let dj = -1; dj <= 1 && !home; dj++)
        home = cells
          .get(`${i + di},${j + dj}`)
          ?.find((one) => Math.hypot(one.x - x, one.y - y) < distance)
    if (home) {
      home.places.push(place)
      home.events += place.events.length
      continue
    }
    const cluster = { places: [place], x, y, events: place.events.length }
    all.push(cluster)
    const key = `${i},${j}`
    const list = cells.get(key)
    if (list) list.push(cluster)
    else cells.set(key, [cluster])
  }
  return all
}
