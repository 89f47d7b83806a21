/** The default layout of a readable number of nodes: stress for each connected part, fitted to the window, labels kept clear. */
import { componentsOf, packComponents, type Component } from './components'
import { removeOverlaps } from './remove-overlaps'
import { stressLayout } from './stress'
import type { LayoutGraph, LayoutNode, Point, Positions } from './types'

/** Above this number ForceAtlas2 is used instead. */
export const READABLE_LIMIT = 1000

/** Room a part needs: its boxes with air between them. */
const roomOf = (nodes: readonly LayoutNode[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum + (Math.max(node.size, node.labelWidth) + 26) * (node.size + node.labelHeight + 30),
    0,
  )

/** Stretches unit places over a box of the part's own room, in the window's shape but not out of shape. */
function spread(part: Component, unit: ReadonlyMap<string, Point>, aspect: number): Positions {
  const xs = [...unit.values()].map((at) => at.x)
  const ys = [...unit.values()].map((at) => at.y)
  const width = Math.max(0.5, Math.max(...xs) - Math.min(...xs))
  const height = Math.max(0.5, Math.max(...ys) - Math.min(...ys))
  const area = roomOf(part.nodes) * 2.1
  const shape = Math.max((width / height) * 0.75, Math.min((width / height) * 1.5, aspect))
  const wide = Math.sqrt(area * shape)
  const tall = area / wide
  const least = 58
  const sx = Math.max(least, wide / width)
  const sy = Math.max(least, tall / height)
  return removeOverlaps(
    part.nodes,
    new Map([...unit].map(([id, at]) => [id, { x: at.x * sx, y: at.y * sy }])),
  )
}

export function readableLayout(layout: LayoutGraph): Positions {
  const aspect = Math.max(0.7, Math.min(1.9, layout.aspect))
  const parts = componentsOf(layout.nodes, layout.edges).map((part) => ({
    nodes: part.nodes,
    places: spread(part, stressLayout(part), aspect),
  }))
  const packed = packComponents(parts, aspect)
  const pinned = layout.nodes.filter((node) => node.fixed && node.x !== null && node.y !== null)
  if (pinned.length === 0) return packed
  const places = new Map(packed)
  for (const node of pinned) places.set(node.id, { x: node.x!, y: node.y! })
  return removeOverlaps(layout.nodes, places)
}
