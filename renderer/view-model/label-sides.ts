/** Counts the lines that leave a node on each side, so that its label can stand where none crosses it. */
import type { Side } from './label-box'
import type { Point } from './layout/types'
import type { Scene } from './scene'

export type Crossed = Readonly<Record<Side, number>>

/** A label is wide and low: a line must leave steeply to miss one above or below, and rise a little to miss one beside. */
export function linesBySide(at: Point, ends: readonly Point[]): Crossed {
  const crossed = { bottom: 0, right: 0, left: 0, top: 0 }
  for (const end of ends) {
    const [dx, dy] = [end.x - at.x, end.y - at.y]
    if (Math.abs(dy) > Math.abs(dx) * 0.35) crossed[dy > 0 ? 'bottom' : 'top']++
    if (Math.abs(dy) < Math.abs(dx) * 0.7) crossed[dx > 0 ? 'right' : 'left']++
  }
  return crossed
}

/** Where the lines of each node lead. */
export function endsOf(
  { edges }: Pick<Scene, 'edges'>,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, readonly Point[]> {
  const ends = new Map<string, Point[]>()
  const add = (id: string, end: Point | undefined): void => {
    const known = ends.get(id)
    if (!end) return
    if (known) known.push(end)
    else ends.set(id, [end])
  }
  for (const { source, target } of edges) {
    add(source, places.get(target))
    add(target, places.get(source))
  }
  return ends
}
