/** Packs the drawings of a graph's parts side by side into the shape of the window, as large as they can be seen in it. */
import type { LayoutNode, Point } from './types'

export interface Part {
  readonly nodes: readonly LayoutNode[]
  readonly places: ReadonlyMap<string, Point>
}

interface Block {
  readonly places: ReadonlyMap<string, Point>
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function blockOf({ nodes, places }: Part): Block {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const node of nodes) {
    const at = places.get(node.id)!
    const half = Math.max(node.size, node.labelWidth) / 2 + 6
    left = Math.min(left, at.x - half)
    right = Math.max(right, at.x + half)
    top = Math.min(top, at.y - node.size / 2 - 6)
    bottom = Math.max(bottom, at.y + node.size / 2 + node.labelHeight + 6)
  }
  return { places, left, top, width: right - left, height: bottom - top }
}

/** The upper edge of what is packed, over one stretch. */
interface Step {
  readonly left: number
  readonly right: number
  readonly top: number
}

interface Packed {
  readonly corners: readonly Point[]
  readonly width: number
  readonly height: number
}

const GAP = 24

/** Each block as high up as it fits in so much width, then as far left (a skyline). */
function packInto(blocks: readonly Block[], limit: number): Packed {
  let skyline: readonly Step[] = [{ left: 0, right: limit, top: 0 }]
  let width = 0
  let height = 0
  const corners = blocks.map((block) => {
    const topAt = (left: number): number =>
      skyline
        .filter((step) => step.left < left + block.width && step.right > left)
        .reduce((lowest, step) => Math.max(lowest, step.top), 0)
    const corner = skyline
      .filter(({ left }) => left === 0 || left + block.width <= limit)
      .map(({ left }) => ({ x: left, y: topAt(left) }))
      .reduce((best, place) => (place.y < best.y ? place : best))
    const [left, right] = [corner.x, corner.x + block.width + GAP]
    skyline = [
      ...skyline.flatMap((step): Step[] => [
        { ...step, right: Math.min(step.right, left) },
        { ...step, left: Math.max(step.left, right) },
      ]),
      { left, right, top: corner.y + block.height + GAP },
    ]
      .filter((step) => step.left < step.right)
      .sort((a, b) => a.left - b.left)
    width = Math.max(width, corner.x + block.width)
    height = Math.max(height, corner.y + block.height)
    return corner
  })
  return { corners, width, height }
}

/** Widths that are tried, in parts of the width that would do if nothing were lost. */
const WIDTHS = Array.from({ length: 25 }, (_, i) => 0.8 + i * 0.06)

export interface PackedParts {
  readonly places: ReadonlyMap<string, Point>
  /** Width of the window it fits into: the smaller, the larger it is seen. */
  readonly needs: number
}

export function packParts(parts: readonly Part[], aspect: number): PackedParts {
  const blocks = parts.map(blockOf).sort((a, b) => b.height - a.height)
  const area = blocks.reduce((sum, { width, height }) => sum + width * height, 0)
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0)
  const shapes = WIDTHS.map((part) =>
    packInto(blocks, Math.max(widest, Math.sqrt(area * aspect) * part)),
  )
  const needs = ({ width, height }: Packed): number => Math.max(width, height * aspect)
  const best = shapes.reduce((a, b) => (needs(b) < needs(a) - 1e-6 ? b : a))
  const all = new Map<string, Point>()
  blocks.forEach(({ places, left, top }, i) => {
    const corner = best.corners[i]!
    for (const [id, at] of places)
      all.set(id, { x: at.x - left + corner.x, y: at.y - top + corner.y })
  })
  return { places: all, needs: needs(best) }
}
