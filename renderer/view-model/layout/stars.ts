/** Takes nodes that hang on one other out of a graph, so that the rest is laid out; then puts them around it like rays. */
import { adjacencyOf } from './adjacency'
import type { Component } from './components'
import type { LayoutNode, Point } from './types'

export interface Stars {
  /** What is left: nodes with several neighbours, and middles of stars. */
  readonly core: Component
  readonly raysOf: ReadonlyMap<string, readonly LayoutNode[]>
  /** From the middle of a core node to the outer rim of its rays. */
  readonly reach: ReadonlyMap<string, number>
  /** Puts the rays beside the core's places. */
  readonly unfold: (places: ReadonlyMap<string, Point>) => ReadonlyMap<string, Point>
}

const GAP = 9
/** From the rim of the middle to the rim of a ray. */
const RAY = 14
/** More lines than this, and rays stand in two rings. */
const ONE_RING = 14

interface Ring {
  readonly radius: number
  /** From the inner ring to the outer one. */
  readonly step: number
  readonly reach: number
}

function ringOf(middle: LayoutNode, rays: readonly LayoutNode[], lines: number): Ring {
  if (rays.length === 0) return { radius: 0, step: 0, reach: middle.size / 2 }
  const widest = Math.max(...rays.map(({ size }) => size))
  const step = lines > ONE_RING ? widest + GAP : 0
  const around = (lines * (widest + GAP)) / (2 * Math.PI) / (step > 0 ? 2 : 1)
  const radius = Math.max(middle.size / 2 + widest / 2 + RAY, around)
  return { radius, step, reach: radius + step + widest / 2 }
}

/** Directions for so many rays, where the other lines leave the widest gaps. */
function directions(rays: number, lines: readonly number[]): readonly number[] {
  const full = 2 * Math.PI
  if (lines.length === 0) return Array.from({ length: rays }, (_, i) => (full * i) / rays)
  const turns = lines.toSorted((a, b) => a - b)
  const gaps = turns.map((from, i) => ({
    ...{ from, wide: (turns[i + 1] ?? turns[0]! + full) - from, rays: 0 },
  }))
  const room = (gap: (typeof gaps)[number]): number => gap.wide / (gap.rays + 1)
  for (let ray = 0; ray < rays; ray++)
    gaps.reduce((best, gap) => (room(gap) > room(best) + 1e-9 ? gap : best)).rays++
  return gaps.flatMap((gap) =>
    Array.from({ length: gap.rays }, (_, i) => gap.from + room(gap) * (i + 1)),
  )
}

export function gatherStars({ nodes, edges }: Component): Stars {
  const near = new Map(
    [...adjacencyOf(nodes, edges)].map(([id, ids]) => [id, new Set(ids)] as const),
  )
  const raysOf = new Map<string, LayoutNode[]>()
  const isRay = new Set<string>()
  for (const node of nodes) {
    const [middle, another] = near.get(node.id)!
    if (middle === undefined || another !== undefined || node.fixed) continue
    // Of a pair one is the middle.
    if (near.get(middle)!.size === 1 && node.id < middle) continue
    isRay.add(node.id)
    raysOf.set(middle, [...(raysOf.get(middle) ?? []), node])
  }
  const core: Component = {
    nodes: nodes.filter(({ id }) => !isRay.has(id)),
    edges: edges.filter(({ source, target }) => !isRay.has(source) && !isRay.has(target)),
  }
  const ringAt = (node: LayoutNode): Ring =>
    ringOf(node, raysOf.get(node.id) ?? [], near.get(node.id)!.size)
  return {
    ...{ core, raysOf },
    reach: new Map(core.nodes.map((node) => [node.id, ringAt(node).reach])),
    unfold: (places) => {
      const all = new Map(places)
      for (const node of core.nodes) {
        const rays = raysOf.get(node.id)
        if (!rays) continue
        const at = places.get(node.id)!
        const { radius, step } = ringAt(node)
        const lines = [...near.get(node.id)!]
          .flatMap((id) => places.get(id) ?? [])
          .map((end) => Math.atan2(end.y - at.y, end.x - at.x))
        directions(rays.length, lines).forEach((turn, i) => {
          const far = radius + (i % 2) * step
          const place = { x: at.x + far * Math.cos(turn), y: at.y + far * Math.sin(turn) }
          all.set(rays[i]!.id, place)
        })
      }
      return all
    },
  }
}
