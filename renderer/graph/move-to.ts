/** Moves nodes to new places, softly when there are few and motion is welcome. */
import type { Core, NodeSingular } from 'cytoscape'
import { fitTo } from './fit'
import type { Point } from '../view-model/layout/types'
import { inSlices, type SliceOptions } from './in-slices'

const SOFT = 350

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Resolves when every node is there. */
export async function moveTo(
  cy: Core,
  places: ReadonlyMap<string, Point>,
  { animate, refit, ...slices }: SliceOptions & { animate: boolean; refit: boolean },
): Promise<void> {
  const fit = (): void => {
    if (refit) fitTo(cy, cy.elements())
  }
  if (animate && !stillness() && cy.nodes().length <= SOFT) {
    await softly(cy, places, refit)
    fit()
    return
  }
  const put = (nodes: readonly NodeSingular[]): void =>
    cy.batch(() => {
      for (const node of nodes) {
        const at = places.get(node.id())
        if (at) node.position({ x: at.x, y: at.y })
      }
    })
  if (await inSlices(cy, cy.nodes().toArray() as NodeSingular[], put, slices)) fit()
}

const softly = (cy: Core, places: ReadonlyMap<string, Point>, refit: boolean): Promise<void> =>
  new Promise((resolve) => {
    cy.nodes()
      .layout({
        name: 'preset',
        positions: (node: { id(): string; position(): Point }) =>
          places.get(node.id()) ?? node.position(),
        animate: true,
        animationDuration: 320,
        animationEasing: 'ease-out',
        fit: refit,
        padding: 44,
        stop: () => resolve(),
      } as unknown as Parameters<typeof cy.layout>[0])
      .run()
  })
