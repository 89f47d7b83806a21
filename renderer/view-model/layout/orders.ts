/** Layouts by order: rings by importance, a grid, and levels from the most linked node downwards. */
import type { LayoutEdge, LayoutGraph, LayoutNode, Point, Positions } from './types'

const byRank = (a: LayoutNode, b: LayoutNode): number => b.rank - a.rank || (a.id < b.id ? -1 : 1)
const room = (node: LayoutNode): number => Math.max(node.size, node.labelWidth) + 16

/** Rings around the most linked: each ring holds as many as fit on it. */
export function concentricLayout({ nodes, edges }: LayoutGraph): Positions {
  const links = degrees(nodes, edges)
  const order = [...nodes].sort((a, b) => links.get(b.id)! - links.get(a.id)! || byRank(a, b))
  const places = new Map<string, Point>()
  let radius = 0
  let at = 0
  while (at < order.length) {
    const around = 2 * Math.PI * radius
    const ring: LayoutNode[] = []
    let used = 0
    while (at + ring.length < order.length) {
      const next = order[at + ring.length]!
      if (ring.length > 0 && used + room(next) > around) break
      ring.push(next)
      used += room(next)
    }
    const widest = Math.max(...ring.map(room))
    ring.forEach((node, i) => {
      const turn = (i / ring.length) * Math.PI * 2 - Math.PI / 2
      places.set(node.id, { x: radius * 1.35 * Math.cos(turn), y: radius * Math.sin(turn) })
    })
    at += ring.length
    radius += Math.max(90, Math.min(widest, 130))
  }
  return places
}

export function gridLayout({ nodes, aspect }: LayoutGraph): Positions {
  const order = [...nodes].sort(byRank)
  const width = Math.max(60, ...order.map(room))
  const height = Math.max(70, ...order.map((node) => node.size + node.labelHeight * 2.4))
  const columns = Math.max(1, Math.ceil(Math.sqrt((order.length * aspect * height) / width)))
  return new Map(
    order.map((node, i) => [
      node.id,
      { x: (i % columns) * width, y: Math.floor(i / columns) * height },
    ]),
  )
}

export function degrees(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): Map<string, number> {
  const links = new Map(nodes.map((node) => [node.id, 0]))
  for (const { source, target } of edges) {
    links.set(source, (links.get(source) ?? 0) + 1)
    links.set(target, (links.get(target) ?? 0) + 1)
  }
  return links
}
