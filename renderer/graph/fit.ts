/** Fits nodes into the window with room for their labels, never closer than is comfortable to read. */
import type { CollectionArgument, Core } from 'cytoscape'

const MARGIN = 46
const CLOSEST = 1.2

export function fitTo(cy: Core, some: CollectionArgument): void {
  cy.fit(some, MARGIN)
  if (cy.zoom() <= CLOSEST) return
  cy.zoom(CLOSEST)
  cy.center(some)
}
