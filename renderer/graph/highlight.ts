/** Marks what is selected and dims what has nothing to do with it; never moves anything. */
import type { Core } from 'cytoscape'

export interface Marked {
  readonly nodes: readonly string[]
  readonly edge: string | null
  readonly path: readonly string[]
  readonly pinned: ReadonlySet<string>
}

export function highlight(cy: Core, marked: Marked): void {
  cy.batch(() => {
    cy.elements().removeClass('picked faded near lit path')
    cy.nodes().forEach((node) => {
      node.toggleClass('pinned', marked.pinned.has(node.id()))
    })
    let picked = cy.collection()
    for (const id of marked.nodes) picked = picked.union(cy.getElementById(id))
    if (marked.edge) picked = picked.union(cy.getElementById(marked.edge))
    let path = cy.collection()
    for (const id of marked.path) path = path.union(cy.getElementById(id))
    path.addClass('path')
    if (picked.empty() && path.empty()) return
    picked.addClass('picked')
    const edges = picked.edges().union(picked.nodes().connectedEdges())
    const between = path.nodes().edgesWith(path.nodes())
    let lit = picked.union(edges).union(edges.connectedNodes()).union(path).union(between)
    // Around an event's people the event itself may be the only link: one step more for entities.
    if (picked.nodes().length === 1 && picked.nodes('[what = "entity"]').length === 1) {
      const events = edges.connectedNodes('[what = "event"]')
      lit = lit.union(events.connectedEdges()).union(events.neighborhood('node'))
    }
    edges.addClass('near')
    between.addClass('near')
    lit.nodes().addClass('lit')
    cy.elements().difference(lit).addClass('faded')
  })
}
