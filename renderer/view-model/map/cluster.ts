/** Gathers places whose circles would cover each other at a zoom into one circle at the busiest of them. */
import type { MapPlace } from './places'
import type { Point } from './projection'

export interface Cluster {
  /** The busiest place of it. */
  readonly lead: MapPlace
  readonly members: readonly MapPlace[]
  /** Events of all its places; an event in two of them counts twice. */
  readonly count: number
  readonly at: Point
  /** Pixels. */
  readonly r: number
}

const SMALLEST = 4.5
const LARGEST = 22

/** The area of a circle follows the count. */
export const radiusOf = (count: number, most: number): number =>
  Math.max(SMALLEST, LARGEST * Math.sqrt(count / Math.max(most, 12)))

/** `places` come busiest first. */
export function clusterPlaces(places: readonly MapPlace[], k: number): readonly Cluster[] {
  const most = places[0]?.events.length ?? 1
  const drafts: { lead: MapPlace; at: Point; r: number; members: MapPlace[]; count: number }[] = []
  for (const place of places) {
    if (!place.at) continue
    const own = radiusOf(place.events.length, most)
    const { x, y } = place.at
    const host = drafts.find((one) => {
      const reach = (one.r + own) * 0.9
      const dx = (one.at.x - x) * k
      if (Math.abs(dx) > reach) return false
      const dy = (one.at.y - y) * k
      return dx * dx + dy * dy < reach * reach
    })
    if (host) {
      host.members.push(place)
      host.count += place.events.length
    } else
      drafts.push({
        lead: place,
        at: place.at,
        r: own,
        members: [place],
        count: place.events.length,
      })
  }
  return drafts
}

/** Whether zooming in can take the members apart. */
export const canSplit = (cluster: Cluster): boolean =>
  cluster.members.some(
    ({ at }) => at !== null && Math.hypot(at.x - cluster.at.x, at.y - cluster.at.y) > 0.02,
  )
