/** Turns a connected graph into wanted distances: between all pairs, or of many nodes to neighbours and to a few pivots (Ortmann, Klimenta and Brandes 2017). */
import type { Component } from './components'
import { createRandom, shuffle } from './random'

/** One wanted distance each: between nodes `a` and `b`, and how strongly it pulls either. */
export interface Terms {
  readonly nodes: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly want: Float64Array
  readonly pullA: Float64Array
  readonly pullB: Float64Array
  readonly longest: number
}

/** Above this number of nodes not every pair is looked at. */
const ALL_PAIRS = 900
const PIVOTS = 90

/** Pixels that a link of length 1 takes at least. */
export const LINK = 58
const AIR = 10

type Near = readonly (readonly (readonly [number, number])[])[]

/** Lengths of links: longer at busy nodes, so that hubs get room, and as long as the ends reach. */
function linksOf({ nodes, edges }: Component, reach: ReadonlyMap<string, number>): Near {
  const at = new Map(nodes.map((node, i) => [node.id, i]))
  const near: [number, number][][] = nodes.map(() => [])
  const links = new Array<number>(nodes.length).fill(0)
  for (const { source, target } of edges) {
    links[at.get(source)!]!++
    links[at.get(target)!]!++
  }
  for (const { source, target } of edges) {
    const [i, j] = [at.get(source)!, at.get(target)!]
    if (i === j) continue
    const bodies = ((reach.get(source) ?? 0) + (reach.get(target) ?? 0) + AIR) / LINK
    const length = Math.max(1, bodies) + 0.11 * Math.log2(links[i]! * links[j]!)
    near[i]!.push([j, length])
    near[j]!.push([i, length])
  }
  return near
}

/** Lengths of the shortest ways from one node to all. */
function distancesFrom(start: number, near: Near): Float64Array {
  const row = new Float64Array(near.length).fill(Infinity)
  row[start] = 0
  // Lengths differ little, so a queue that may visit a node again is quicker than a heap.
  const queue = [start]
  for (let k = 0; k < queue.length; k++) {
    const i = queue[k]!
    for (const [j, length] of near[i]!) {
      const through = row[i]! + length
      if (through < row[j]! - 1e-9) {
        row[j] = through
        queue.push(j)
      }
    }
  }
  return row
}

type Term = readonly [a: number, b: number, want: number, pullA: number, pullB: number]

function collect(nodes: number, terms: Term[]): Terms {
  shuffle(terms, createRandom(9))
  return {
    nodes,
    a: Int32Array.from(terms, (term) => term[0]),
    b: Int32Array.from(terms, (term) => term[1]),
    want: Float64Array.from(terms, (term) => term[2]),
    pullA: Float64Array.from(terms, (term) => term[3]),
    pullB: Float64Array.from(terms, (term) => term[4]),
    longest: terms.reduce((most, term) => Math.max(most, term[2]), 1),
  }
}

function allPairs(near: Near): Terms {
  const terms: Term[] = []
  near.forEach((_, i) => {
    const row = distancesFrom(i, near)
    for (let j = i + 1; j < near.length; j++) {
      const pull = 1 / row[j]! ** 2
      terms.push([i, j, row[j]!, pull, pull])
    }
  })
  return collect(near.length, terms)
}

/** Each pivot as far from the ones before as can be, with its distances to all. */
function choosePivots(near: Near): readonly (readonly [pivot: number, row: Float64Array])[] {
  const nearest = new Float64Array(near.length).fill(Infinity)
  const pivots: [number, Float64Array][] = []
  let next = Math.floor(createRandom(3)() * near.length)
  while (pivots.length < PIVOTS) {
    const row = distancesFrom(next, near)
    pivots.push([next, row])
    next = 0
    for (let i = 0; i < near.length; i++) {
      nearest[i] = Math.min(nearest[i]!, row[i]!)
      if (nearest[i]! > nearest[next]!) next = i
    }
  }
  return pivots
}

/** A pivot stands for the nodes around it: how many of them lie within half of a distance gives its weight. */
function toPivots(near: Near): Terms {
  const terms: Term[] = []
  near.forEach((ends, i) => {
    for (const [j, length] of ends)
      if (i < j) terms.push([i, j, length, 1 / length ** 2, 1 / length ** 2])
  })
  const pivots = choosePivots(near)
  const around: number[][] = pivots.map(() => [])
  near.forEach((_, i) => {
    let own = 0
    pivots.forEach(([, row], p) => {
      if (row[i]! < pivots[own]![1][i]!) own = p
    })
    around[own]!.push(pivots[own]![1][i]!)
  })
  pivots.forEach(([pivot, row], p) => {
    const lengths = Float64Array.from(around[p]!).sort()
    const order = [...near.keys()].sort((i, j) => row[i]! - row[j]!)
    let within = 0
    for (const j of order) {
      if (j === pivot || near[pivot]!.some(([end]) => end === j)) continue
      while (within < lengths.length && lengths[within]! <= row[j]! / 2) within++
      terms.push([pivot, j, row[j]!, 0, within / row[j]! ** 2])
    }
  })
  return collect(near.length, terms)
}

export function stressTerms(part: Component, reach: ReadonlyMap<string, number>): Terms {
  const near = linksOf(part, reach)
  return near.length <= ALL_PAIRS ? allPairs(near) : toPivots(near)
}
