/** Turns a layout's name and a graph into places. */
import { hierarchyLayout } from '../view-model/layout/hierarchy'
import { concentricLayout, gridLayout } from '../view-model/layout/orders'
import { removeOverlaps } from '../view-model/layout/remove-overlaps'
import { settle } from '../view-model/layout/settle'
import { mapLayout, timelineLayout } from '../view-model/layout/time-and-place'
import type { LayoutGraph, LayoutName, Positions, Progress } from '../view-model/layout/types'
import { readableLayout } from '../view-model/layout/readable'

export function runLayout(
  name: LayoutName | 'settle',
  graph: LayoutGraph,
  progress: Progress,
): Positions {
  switch (name) {
    case 'force':
      return readableLayout(graph, progress)
    case 'concentric':
      return removeOverlaps(graph.nodes, concentricLayout(graph))
    case 'grid':
      return gridLayout(graph)
    case 'hierarchy':
      return hierarchyLayout(graph)
    case 'timeline':
      return timelineLayout(graph)
    case 'map':
      return mapLayout(graph)
    case 'settle':
      return settle(graph)
  }
}
