/** Turns the places where some nodes stand into a beginning for a layout, so that the picture stays the one a person knows. */
import type { Component } from './components'
import { createRandom } from './random'

export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Where the nodes stand in units of one link, new ones beside their neighbours; null when too few stand. */
export function knownPlaces({ nodes, edges }: Component): Places | null {
  const stand = nodes.filter(({ x }) => x !== null).length
  if (stand < 3 || stand * 4 < nodes.length) return null
  const at = new Map(nodes.map((node, i) => [node.id, i]))
  const x = Float64Array.from(nodes, (node) => node.x ?? NaN)
  const y = Float64Array.from(nodes, (node) => node.y ?? NaN)
  const lengths: number[] = []
  const near: number[][] = nodes.map(() => [])
  for (const { source, target } of edges) {
    const [i, j] = [at.get(source)!, at.get(target)!]
    near[i]!.push(j)
    near[j]!.push(i)
    const length = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!)
    if (length > 0) lengths.push(length)
  }
  const unit = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1
  const random = createRandom(5)
  const beside = (values: Float64Array, i: number): number => {
    const around = near[i]!.map((j) => values[j]!).filter((value) => !Number.isNaN(value))
    return around.reduce((sum, value) => sum + value, 0) / around.length + (random() - 0.5) * unit
  }
  // Neighbours of what stands first, then theirs; a part that hangs on nothing begins in the middle.
  for (let round = 0; round < 4; round++)
    for (let i = 0; i < nodes.length; i++)
      if (Number.isNaN(x[i])) {
        x[i] = beside(x, i)
        y[i] = beside(y, i)
      }
  const inUnits = (values: Float64Array): Float64Array =>
    values.map((value) => (Number.isNaN(value) ? random() : value / unit))
  return { x: inUnits(x), y: inUnits(y) }
}
