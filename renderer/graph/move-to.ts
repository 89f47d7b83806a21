/** Moves nodes to new places, softly when there are few and motion is welcome. */
import type { Core } from 'cytoscape'
import { fitTo } from './fit'
import type { Point } from '../view-model/layout/types'

const SOFT = 350

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

export function moveTo(
  cy: Core,
  places: ReadonlyMap<string, Point>,
  { animate, refit }: { animate: boolean; refit: boolean },
): Promise<void> {
  const fit = (): void => {
    if (!refit) return
    fitTo(cy, cy.elements())
  }
  if (!animate || stillness() || cy.nodes().length > SOFT) {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const at = places.get(node.id())
        if (at) node.position({ x: at.x, y: at.y })
      })
    })
    fit()
    return Promise.resolve()
  }
  return new Promise((resolve) => {
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
        stop: () => {
          fit()
          resolve()
        },
      } as unknown as Parameters<typeof cy.layout>[0])
      .run()
  })
}
