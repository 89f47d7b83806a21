/** Layouts by meaning: events along their dates, or everything where it is on the map. */
import { adjacencyOf } from './adjacency'
import { removeOverlaps } from './remove-overlaps'
import type { LayoutGraph, LayoutNode, Point, Positions } from './types'

const dayNumber = (iso: string): number => Date.parse(`${iso.padEnd(10, '-01')}T00:00:00Z`) / 864e5

/** Middle of what is placed around a node. */
function middleOf(ids: readonly string[], places: ReadonlyMap<string, Point>): Point | null {
  const around = ids.map((id) => places.get(id)).filter((at) => at !== undefined)
  if (around.length === 0) return null
  return {
    x: around.reduce((sum, at) => sum + at.x, 0) / around.length,
    y: around.reduce((sum, at) => sum + at.y, 0) / around.length,
  }
}

/** Distances between days are kept in order but long gaps are shortened, so that busy days stay readable. */
function dayScale(days: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const scale = new Map<number, number>()
  let x = 0
  sorted.forEach((day, i) => {
    if (i > 0) x += 46 + 30 * Math.log2(1 + day - sorted[i - 1]!)
    scale.set(day, x)
  })
  return scale
}

const UNDATED = -220
const LEVELS = 5
const ROWS = 4

/** x is the date; undated events stand in a column of their own at the left. */
export function timelineLayout(layout: LayoutGraph): Positions {
  const near = adjacencyOf(layout.nodes, layout.edges)
  const events = layout.nodes.filter((node) => node.event)
  const scale = dayScale(events.filter((e) => e.day).map((e) => dayNumber(e.day!)))
  const places = new Map<string, Point>()
  const stacked = new Map<number, number>()
  // Neighbouring days stand on different heights, so that their words pass each other.
  const order = new Map([...scale.values()].map((x, i) => [x, i]))
  for (const event of events) {
    const x = event.day ? scale.get(dayNumber(event.day))! : UNDATED
    const row = stacked.get(x) ?? 0
    stacked.set(x, row + 1)
    const height = ((order.get(x) ?? 0) % LEVELS) + row * LEVELS
    places.set(event.id, { x, y: (height % 2 === 0 ? 1 : -1) * Math.ceil(height / 2) * 54 })
  }
  const tallest = Math.max(120, ...[...places.values()].map((at) => Math.abs(at.y)))
  const spots = new Map(places)
  const middles = layout.nodes
    .filter((node) => !node.event)
    .map((node) => ({
      node,
      at: middleOf(near.get(node.id) ?? [], places) ?? { x: UNDATED, y: 0 },
    }))
    .sort((a, b) => a.at.x - b.at.x || (a.node.id < b.node.id ? -1 : 1))
  const seats = { above: 0, below: 0 }
  for (const { node, at } of middles) {
    // Places below, everyone else above.
    const side = node.lat !== null && node.lon !== null ? 'below' : 'above'
    const row = seats[side]++ % ROWS
    spots.set(node.id, { x: at.x, y: (side === 'above' ? -1 : 1) * (tallest + 90 + row * 62) })
  }
  return removeOverlaps(layout.nodes, spots)
}

const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (Math.max(-80, Math.min(80, lat)) * Math.PI) / 360)) * 180) /
  Math.PI

/** Nodes with coordinates stand there; the others near what they are linked to, or below the map. */
export function mapLayout(layout: LayoutGraph): Positions {
  const near = adjacencyOf(layout.nodes, layout.edges)
  const places = new Map<string, Point>()
  const scale = 14
  const rest: LayoutNode[] = []
  for (const node of layout.nodes)
    if (node.lat !== null && node.lon !== null)
      places.set(node.id, { x: node.lon * scale, y: -mercator(node.lat) * scale })
    else rest.push(node)
  for (let round = 0; round < 3; round++)
    for (const node of rest) {
      const middle = middleOf(near.get(node.id) ?? [], places)
      if (middle) places.set(node.id, { x: middle.x + (node.event ? 30 : -30), y: middle.y + 40 })
    }
  const lowest = Math.max(0, ...[...places.values()].map((at) => at.y))
  const lost = rest.filter((node) => !places.has(node.id))
  lost.forEach((node, i) => places.set(node.id, { x: i * 90, y: lowest + 200 }))
  return removeOverlaps(
    layout.nodes.map((node) => ({ ...node, fixed: false })),
    places,
  )
}
