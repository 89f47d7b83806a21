/** Places a connected graph so that distances on paper follow distances in the graph (stress, by stochastic gradient descent). */
import type { Component } from './components'
import { countCrossings } from './crossings'
import { createRandom } from './random'
import type { Point } from './types'

/** Distances between all pairs; edges at busy nodes are longer, so that hubs get room. */
function distances({ nodes, edges }: Component): { d: Float64Array; n: number } {
  const n = nodes.length
  const at = new Map(nodes.map((node, i) => [node.id, i]))
  const near: [number, number][][] = nodes.map(() => [])
  const links = new Array<number>(n).fill(0)
  for (const { source, target } of edges) {
    links[at.get(source)!]!++
    links[at.get(target)!]!++
  }
  for (const { source, target } of edges) {
    const i = at.get(source)!
    const j = at.get(target)!
    const length = 1 + 0.11 * Math.log2(links[i]! * links[j]!)
    near[i]!.push([j, length])
    near[j]!.push([i, length])
  }
  const d = new Float64Array(n * n).fill(Infinity)
  for (let start = 0; start < n; start++) {
    const row = start * n
    d[row + start] = 0
    // Lengths differ little, so a queue that may visit a node again is quicker than a heap.
    const queue = [start]
    for (let k = 0; k < queue.length; k++) {
      const i = queue[k]!
      for (const [j, length] of near[i]!) {
        const through = d[row + i]! + length
        if (through < d[row + j]! - 1e-9) {
          d[row + j] = through
          queue.push(j)
        }
      }
    }
  }
  return { d, n }
}

const ROUNDS = 36
/** From known places the long leaps of the first rounds are left out. */
const KNOWN_FROM = 14

interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

function descend(d: Float64Array, n: number, seed: number, known: Places | null): Places {
  const random = createRandom(seed)
  const x = known?.x ?? Float64Array.from({ length: n }, () => random() * Math.sqrt(n))
  const y = known?.y ?? Float64Array.from({ length: n }, () => random() * Math.sqrt(n))
  const pairs: number[] = []
  let longest = 1
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      pairs.push(i * n + j)
      longest = Math.max(longest, d[i * n + j]!)
    }
  const first = longest * longest
  const fall = Math.log(first / 0.02) / (ROUNDS - 1)
  for (let round = known ? KNOWN_FROM : 0; round < ROUNDS; round++) {
    const step = first * Math.exp(-fall * round)
    for (let k = pairs.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      const keep = pairs[k]!
      pairs[k] = pairs[other]!
      pairs[other] = keep
    }
    for (const pair of pairs) {
      const i = Math.floor(pair / n)
      const j = pair % n
      const want = d[pair]!
      const pull = Math.min(1, step / (want * want))
      const dx = x[i]! - x[j]!
      const dy = y[i]! - y[j]!
      const is = Math.hypot(dx, dy) || 1e-6
      const move = (pull * (is - want)) / 2 / is
      x[i]! -= dx * move
      y[i]! -= dy * move
      x[j]! += dx * move
      y[j]! += dy * move
    }
  }
  return { x, y }
}

/** Where the nodes stand in units of one link, new ones beside their neighbours; null when too few stand. */
function knownPlaces({ nodes, edges }: Component): Places | null {
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

/** Turned so that the longer way lies across the window. */
function level(points: readonly Point[]): readonly Point[] {
  const n = points.length
  const mx = points.reduce((sum, p) => sum + p.x, 0) / n
  const my = points.reduce((sum, p) => sum + p.y, 0) / n
  let xx = 0
  let yy = 0
  let xy = 0
  for (const p of points) {
    xx += (p.x - mx) ** 2
    yy += (p.y - my) ** 2
    xy += (p.x - mx) * (p.y - my)
  }
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy)
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  return points.map((p) => ({
    x: (p.x - mx) * c - (p.y - my) * s,
    y: (p.x - mx) * s + (p.y - my) * c,
  }))
}

/** Few nodes: several beginnings, and the drawing whose lines cross least is kept. */
const beginnings = (n: number): number => (n <= 80 ? 14 : n <= 200 ? 6 : 1)

/** Places in units of one link. */
export function stressLayout(part: Component): ReadonlyMap<string, Point> {
  if (part.nodes.length === 1) return new Map([[part.nodes[0]!.id, { x: 0, y: 0 }]])
  const { d, n } = distances(part)
  const known = knownPlaces(part)
  if (known) {
    const { x, y } = descend(d, n, 1, known)
    return new Map(part.nodes.map((node, i) => [node.id, { x: x[i]!, y: y[i]! }]))
  }
  let best: ReadonlyMap<string, Point> = new Map()
  let fewest = Infinity
  for (let seed = 1; seed <= beginnings(n); seed++) {
    const { x, y } = descend(d, n, seed, null)
    const points = level(part.nodes.map((_, i) => ({ x: x[i]!, y: y[i]! })))
    const places = new Map(part.nodes.map((node, i) => [node.id, points[i]!]))
    const crossings = beginnings(n) > 1 ? countCrossings(part.edges, places) : 0
    if (crossings < fewest) {
      fewest = crossings
      best = places
    }
  }
  return best
}
