/** Moves the paper under the window: fits nodes with room for their labels, zooms, brings a node into view. */
import type { Core, NodeCollection, NodeSingular } from 'cytoscape'
import type { Point } from '../view-model/layout/types'

/** Pixels around what is fitted: words stand beside a node as often as below it. */
const MARGIN = { x: 64, y: 44 }
/** Never closer than is comfortable to read. */
const CLOSEST = 1.2

export interface View {
  readonly zoom: number
  readonly pan: Point
}

/** Where the paper lies when the nodes, standing at such places, fill the window; by their bodies alone, as words change with the zoom. */
export function viewOf(
  cy: Core,
  nodes: NodeCollection,
  at: (id: string) => Point | undefined = () => undefined,
): View {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  nodes.forEach((node) => {
    const { x, y } = at(node.id()) ?? node.position()
    const half = (node.data('size') as number) / 2
    box.left = Math.min(box.left, x - half)
    box.right = Math.max(box.right, x + half)
    box.top = Math.min(box.top, y - half)
    box.bottom = Math.max(box.bottom, y + half)
  })
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(
      CLOSEST,
      (cy.width() - 2 * MARGIN.x) / (box.right - box.left),
      (cy.height() - 2 * MARGIN.y) / (box.bottom - box.top),
    ),
  )
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
      y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
    },
  }
}

export function fitTo(cy: Core, nodes: NodeCollection): void {
  const { zoom, pan } = viewOf(cy, nodes)
  cy.viewport({ zoom, pan: { ...pan } })
}

/** Whether no node is outside the window. */
export function seesAll(cy: Core): boolean {
  const { x1, x2, y1, y2 } = cy.extent()
  const isOutside = (node: NodeSingular): boolean => {
    const { x, y } = node.position()
    return x < x1 || x > x2 || y < y1 || y > y2
  }
  return cy.nodes().filter(isOutside).empty()
}

/** Zooms around the middle of the window. */
export const zoomAround = (cy: Core, factor: number): void =>
  void cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  })

/** Brings a node into view without changing the zoom, when it is outside. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const { x, y } = node.renderedPosition()
  const inside = x > 30 && y > 30 && x < cy.width() - 30 && y < cy.height() - 30
  if (!inside) cy.center(node)
}
