/** Remembers where the nodes of each reading stand, so that what has a place keeps it. */
import type { Core } from 'cytoscape'
import type { Point } from '../view-model/layout/types'
import type { Reading } from '../view-model/scene'

export class PlaceMemory {
  private readonly places: Record<Reading, Map<string, Point>> = {
    events: new Map(),
    meetings: new Map(),
    places: new Map(),
  }

  of(reading: Reading): Map<string, Point> {
    return this.places[reading]
  }

  /** Takes down where the drawn nodes stand; the homeless stand nowhere yet. */
  remember(cy: Core, reading: Reading, homeless: ReadonlySet<string>): void {
    const places = this.of(reading)
    cy.nodes().forEach((node) => {
      if (homeless.has(node.id())) return
      const { x, y } = node.position()
      places.set(node.id(), { x, y })
    })
  }

  /** Puts the drawn nodes where they are remembered to stand. */
  putBack(cy: Core, reading: Reading): void {
    const places = this.of(reading)
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const at = places.get(node.id())
        if (at) node.position({ x: at.x, y: at.y })
      })
    })
  }

  replace(reading: Reading, places: Readonly<Record<string, Point>>): void {
    this.places[reading] = new Map(Object.entries(places))
  }

  forget(): void {
    for (const places of Object.values(this.places)) places.clear()
  }
}
