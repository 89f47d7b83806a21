/** Moves the paper under the window: fits nodes with room for their labels, zooms, brings a node into view. */
import type { CollectionArgument, Core } from 'cytoscape'

const MARGIN = 46
const CLOSEST = 1.2

/** Never closer than is comfortable to read. */
export function fitTo(cy: Core, some: CollectionArgument): void {
  cy.fit(some, MARGIN)
  if (cy.zoom() <= CLOSEST) return
  cy.zoom(CLOSEST)
  cy.center(some)
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
