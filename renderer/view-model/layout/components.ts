/** Splits a graph into its connected parts, the largest first. */
import type { LayoutEdge, LayoutNode } from './types'

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
