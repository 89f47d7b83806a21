import { describe, expect, it } from 'vitest'
import { gatherStars } from './stars'
import type { LayoutNode, Point } from './types'

const node = (id: string, fixed = false): LayoutNode => ({
  ...{ id, size: 20, labelWidth: 0, labelHeight: 0, rank: 0, event: false },
  ...{ day: null, lat: null, lon: null, x: null, y: null, fixed },
})
const edge = (source: string, target: string) => ({ source, target, weight: 1 })
const ids = (nodes: readonly LayoutNode[]): readonly string[] => nodes.map(({ id }) => id)

describe('gatherStars', () => {
  const nodes = ['a', 'b', 'x', 'y', 'z'].map((id) => node(id))
  const edges = [edge('a', 'b'), edge('a', 'x'), edge('a', 'y'), edge('b', 'z')]
  const stars = gatherStars({ nodes, edges })

  it('leaves what links several, and the lines between', () => {
    expect(ids(stars.core.nodes)).toEqual(['a', 'b'])
    expect(stars.core.edges).toEqual([edge('a', 'b')])
    expect(ids(stars.raysOf.get('a') ?? [])).toEqual(['x', 'y'])
    expect(stars.reach.get('a')).toBeGreaterThan(20)
  })

  it('keeps one of a pair, and what must stay where it is', () => {
    const pair = gatherStars({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] })
    expect(ids(pair.core.nodes)).toHaveLength(1)
    const pinned = nodes.map(({ id }) => node(id, id === 'x'))
    expect(ids(gatherStars({ nodes: pinned, edges }).core.nodes)).toContain('x')
  })

  it('puts rays within reach, apart from each other and from the other lines', () => {
    const places = stars.unfold(
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 200, y: 0 }],
      ]),
    )
    const at = (id: string): Point => places.get(id)!
    const far = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)
    for (const id of ['x', 'y'])
      expect(far(at(id), at('a'))).toBeLessThanOrEqual(stars.reach.get('a')!)
    expect(far(at('x'), at('y'))).toBeGreaterThan(20)
    // Opposite to where the line to the other star leaves.
    for (const id of ['x', 'y']) expect(at(id).x).toBeLessThan(0)
    expect(at('z').x).toBeGreaterThan(200)
  })
})
