/** Draws a node's shape inside its box. */
import { round } from './round'
import type { NodeShape, Point } from './scene'

interface Box {
  /** Its centre. */
  readonly at: Point
  readonly width: number
  readonly height: number
}

/** Corners within a box from -1 to 1. */
const CORNERS: Readonly<Partial<Record<NodeShape, readonly (readonly [number, number])[]>>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  pentagon: regular(5),
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  octagon: [
    [-0.41, -1],
    [0.41, -1],
    [1, -0.41],
    [1, 0.41],
    [0.41, 1],
    [-0.41, 1],
    [-1, 0.41],
    [-1, -0.41],
  ],
  star: regular(10).map(([x, y], index) => (index % 2 === 0 ? [x, y] : [x * 0.45, y * 0.45])),
}

/** `paint`: attributes for fill and stroke. */
export function shapeMarkup(
  shape: NodeShape | 'line',
  { at, width, height }: Box,
  paint: string,
): string {
  const corners = shape === 'line' ? undefined : CORNERS[shape]
  if (corners) {
    const points = corners.map(
      ([x, y]) => `${round(at.x + (x * width) / 2)},${round(at.y + (y * height) / 2)}`,
    )
    return `<polygon points="${points.join(' ')}" ${paint}/>`
  }
  if (shape === 'ellipse') {
    const radii = `rx="${round(width / 2)}" ry="${round(height / 2)}"`
    return `<ellipse cx="${round(at.x)}" cy="${round(at.y)}" ${radii} ${paint}/>`
  }
  const radius = shape === 'round-rectangle' ? ` rx="${round(Math.min(width, height) / 4)}"` : ''
  const corner = `x="${round(at.x - width / 2)}" y="${round(at.y - height / 2)}"`
  return `<rect ${corner} width="${round(width)}" height="${round(height)}"${radius} ${paint}/>`
}

/** A polygon of `count` corners on the unit circle, the first at the top. */
function regular(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return [Math.cos(angle), Math.sin(angle)] as const
  })
}
