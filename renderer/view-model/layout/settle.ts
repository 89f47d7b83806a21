/** Finds places for new nodes among nodes that stay where they are. */
import { adjacencyOf } from './adjacency'
import { createRandom } from './random'
import { removeOverlaps } from './remove-overlaps'
import type { LayoutGraph, LayoutNode, Point, Positions } from './types'

/** Middle of the placed neighbours, pushed outwards from the middle of all by a step that differs from node to node. */
function guess(
  node: LayoutNode,
  places: ReadonlyMap<string, Point>,
  near: readonly string[],
  middle: Point,
  random: () => number,
): Point {
  const around = near.map((id) => places.get(id)).filter((at) => at !== undefined)
  const turn = random() * Math.PI * 2
  const step = 60 + node.size * 2
  if (around.length === 0)
    return { x: middle.x + Math.cos(turn) * step * 6, y: middle.y + Math.sin(turn) * step * 6 }
  const x = around.reduce((sum, at) => sum + at.x, 0) / around.length
  const y = around.reduce((sum, at) => sum + at.y, 0) / around.length
  const outward = Math.atan2(y - middle.y, x - middle.x) + (turn - Math.PI) * 0.35
  return { x: x + Math.cos(outward) * step, y: y + Math.sin(outward) * step }
}

export function settle(layout: LayoutGraph): Positions {
  const random = createRandom(11)
  const near = adjacencyOf(layout.nodes, layout.edges)
  const places = new Map<string, Point>()
  for (const node of layout.nodes)
    if (node.x !== null && node.y !== null) places.set(node.id, { x: node.x, y: node.y })
  const size = Math.max(1, places.size)
  const middle = [...places.values()].reduce(
    (sum, at) => ({ x: sum.x + at.x / size, y: sum.y + at.y / size }),
    { x: 0, y: 0 },
  )
  const fresh = layout.nodes
    .filter((node) => !places.has(node.id))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
  for (const node of fresh)
    places.set(node.id, guess(node, places, near.get(node.id) ?? [], middle, random))
  const freshIds = new Set(fresh.map((node) => node.id))
  const nodes = layout.nodes.map((node) => ({ ...node, fixed: !freshIds.has(node.id) }))
  return removeOverlaps(nodes, places)
}
