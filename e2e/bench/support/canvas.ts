/** Reaches the Cytoscape of a page by its container, where the library itself leaves it. */
import type { Page } from '@playwright/test'
import type { BoundingBox12 as Box, Core, NodeSingular } from 'cytoscape'
import type { Point, Positions } from '../../../renderer/view-model/layout/types'

/** A drawing's element in the page. */
export type Container = HTMLElement & { readonly _cyreg: { readonly cy: Core } }

/** Where the app and plain Cytoscape draw. */
export const OURS = '.graph-canvas'
export const PEER = '#cy'

export interface Drawn {
  readonly nodes: number
  readonly edges: number
  readonly size: { readonly width: number; readonly height: number }
}

export const drawn = (page: Page, selector: string): Promise<Drawn> =>
  page.evaluate((selector) => {
    const container = document.querySelector(selector) as Container
    const { cy } = container._cyreg
    const { width, height } = container.getBoundingClientRect()
    return { nodes: cy.nodes().length, edges: cy.edges().length, size: { width, height } }
  }, selector)

/** Where every node stands, by its id. */
export const placesIn = (page: Page, selector: string): Promise<Readonly<Record<string, Point>>> =>
  page.evaluate((selector) => {
    const { cy } = (document.querySelector(selector) as Container)._cyreg
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  }, selector)

export interface Quality {
  readonly overlappingNodes: number
  /** Pairs of labels that cover each other, and labels that cover another node. */
  readonly coveredLabels: number
  readonly labels: number
  /** Share of the squares of the paper, 40 pixels wide, with a node or its label on them. */
  readonly filled: number
  readonly edges: readonly {
    readonly source: string
    readonly target: string
    readonly weight: number
  }[]
  readonly places: readonly (readonly [string, { readonly x: number; readonly y: number }])[]
}

/** What covers what at fit, and what crossings are counted from. */
export const quality = (page: Page, selector: string): Promise<Quality> =>
  page.evaluate((selector) => {
    const { cy } = (document.querySelector(selector) as Container)._cyreg
    const parts = { includeEdges: false, includeOverlays: false, includeUnderlays: false }
    const covers = (a: Box, b: Box): boolean =>
      a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1
    /** The words themselves, without the halo and the reserve that the library adds around them. */
    const wordsOf = (node: NodeSingular): Box => {
      const { x1, y1, x2, y2 } = node.boundingBox({
        ...{ ...parts, includeNodes: false, includeLabels: true },
      })
      const more = node.numericStyle('text-outline-width') + 2
      return { x1: x1 + more, y1: y1 + more, x2: x2 - more, y2: y2 - more }
    }
    const nodes = cy.nodes().map((node) => ({
      body: node.boundingBox({ ...parts, includeLabels: false }),
      label: node.style('label') ? wordsOf(node) : null,
    }))
    const [square, zoom, pan] = [40, cy.zoom(), cy.pan()]
    const columns = Math.floor(cy.width() / square)
    const rows = Math.floor(cy.height() / square)
    const squares = new Set<number>()
    for (const { body, label } of nodes)
      for (const box of label ? [body, label] : [body]) {
        const at = (value: number, along: 'x' | 'y'): number =>
          Math.floor((value * zoom + pan[along]) / square)
        for (let i = Math.max(0, at(box.x1, 'x')); i <= at(box.x2, 'x') && i < columns; i++)
          for (let j = Math.max(0, at(box.y1, 'y')); j <= at(box.y2, 'y') && j < rows; j++)
            squares.add(j * columns + i)
      }
    let overlappingNodes = 0
    let coveredLabels = 0
    nodes.forEach((a, i) =>
      nodes.forEach((b, j) => {
        if (i < j && covers(a.body, b.body)) overlappingNodes++
        if (i < j && a.label && b.label && covers(a.label, b.label)) coveredLabels++
        if (i !== j && a.label && covers(a.label, b.body)) coveredLabels++
      }),
    )
    return {
      overlappingNodes,
      coveredLabels,
      labels: nodes.filter(({ label }) => label).length,
      filled: squares.size / (columns * rows),
      edges: cy
        .edges()
        .map((edge) => ({ source: edge.source().id(), target: edge.target().id(), weight: 1 })),
      places: cy.nodes().map((node) => [node.id(), { ...node.position() }] as const),
    }
  }, selector)

export const placesOf = ({ places }: Quality): Positions => new Map(places)
