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

interface Draft {
  readonly lead: MapPlace
  readonly at: Point
  readonly members: readonly MapPlace[]
  readonly count: number
}

/** Hands each draft to the first circle it would cover too much of; `drafts` come busiest first. */
function gather(drafts: readonly Draft[], k: number, most: number): Draft[] {
  const hosts: { draft: Draft; r: number }[] = []
  for (const draft of drafts) {
    const own = radiusOf(draft.count, most)
    const host = hosts.find(({ draft: { at }, r }) => {
      const reach = (r + own) * 0.85
      const dx = (at.x - draft.at.x) * k
      if (Math.abs(dx) > reach) return false
      const dy = (at.y - draft.at.y) * k
      return dx * dx + dy * dy < reach * reach
    })
    if (host)
      host.draft = {
        ...host.draft,
        members: [...host.draft.members, ...draft.members],
        count: host.draft.count + draft.count,
      }
    else hosts.push({ draft, r: own })
  }
  return hosts.map(({ draft }) => draft).sort((a, b) => b.count - a.count)
}

const most = (drafts: readonly Draft[]): number => drafts[0]?.count ?? 1

/** `places` come busiest first. Circles grow when they take others in, so it is done until nothing moves. */
export function clusterPlaces(places: readonly MapPlace[], k: number): readonly Cluster[] {
  let drafts: Draft[] = places.flatMap((place) =>
    place.at ? [{ lead: place, at: place.at, members: [place], count: place.events.length }] : [],
  )
  for (let round = 0; round < 4; round++) {
    const next = gather(drafts, k, most(drafts))
    if (next.length === drafts.length) break
    drafts = next
  }
  const largest = most(drafts)
  return drafts.map((draft) => ({ ...draft, r: radiusOf(draft.count, largest) }))
}

/** Whether zooming in can take the members apart. */
export const canSplit = (cluster: Cluster): boolean =>
  cluster.members.some(
    ({ at }) => at !== null && Math.hypot(at.x - cluster.at.x, at.y - cluster.at.y) > 0.02,
  )
