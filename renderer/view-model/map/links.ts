/** Finds which places belong together: where the same people met, or where one of them went next. */
import type { EventView } from '../../../shared/model'
import type { Passing } from '../filters'
import type { GraphIndex } from '../graph-index'
import { firstDay } from '../filters'

export interface MapLink {
  readonly from: string
  readonly to: string
  /** Meetings behind the link. */
  readonly events: readonly string[]
  /** From one to the other in time, not just together. */
  readonly ordered: boolean
}

const MOST = 60
/** With nothing selected only the strongest ties are drawn. */
const MOST_OF_ALL = 24

const isMeeting = (event: EventView): boolean =>
  event.type === 'CONSULT' && event.status === 'actual'

function pairsOf(event: EventView): readonly string[] {
  const ids = [...new Set(event.participants.map(({ entity }) => entity))].sort()
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a}\n${b}`))
}

function collect(
  pairs: readonly (readonly [string, string, string])[],
  ordered: boolean,
): readonly MapLink[] {
  const links = new Map<string, { from: string; to: string; events: Set<string> }>()
  for (const [from, to, event] of pairs) {
    if (from === to) continue
    const key = `${from}\n${to}`
    const link = links.get(key) ?? { from, to, events: new Set() }
    link.events.add(event)
    links.set(key, link)
  }
  return [...links.values()]
    .map(({ from, to, events }) => ({ from, to, events: [...events], ordered }))
    .sort((a, b) => b.events.length - a.events.length || (a.to < b.to ? -1 : 1))
    .slice(0, MOST)
}

/** Where an actor's dated events lead from place to place. */
function journey(events: readonly EventView[], id: string, hasPlace: (id: string) => boolean) {
  const stops = events
    .filter(
      (event) =>
        event.status === 'actual' &&
        event.date &&
        event.participants.some(({ entity }) => entity === id),
    )
    .flatMap((event) => {
      const place = event.places.find(({ entity }) => hasPlace(entity))
      return place && event.date
        ? [{ place: place.entity, day: firstDay(event.date.start), event: event.id }]
        : []
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.event < b.event ? -1 : 1))
  return collect(
    stops.slice(1).map((stop, i) => [stops[i]!.place, stop.place, stop.event] as const),
    true,
  )
}

/** Places where a pair of these meetings met again. */
function reunions(
  passing: Passing,
  from: string,
  here: readonly EventView[],
  hasPlace: (id: string) => boolean,
) {
  const pairs = new Set(here.flatMap(pairsOf))
  if (pairs.size === 0) return []
  const known = new Set(here.map(({ id }) => id))
  return collect(
    passing.events
      .filter(
        (event) =>
          isMeeting(event) &&
          !known.has(event.id) &&
          pairsOf(event).some((pair) => pairs.has(pair)),
      )
      .flatMap((event) =>
        event.places
          .filter(({ entity }) => hasPlace(entity))
          .map(({ entity }) => [from, entity, event.id] as const),
      ),
    false,
  )
}

/** Places that have meetings of the same two in common, the most of them first. */
function allReunions(passing: Passing, hasPlace: (id: string) => boolean): readonly MapLink[] {
  const meetingsOf = new Map<string, [place: string, event: string][]>()
  for (const event of passing.events.filter(isMeeting))
    for (const { entity } of event.places.filter((place) => hasPlace(place.entity)))
      for (const pair of pairsOf(event)) {
        const list = meetingsOf.get(pair)
        if (list) list.push([entity, event.id])
        else meetingsOf.set(pair, [[entity, event.id]])
      }
  const ties: [string, string, string][] = []
  for (const list of meetingsOf.values())
    list.forEach(([here, first], i) =>
      list.slice(i + 1).forEach(([there, second]) => {
        const [from, to]: [string, string] = here < there ? [here, there] : [there, here]
        ties.push([from, to, first], [from, to, second])
      }),
    )
  return collect(ties, false).slice(0, MOST_OF_ALL)
}

/** `hasPlace` says which places are on the map. */
export function linksOf(
  index: GraphIndex,
  passing: Passing,
  lead: string | undefined,
  hasPlace: (id: string) => boolean,
): readonly MapLink[] {
  if (lead === undefined) return allReunions(passing, hasPlace)
  const event = index.events.get(lead)
  if (event) {
    const place = event.places.find(({ entity }) => hasPlace(entity))
    return place ? reunions(passing, place.entity, [event], hasPlace) : []
  }
  if (hasPlace(lead)) {
    const here = passing.events.filter(
      (one) => isMeeting(one) && one.places.some(({ entity }) => entity === lead),
    )
    return reunions(passing, lead, here, hasPlace)
  }
  return journey(passing.events, lead, hasPlace)
}

/** A curve between two points, bent to the left of its way so that there and back are told apart. */
export function arcPath(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const bend = 0.18
  const mx = (a.x + b.x) / 2 + (b.y - a.y) * bend
  const my = (a.y + b.y) / 2 - (b.x - a.x) * bend
  const round = (value: number): number => Math.round(value * 10) / 10
  return `M${round(a.x)} ${round(a.y)}Q${round(mx)} ${round(my)} ${round(b.x)} ${round(b.y)}`
}
