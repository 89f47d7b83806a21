/** Changes what is drawn to what should be drawn, touching only what differs. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { ElementData, Elements } from '../view-model/elements'

function changed(old: Record<string, unknown>, next: ElementData): boolean {
  for (const key in next) if (old[key] !== next[key]) return true
  return false
}

/** Returns the ids of the nodes that were added. */
export function patchElements(cy: Core, elements: Elements): readonly string[] {
  const wanted = new Set<string>()
  for (const node of elements.nodes) wanted.add(node['id'] as string)
  for (const edge of elements.edges) wanted.add(edge['id'] as string)
  const added: string[] = []
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const fresh: ElementDefinition[] = []
    for (const data of elements.nodes) {
      const old = cy.getElementById(data['id'] as string)
      if (old.empty()) {
        fresh.push({ group: 'nodes', data: { ...data } as ElementDefinition['data'] })
        added.push(data['id'] as string)
      } else if (changed(old.data() as Record<string, unknown>, data)) old.data({ ...data })
    }
    for (const data of elements.edges) {
      const old = cy.getElementById(data['id'] as string)
      if (old.empty())
        fresh.push({ group: 'edges', data: { ...data } as ElementDefinition['data'] })
      else if (changed(old.data() as Record<string, unknown>, data)) old.data({ ...data })
    }
    cy.add(fresh)
  })
  return added
}
