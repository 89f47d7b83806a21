/** Counts how often drawn lines cross: the fewer, the easier a graph is to read. */
import type { LayoutEdge, Positions } from './types'

const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

export function countCrossings(edges: readonly LayoutEdge[], positions: Positions): number {
  const lines = edges.flatMap(({ source, target }) => {
    const a = positions.get(source)
    const b = positions.get(target)
    return a && b ? [{ source, target, a, b }] : []
  })
  let crossings = 0
  for (let i = 0; i < lines.length; i++) {
    const p = lines[i]!
    for (let j = i + 1; j < lines.length; j++) {
      const q = lines[j]!
      if (
        p.source === q.source ||
        p.target === q.target ||
        p.source === q.target ||
        p.target === q.source
      )
        continue
      if (
        side(p.a.x, p.a.y, p.b.x, p.b.y, q.a.x, q.a.y) !==
          side(p.a.x, p.a.y, p.b.x, p.b.y, q.b.x, q.b.y) &&
        side(q.a.x, q.a.y, q.b.x, q.b.y, p.a.x, p.a.y) !==
          side(q.a.x, q.a.y, q.b.x, q.b.y, p.b.x, p.b.y)
      )
        crossings++
    }
  }
  return crossings
}
