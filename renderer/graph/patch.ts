/** Changes what is drawn to what should be drawn, touching only what differs. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { ElementData, Elements } from '../view-model/elements'
import type { Point } from '../view-model/layout/types'

/** Whether a value is another than it was: the library restyles whatever is told its data, also when they stay. */
export function changed(old: Record<string, unknown>, next: ElementData): boolean {
  for (const key in next) if (old[key] !== next[key]) return true
  return false
}

const idOf = (data: ElementData): string => data['id'] as string

/** Takes out what is no longer wanted and renews what has changed; gives what is to be added, nodes first. */
export function patchElements(cy: Core, elements: Elements): readonly ElementDefinition[] {
  const wanted = new Set([...elements.nodes.map(idOf), ...elements.edges.map(idOf)])
  const fresh: ElementDefinition[] = []
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const renew = (group: 'nodes' | 'edges', data: ElementData): void => {
      const old = cy.getElementById(idOf(data))
      if (old.empty()) fresh.push({ group, data: { ...data } as ElementDefinition['data'] })
      else if (changed(old.data() as Record<string, unknown>, data)) old.data({ ...data })
    }
    for (const data of elements.nodes) renew('nodes', data)
    for (const data of elements.edges) renew('edges', data)
  })
  return fresh
}

/** Adds elements, nodes where they have a place. */
export function addElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  places: ReadonlyMap<string, Point> = new Map(),
): void {
  const added = cy.add(
    elements.map((element) => {
      const at = element.group === 'nodes' ? places.get(element.data.id ?? '') : undefined
      return at ? { ...element, position: { x: at.x, y: at.y } } : element
    }),
  )
  // Asked for now, their looks and boxes are worked out here and not all at once before the next picture.
  added.boundingBox()
}
