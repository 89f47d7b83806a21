/** Turns lines into the neighbours of each node. */
import type { LayoutEdge, LayoutNode } from './types'

/** Each neighbour as often as lines lead to it. */
export function adjacencyOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>(nodes.map((node) => [node.id, []]))
  for (const { source, target } of edges) {
    near.get(source)?.push(target)
    near.get(target)?.push(source)
  }
  return near
}
