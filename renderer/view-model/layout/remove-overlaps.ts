/** Pushes nodes apart until no two boxes (node and label) overlap, moving each as little as it can. */
import type { LayoutNode, Point, Positions } from './types'

interface Body {
  readonly id: string
  readonly halfWidth: number
  readonly above: number
  readonly below: number
  readonly fixed: boolean
  x: number
  y: number
}

const GAP = 5

function bodyOf(node: LayoutNode, at: Point): Body {
  const half = node.size / 2
  return {
    id: node.id,
    halfWidth: Math.max(half, node.labelWidth / 2) + GAP,
    above: half + GAP,
    below: half + GAP + (node.labelWidth > 0 ? node.labelHeight : 0),
    fixed: node.fixed,
    x: at.x,
    y: at.y,
  }
}

/** Moves a pair apart along the shorter way; true when they overlapped. */
function part(a: Body, b: Body): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const needX = a.halfWidth + b.halfWidth - Math.abs(dx)
  const needY = (dy >= 0 ? a.below + b.above : a.above + b.below) - Math.abs(dy)
  if (needX <= 0.01 || needY <= 0.01) return false
  if (a.fixed && b.fixed) return false
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5
  if (needX < needY) {
    const way = dx > 0 || (dx === 0 && a.id < b.id) ? 1 : -1
    a.x -= way * needX * share
    b.x += way * needX * (1 - share)
  } else {
    const way = dy > 0 || (dy === 0 && a.id < b.id) ? 1 : -1
    a.y -= way * needY * share
    b.y += way * needY * (1 - share)
  }
  return true
}

/** One sweep over all near pairs; true when anything moved. */
function sweep(bodies: Body[], widest: number): boolean {
  bodies.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  let moved = false
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i]!
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j]!
      if (b.x - a.x > a.halfWidth + widest) break
      if (part(a, b)) moved = true
    }
  }
  return moved
}

export function removeOverlaps(
  nodes: readonly LayoutNode[],
  positions: Positions,
  sweeps = 200,
): Positions {
  const bodies = nodes.map((node) => bodyOf(node, positions.get(node.id) ?? { x: 0, y: 0 }))
  const widest = bodies.reduce((most, body) => Math.max(most, body.halfWidth), 0)
  for (let round = 0; round < sweeps; round++) if (!sweep(bodies, widest)) break
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]))
}
