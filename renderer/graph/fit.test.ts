import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { fitTo, seesAll, viewOf } from './fit'

const cy = cytoscape({
  headless: true,
  styleEnabled: true,
  elements: [
    { data: { id: 'a', size: 20 }, position: { x: -900, y: 0 } },
    { data: { id: 'b', size: 20 }, position: { x: 900, y: 40 } },
  ],
})

describe('fitTo', () => {
  it('brings every node into the window, and no closer than is comfortable', () => {
    expect(seesAll(cy)).toBe(false)
    fitTo(cy, cy.nodes())
    expect(seesAll(cy)).toBe(true)
    const { zoom } = viewOf(cy, cy.nodes(), (id) => ({ x: id === 'a' ? 0 : 1, y: 0 }))
    expect(zoom).toBe(1.2)
  })

  it('tells when the paper has been moved, or a node has come from outside', () => {
    fitTo(cy, cy.nodes())
    cy.panBy({ x: 200, y: 0 })
    expect(seesAll(cy)).toBe(false)
    fitTo(cy, cy.nodes())
    cy.add({ data: { id: 'c', size: 20 }, position: { x: 0, y: 4000 } })
    expect(seesAll(cy)).toBe(false)
  })
})
