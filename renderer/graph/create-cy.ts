/** Creates the drawing surface and turns its pointer events into plain callbacks. */
import cytoscape, { type Core, type EventObject } from 'cytoscape'
import { keepLayers } from './keep-layers'
import { hastenFinding } from './under-pointer'

export interface CanvasEvents {
  /** A node or edge was clicked, or the paper (null). `add` keeps what was picked before. */
  onPick(id: string | null, what: 'node' | 'edge' | 'paper', add: boolean): void
  /** A box was drawn around these nodes. */
  onBox(ids: readonly string[]): void
  onOpen(id: string): void
  onHover(id: string | null, at: { x: number; y: number } | null): void
  onMenu(id: string | null, what: 'node' | 'edge' | 'paper', at: { x: number; y: number }): void
  onMoved(): void
  onViewport(): void
}

const keepsSelection = (event: EventObject): boolean => {
  const original = event.originalEvent as MouseEvent | undefined
  return !!original && (original.shiftKey || original.ctrlKey || original.metaKey)
}

export function createCy(container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    style: [],
    minZoom: 0.03,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
  })
  hastenFinding(cy)
  keepLayers(cy)
  return cy
}

export function listen(cy: Core, events: CanvasEvents): void {
  const boxed = new Set<string>()
  cy.on('tap', 'node', (event) => events.onPick(event.target.id(), 'node', keepsSelection(event)))
  cy.on('tap', 'edge', (event) => events.onPick(event.target.id(), 'edge', keepsSelection(event)))
  cy.on('tap', (event) => {
    if (event.target === cy) events.onPick(null, 'paper', keepsSelection(event))
  })
  cy.on('dbltap', 'node', (event) => events.onOpen(event.target.id()))
  cy.on('mouseover', 'node, edge', (event) => {
    const at = event.renderedPosition
    events.onHover(event.target.id(), at ? { x: at.x, y: at.y } : null)
  })
  cy.on('mouseout', 'node, edge', () => events.onHover(null, null))
  cy.on('cxttap', (event) => {
    const at = event.renderedPosition
    const what = event.target === cy ? 'paper' : event.target.isNode() ? 'node' : 'edge'
    events.onMenu(what === 'paper' ? null : event.target.id(), what, { x: at.x, y: at.y })
  })
  cy.on('box', 'node', (event) => boxed.add(event.target.id()))
  cy.on('boxend', () => {
    // 'box' events of the same drag arrive right after 'boxend'.
    queueMicrotask(() =>
      requestAnimationFrame(() => {
        if (boxed.size > 0) events.onBox([...boxed])
        boxed.clear()
      }),
    )
  })
  cy.on('dragfree', 'node', () => events.onMoved())
  cy.on('viewport', () => events.onViewport())
}
