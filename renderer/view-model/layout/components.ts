/** Splits a graph into its connected parts, the largest first, and packs their drawings side by side. */
import type { LayoutEdge, LayoutNode, Point } from './types'

export interface Component {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
}

export function componentsOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): readonly Component[] {
  const parent = new Map(nodes.map((node) => [node.id, node.id]))
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(id, at)
    return at
  }
  for (const { source, target } of edges)
    if (parent.has(source) && parent.has(target)) parent.set(root(source), root(target))
  const parts = new Map<string, { nodes: LayoutNode[]; edges: LayoutEdge[] }>()
  for (const node of nodes) {
    const key = root(node.id)
    const part = parts.get(key)
    if (part) part.nodes.push(node)
    else parts.set(key, { nodes: [node], edges: [] })
  }
  for (const edge of edges)
    if (parent.has(edge.source) && parent.has(edge.target))
      parts.get(root(edge.source))!.edges.push(edge)
  return [...parts.values()].sort(
    (a, b) => b.nodes.length - a.nodes.length || (a.nodes[0]!.id < b.nodes[0]!.id ? -1 : 1),
  )
}

interface Block {
  readonly places: ReadonlyMap<string, Point>
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function blockOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): Block {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const node of nodes) {
    const at = places.get(node.id)!
    const half = Math.max(node.size, node.labelWidth) / 2 + 6
    left = Math.min(left, at.x - half)
    right = Math.max(right, at.x + half)
    top = Math.min(top, at.y - node.size / 2 - 6)
    bottom = Math.max(bottom, at.y + node.size / 2 + node.labelHeight + 6)
  }
  return { places, left, top, width: right - left, height: bottom - top }
}

/** Rows of blocks, each row as wide as the window's shape asks for. */
export function packComponents(
  parts: readonly {
    readonly nodes: readonly LayoutNode[]
    readonly places: ReadonlyMap<string, Point>
  }[],
  aspect: number,
): ReadonlyMap<string, Point> {
  const blocks = parts.map(({ nodes, places }) => blockOf(nodes, places))
  const area = blocks.reduce((sum, block) => sum + block.width * block.height, 0)
  const limit = Math.max(blocks[0]?.width ?? 0, Math.sqrt(area * aspect) * 1.08)
  const all = new Map<string, Point>()
  let x = 0
  let y = 0
  let tallest = 0
  for (const block of blocks) {
    if (x > 0 && x + block.width > limit) {
      x = 0
      y += tallest + 24
      tallest = 0
    }
    for (const [id, at] of block.places)
      all.set(id, { x: at.x - block.left + x, y: at.y - block.top + y })
    x += block.width + 24
    tallest = Math.max(tallest, block.height)
  }
  return all
}
