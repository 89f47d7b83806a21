/** Lays out a small graph by fcose without a window, label room included, the same way each time. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { createRandom } from '../view-model/layout/random'
import { removeOverlaps } from '../view-model/layout/remove-overlaps'
import type { LayoutGraph, Positions } from '../view-model/layout/types'

cytoscape.use(fcose)

/** Above this number ForceAtlas2 is used instead. */
export const SPRING_LIMIT = 260

export function springLayout(layout: LayoutGraph): Positions {
  const shuffled = Math.random
  Math.random = createRandom(3)
  try {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
      elements: [
        ...layout.nodes.map((node) => ({
          data: {
            id: node.id,
            width: Math.max(node.size, node.labelWidth * 0.8),
            height: node.size + node.labelHeight,
          },
          ...(node.x !== null && node.y !== null ? { position: { x: node.x, y: node.y } } : {}),
        })),
        ...layout.edges.map(({ source, target }, i) => ({ data: { id: `e${i}`, source, target } })),
      ],
    })
    cy.layout({
      name: 'fcose',
      quality: layout.nodes.length > 140 ? 'default' : 'proof',
      animate: false,
      randomize: true,
      nodeSeparation: 90,
      idealEdgeLength: 92,
      nodeRepulsion: 9000,
      gravity: 0.28,
      packComponents: true,
      tilingPaddingVertical: 24,
      tilingPaddingHorizontal: 24,
    } as unknown as cytoscape.LayoutOptions).run()
    const stretch = Math.sqrt(Math.max(0.7, Math.min(1.9, layout.aspect)))
    const raw = new Map(
      cy.nodes().map((node) => {
        const { x, y } = node.position()
        return [node.id(), { x: x * stretch, y: y / stretch }] as const
      }),
    )
    cy.destroy()
    return removeOverlaps(layout.nodes, raw)
  } finally {
    Math.random = shuffled
  }
}
