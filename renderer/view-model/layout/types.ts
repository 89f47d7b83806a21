/** What a layout is given and gives back. */

export interface LayoutNode {
  readonly id: string
  /** Diameter. */
  readonly size: number
  /** Width and height of its label; 0 when it is not to be kept clear. */
  readonly labelWidth: number
  readonly labelHeight: number
  readonly rank: number
  readonly event: boolean
  readonly day: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Where it stands already. */
  readonly x: number | null
  readonly y: number | null
  /** Never moved. */
  readonly fixed: boolean
}

export interface LayoutEdge {
  readonly source: string
  readonly target: string
  readonly weight: number
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
  /** Width of the window divided by its height. */
  readonly aspect: number
}

export const LAYOUT_NAMES = ['force', 'concentric', 'timeline', 'hierarchy', 'grid', 'map'] as const
export type LayoutName = (typeof LAYOUT_NAMES)[number]

export interface Point {
  readonly x: number
  readonly y: number
}
export type Positions = ReadonlyMap<string, Point>
export type Progress = (done: number) => void
