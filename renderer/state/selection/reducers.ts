/** How the selection changes, with the way back to what was selected before. */

export interface Selection {
  /** Entity and event ids, the last one leading. */
  readonly nodes: readonly string[]
  /** A drawn edge, by its id, and the events folded into it. */
  readonly edge: {
    readonly id: string
    readonly events: readonly string[]
    readonly ends: readonly [string, string]
  } | null
}

export interface SelectionTrail {
  readonly back: readonly Selection[]
  readonly current: Selection
  readonly forward: readonly Selection[]
}

export const NOTHING: Selection = { nodes: [], edge: null }
export const FIRST_TRAIL: SelectionTrail = { back: [], current: NOTHING, forward: [] }

const isNothing = (selection: Selection): boolean =>
  selection.nodes.length === 0 && selection.edge === null
const same = (a: Selection, b: Selection): boolean =>
  a.edge?.id === b.edge?.id &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((id, i) => id === b.nodes[i])

export function select(trail: SelectionTrail, current: Selection): SelectionTrail {
  if (same(trail.current, current)) return trail
  return {
    back: isNothing(trail.current) ? trail.back : [...trail.back, trail.current].slice(-50),
    current,
    forward: [],
  }
}

/** Adds a node to the selection, or takes it out. */
export function toggleNode(trail: SelectionTrail, id: string): SelectionTrail {
  const { nodes } = trail.current
  return select(trail, {
    nodes: nodes.includes(id) ? nodes.filter((one) => one !== id) : [...nodes, id],
    edge: null,
  })
}

export function goBack(trail: SelectionTrail): SelectionTrail {
  const current = trail.back.at(-1)
  if (!current) return trail
  return { back: trail.back.slice(0, -1), current, forward: [trail.current, ...trail.forward] }
}

export function goForward(trail: SelectionTrail): SelectionTrail {
  const [current, ...forward] = trail.forward
  if (!current) return trail
  return { back: [...trail.back, trail.current], current, forward }
}
