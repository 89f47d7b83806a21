/** Places a connected graph so that distances on paper follow distances in the graph (stress, by stochastic gradient descent: Zheng, Pawar and Goodman 2019). */
import type { Component } from './components'
import { countCrossings } from './crossings'
import { knownPlaces, type Places } from './known-places'
import { createRandom, shuffle } from './random'
import { stressTerms, type Terms } from './stress-terms'
import type { Point, Progress } from './types'

const ROUNDS = 36
/** From known places the long leaps of the first rounds are left out. */
const KNOWN_FROM = 14

/** So many terms are taken in another order each round; to jump about among more would take most of the time. */
const SHUFFLED = 60_000

function descend(terms: Terms, seed: number, known: Places | null, progress: Progress): Places {
  const { nodes, a, b, want, pullA, pullB, longest } = terms
  const random = createRandom(seed)
  const anywhere = (): number => random() * Math.sqrt(nodes)
  const x = known?.x ?? Float64Array.from({ length: nodes }, anywhere)
  const y = known?.y ?? Float64Array.from({ length: nodes }, anywhere)
  const order = Int32Array.from(a.keys())
  const first = longest * longest
  const fall = Math.log(first / 0.02) / (ROUNDS - 1)
  for (let round = known ? KNOWN_FROM : 0; round < ROUNDS; round++) {
    progress(round / ROUNDS)
    const step = first * Math.exp(-fall * round)
    if (order.length <= SHUFFLED) shuffle(order, random)
    for (const term of order) {
      const i = a[term]!
      const j = b[term]!
      const dx = x[i]! - x[j]!
      const dy = y[i]! - y[j]!
      const is = Math.sqrt(dx * dx + dy * dy) || 1e-6
      const off = (is - want[term]!) / 2 / is
      const moveA = Math.min(1, step * pullA[term]!) * off
      const moveB = Math.min(1, step * pullB[term]!) * off
      x[i]! -= dx * moveA
      y[i]! -= dy * moveA
      x[j]! += dx * moveB
      y[j]! += dy * moveB
    }
  }
  return { x, y }
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

/** Few nodes: several beginnings, and the drawings whose lines cross least are kept. */
const beginnings = (n: number): number => (n <= 80 ? 30 : n <= 200 ? 12 : n <= 700 ? 4 : 1)
const KEPT = 4

type Drawing = ReadonlyMap<string, Point>

/** Drawings in units of one link, the best first; `reach` is the room each node takes around it. */
export function stressLayouts(
  part: Component,
  reach: ReadonlyMap<string, number>,
  progress: Progress = () => {},
): readonly [Drawing, ...Drawing[]] {
  const { nodes, edges } = part
  if (nodes.length === 1) return [new Map([[nodes[0]!.id, { x: 0, y: 0 }]])]
  const terms = stressTerms(part, reach)
  const drawing = (points: readonly Point[]): Drawing =>
    new Map(nodes.map((node, i) => [node.id, points[i]!]))
  const descent = (seed: number, known: Places | null): readonly Point[] => {
    const { x, y } = descend(terms, seed, known, progress)
    return nodes.map((_, i) => ({ x: x[i]!, y: y[i]! }))
  }
  const known = knownPlaces(part)
  if (known) return [drawing(descent(1, known))]
  const draw = (seed: number): Drawing => drawing(level(descent(seed, null)))
  const first = draw(1)
  const times = beginnings(nodes.length)
  if (times === 1) return [first]
  const [best, ...others] = [first, ...Array.from({ length: times - 1 }, (_, i) => draw(i + 2))]
    .map((places) => ({ places, crossings: countCrossings(edges, places) }))
    .sort((a, b) => a.crossings - b.crossings)
    .slice(0, KEPT)
    .map(({ places }) => places)
  return [best ?? first, ...others]
}
