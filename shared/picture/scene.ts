/** A drawn graph as plain values: what stands where and how it looks, in pixels, so that it can be drawn again elsewhere. */

export interface Point {
  readonly x: number
  readonly y: number
}

export type NodeShape =
  | 'ellipse'
  | 'rectangle'
  | 'round-rectangle'
  | 'diamond'
  | 'triangle'
  | 'pentagon'
  | 'hexagon'
  | 'octagon'
  | 'star'

export type LineStyle = 'solid' | 'dashed' | 'dotted'

export interface DrawnText {
  /** Lines are separated by \n; the block is centred on `at`. */
  readonly text: string
  readonly at: Point
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  /** Drawn around the letters, so that they can be read over lines. */
  readonly halo?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

export interface DrawnNode {
  readonly id: string
  /** Its centre. */
  readonly at: Point
  readonly width: number
  readonly height: number
  readonly shape: NodeShape
  readonly fill: string
  readonly opacity?: number
  /** An icon on it: outlines in a 24 by 24 box. */
  readonly glyph?: { readonly markup: string; readonly colour: string }
  readonly border?: { readonly colour: string; readonly width: number; readonly style: LineStyle }
  readonly label?: DrawnText
}

export interface DrawnEdge {
  readonly id: string
  /** From source to target; with `curve`, the points between are control points of a quadratic curve. */
  readonly points: readonly Point[]
  readonly curve?: boolean
  readonly colour: string
  readonly width: number
  readonly style: LineStyle
  readonly opacity?: number
  readonly arrow?: boolean
  readonly label?: DrawnText
}

export interface LegendEntry {
  readonly text: string
  readonly shape: NodeShape | 'line'
  readonly colour: string
  readonly style: LineStyle
}

export interface Scene {
  /** Read out by screen readers. */
  readonly title: string
  readonly description?: string
  /** The part of the plane that is shown. */
  readonly box: Point & { readonly width: number; readonly height: number }
  /** Null leaves it transparent. */
  readonly background: string | null
  readonly font: string
  readonly textColour: string
  readonly edges: readonly DrawnEdge[]
  readonly nodes: readonly DrawnNode[]
  /** Written around the picture; empty or null: not at all. */
  readonly heading: string | null
  readonly legend: readonly LegendEntry[]
  readonly source: string | null
  /** What a pixel of the window is on this plane, so that what is written around can be read at any zoom. */
  readonly unit: number
}
