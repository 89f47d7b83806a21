/** Lays out a large graph by force: ForceAtlas2 in slices, so that progress can be told, then overlaps removed. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { createRandom } from './random'
import { removeOverlaps } from './remove-overlaps'
import type { LayoutGraph, Positions, Progress } from './types'

/** Few iterations for many nodes: the time stays within seconds. */
export const iterationsFor = (nodes: number): number =>
  nodes > 4000 ? 60 : nodes > 1500 ? 120 : 260

const SLICE = 20

export function forceLayout(layout: LayoutGraph, progress: Progress = () => {}): Positions {
  const random = createRandom(7)
  const graph = new Graph({ type: 'undirected', multi: false })
  const spread = 30 * Math.sqrt(layout.nodes.length + 1)
  for (const node of layout.nodes)
    graph.addNode(node.id, {
      x: node.x ?? (random() - 0.5) * spread,
      y: node.y ?? (random() - 0.5) * spread,
      size: Math.max(node.size, node.labelWidth * 0.6) / 2,
      fixed: node.fixed,
    })
  for (const { source, target, weight } of layout.edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target, { weight })
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    linLogMode: false,
    scalingRatio: 60,
    gravity: 0.6,
    slowDown: 3,
    adjustSizes: graph.order <= 1500,
  }
  const total = iterationsFor(graph.order)
  for (let done = 0; done < total; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: Math.min(SLICE, total - done), settings })
    progress(done / total)
  }
  const stretch = Math.sqrt(Math.max(0.6, Math.min(2, layout.aspect)))
  const raw = new Map(
    layout.nodes.map((node) => {
      const { x, y } = graph.getNodeAttributes(node.id) as { x: number; y: number }
      return [node.id, node.fixed ? { x, y } : { x: x * stretch, y: y / stretch }] as const
    }),
  )
  return removeOverlaps(layout.nodes, raw, layout.nodes.length > 1500 ? 30 : 200)
}
