/** Marks what is selected and dims what has nothing to do with it; never moves anything. */
import type { CollectionReturnValue, Core } from 'cytoscape'

export interface Marked {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly path: readonly string[]
  readonly pinned: ReadonlySet<string>
}

const MARKS = ['picked', 'faded', 'near', 'lit', 'path', 'pinned'] as const
type Mark = (typeof MARKS)[number]
type Marking = Partial<Readonly<Record<Mark, CollectionReturnValue>>>

/** The library restyles whatever is told its classes, also when they stay: only what changes is told. */
export function highlight(cy: Core, marked: Marked): void {
  const marking = markingOf(cy, marked)
  cy.batch(() => {
    for (const mark of MARKS) {
      const wanted = marking[mark] ?? cy.collection()
      const has = cy.elements().filter((element) => element.hasClass(mark))
      has.difference(wanted).removeClass(mark)
      wanted.difference(has).addClass(mark)
    }
  })
}

function markingOf(cy: Core, marked: Marked): Marking {
  const collect = (ids: Iterable<string>): CollectionReturnValue => {
    let all = cy.collection()
    for (const id of ids) all = all.union(cy.getElementById(id))
    return all
  }
  const pinned = collect(marked.pinned)
  const path = collect(marked.path)
  const picked = collect([...marked.nodes, ...marked.edges])
  if (picked.empty() && path.empty()) return { pinned }
  const edges = picked.edges().union(picked.nodes().connectedEdges())
  const between = path.nodes().edgesWith(path.nodes())
  let lit = picked.union(edges).union(edges.connectedNodes()).union(path).union(between)
  // Around an event's people the event itself may be the only link: one step more for entities.
  if (picked.nodes().length === 1 && picked.nodes('[what = "entity"]').length === 1) {
    const events = edges.connectedNodes('[what = "event"]')
    lit = lit.union(events.connectedEdges()).union(events.neighborhood('node'))
  }
  return {
    pinned,
    path,
    picked,
    near: edges.union(between),
    lit: lit.filter('node'),
    faded: cy.elements().difference(lit),
  }
}
