/** Moves places some of the way to where as many nodes would stand in each strip of the paper: crowds get room, far arms are drawn in. */
import type { Point } from './types'

/** Part of the way. */
const EVEN = 0.65

/** `weight` is how many nodes one place stands for; what is left of another stays left of it, what is above stays above. */
export function evenOut(
  places: ReadonlyMap<string, Point>,
  weight: (id: string) => number,
): ReadonlyMap<string, Point> {
  const along = (of: (at: Point) => number): ReadonlyMap<string, number> => {
    const order = [...places]
      .map(([id, at]) => ({ id, at: of(at) }))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    const total = order.reduce((sum, { id }) => sum + weight(id), 0)
    const first = order[0]?.at ?? 0
    const length = (order.at(-1)?.at ?? 0) - first
    let before = 0
    return new Map(
      order.map(({ id, at }) => {
        const middle = before + weight(id) / 2
        before += weight(id)
        return [id, at + EVEN * (first + (length * middle) / total - at)] as const
      }),
    )
  }
  const xs = along(({ x }) => x)
  const ys = along(({ y }) => y)
  return new Map([...places.keys()].map((id) => [id, { x: xs.get(id)!, y: ys.get(id)! }]))
}
