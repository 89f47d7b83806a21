/** Gathers edges, so that the same edge said twice becomes one of greater weight. */

export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** What the source is to the target: actor, recipient, place, represents … */
  readonly label: string
  /** More about it, such as the role's words. */
  readonly value: string | null
  readonly start: string | null
  readonly end: string | null
  /** How many pieces of evidence say it; at least 1. */
  readonly weight: number
}

interface Dates {
  readonly start: string
  readonly end: string
}

export class EdgeList {
  readonly #edges = new Map<string, NetworkEdge>()

  /** `known`: ids of nodes; an edge to any other node is left out. */
  constructor(private readonly known: ReadonlySet<string>) {}

  add(
    source: string,
    target: string,
    label: string,
    value: string | null,
    date: Dates | null,
    evidence: number,
  ): void {
    if (!this.known.has(source) || !this.known.has(target)) return
    const id = `${source} ${label} ${target}`
    const before = this.#edges.get(id)
    this.#edges.set(id, {
      id,
      source,
      target,
      label,
      value: before?.value ?? value,
      start: date?.start ?? null,
      end: date?.end ?? null,
      weight: (before?.weight ?? 0) + Math.max(1, evidence),
    })
  }

  /** In the order they were first added. */
  all(): readonly NetworkEdge[] {
    return [...this.#edges.values()].map((edge, index) => ({ ...edge, id: `e${String(index)}` }))
  }
}
