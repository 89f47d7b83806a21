/** Layouts by meaning: events along their dates, or everything where it is on the map. */
import { removeOverlaps } from './remove-overlaps'
import type { LayoutGraph, LayoutNode, Point, Positions } from './types'

function neighbours(layout: LayoutGraph): Map<string, string[]> {
  const near = new Map<string, string[]>(layout.nodes.map((node) => [node.id, []]))
  for (const { source, target } of layout.edges) {
    near.get(source)?.push(target)
    near.get(target)?.push(source)
  }
  return near
}

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
    if (i > 0) x += 150 + 60 * Math.log2(1 + day - sorted[i - 1]!)
    scale.set(day, x)
  })
  return scale
}

/** x is the date; undated events stand in a column of their own at the left. */
export function timelineLayout(layout: LayoutGraph): Positions {
  const near = neighbours(layout)
  const events = layout.nodes.filter((node) => node.event)
  const scale = dayScale(events.filter((e) => e.day).map((e) => dayNumber(e.day!)))
  const places = new Map<string, Point>()
  const stacked = new Map<number, number>()
  for (const event of events) {
    const x = event.day ? scale.get(dayNumber(event.day))! : -260
    const row = stacked.get(x) ?? 0
    stacked.set(x, row + 1)
    places.set(event.id, { x, y: (row % 2 === 0 ? 1 : -1) * Math.ceil(row / 2) * 58 })
  }
  const tallest = Math.max(120, ...[...places.values()].map((at) => Math.abs(at.y)))
  let above = true
  const spots = new Map(places)
  for (const node of layout.nodes) {
    if (node.event) continue
    const middle = middleOf(near.get(node.id) ?? [], places) ?? { x: -260, y: 0 }
    const side = node.lat !== null && node.lon !== null ? false : above
    above = !above
    spots.set(node.id, { x: middle.x, y: (side ? -1 : 1) * (tallest + 110) + middle.y * 0.3 })
  }
  return removeOverlaps(
    layout.nodes.map((node) => ({ ...node, fixed: node.fixed })),
    spots,
  )
}

const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (Math.max(-80, Math.min(80, lat)) * Math.PI) / 360)) * 180) /
  Math.PI

/** Nodes with coordinates stand there; the others near what they are linked to, or below the map. */
export function mapLayout(layout: LayoutGraph): Positions {
  const near = neighbours(layout)
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
