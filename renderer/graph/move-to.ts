/** Moves nodes to new places, softly when there are few and motion is welcome. */
import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from '../view-model/layout/types'
import { viewOf } from './fit'
import { inSlices, type SliceOptions } from './in-slices'

type Places = ReadonlyMap<string, Point>

const SOFT = 350

/** Whether so many nodes glide to their places. */
export const isSoft = (nodes: number): boolean =>
  nodes <= SOFT && !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Puts nodes where they belong; those that stand there are left alone, and with them their lines. */
export async function putAt(cy: Core, places: Places, slices: SliceOptions): Promise<void> {
  const moved = cy.nodes().filter((node) => {
    const at = places.get(node.id())
    return at !== undefined && (at.x !== node.position('x') || at.y !== node.position('y'))
  })
  const put = (nodes: readonly NodeSingular[]): void =>
    cy.batch(() => {
      for (const node of nodes) {
        const at = places.get(node.id())
        if (at) node.position({ x: at.x, y: at.y })
      }
    })
  await inSlices(cy, moved.toArray() as NodeSingular[], put, slices)
}

/** Resolves when every node is there. */
export const glideTo = (cy: Core, places: Places, refit: boolean): Promise<void> =>
  new Promise((resolve) => {
    cy.nodes()
      .layout({
        name: 'preset',
        positions: (node: { id(): string; position(): Point }) =>
          places.get(node.id()) ?? node.position(),
        animate: true,
        animationDuration: 320,
        animationEasing: 'ease-out',
        fit: false,
        ...(refit ? viewOf(cy, cy.nodes(), (id) => places.get(id)) : {}),
        stop: () => resolve(),
      } as unknown as Parameters<typeof cy.layout>[0])
      .run()
  })
