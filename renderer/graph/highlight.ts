/** Marks what is selected and dims what has nothing to do with it; never moves anything. */
import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape'

export interface Marked {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  readonly path: readonly string[]
  readonly pinned: ReadonlySet<string>
}

const MARKS = ['picked', 'faded', 'near', 'lit', 'path', 'pinned'] as const
type Mark = (typeof MARKS)[number]

export interface Marking {
  /** What is selected, and what has to do with it. */
  readonly lit: CollectionReturnValue
  readonly marksOf: (id: string) => readonly Mark[]
}

/** What an element is to be marked as from now on, and what no longer. */
export interface MarkChange {
  readonly element: SingularElementArgument
  readonly add: readonly Mark[]
  readonly remove: readonly Mark[]
}

/** The library restyles whatever is told its classes, also when they stay: only what changes is given. */
export function markChanges(cy: Core, marked: Marked): readonly MarkChange[] {
  const { marksOf } = markingOf(cy, marked)
  return cy
    .elements()
    .toArray()
    .map((element) => {
      const wanted = marksOf(element.id())
      return {
        element,
        add: wanted.filter((mark) => !element.hasClass(mark)),
        remove: MARKS.filter((mark) => element.hasClass(mark) && !wanted.includes(mark)),
      }
    })
    .filter(({ add, remove }) => add.length + remove.length > 0)
}

export const writeMarks = (cy: Core, changes: readonly MarkChange[]): void =>
  cy.batch(() => {
    for (const { element, add, remove } of changes) {
      if (remove.length > 0) element.removeClass(remove.join(' '))
      if (add.length > 0) element.addClass(add.join(' '))
    }
  })

/** Marks everything at once. */
export const highlight = (cy: Core, marked: Marked): void => writeMarks(cy, markChanges(cy, marked))

const never = (): boolean => false

/** What is to be marked as what. */
export function markingOf(cy: Core, marked: Marked): Marking {
  const collect = (ids: Iterable<string>): CollectionReturnValue => {
    let all = cy.collection()
    for (const id of ids) all = all.union(cy.getElementById(id))
    return all
  }
  const among = (some: CollectionReturnValue): ((id: string) => boolean) => {
    const ids = new Set(some.map((element) => element.id()))
    return (id) => ids.has(id)
  }
  const pinned = (id: string): boolean => marked.pinned.has(id)
  const path = collect(marked.path)
  const picked = collect([...marked.nodes, ...marked.edges])
  const by = (
    lit: CollectionReturnValue,
    tests: Readonly<Record<Mark, (id: string) => boolean>>,
  ): Marking => ({ lit, marksOf: (id) => MARKS.filter((mark) => tests[mark](id)) })
  if (picked.empty() && path.empty())
    return by(picked, {
      ...{ pinned, path: never, picked: never, near: never, lit: never, faded: never },
    })
  const edges = picked.edges().union(picked.nodes().connectedEdges())
  const between = path.nodes().edgesWith(path.nodes())
  let lit = picked.union(edges).union(edges.connectedNodes()).union(path).union(between)
  // Around an event's people the event itself may be the only link: one step more for entities.
  if (picked.nodes().length === 1 && picked.nodes('[what = "entity"]').length === 1) {
    const events = edges.connectedNodes('[what = "event"]')
    lit = lit.union(events.connectedEdges()).union(events.neighborhood('node'))
  }
  const isLit = among(lit)
  return by(lit, {
    pinned,
    path: among(path),
    picked: among(picked),
    near: among(edges.union(between)),
    lit: among(lit.filter('node')),
    faded: (id) => !isLit(id),
  })
}
