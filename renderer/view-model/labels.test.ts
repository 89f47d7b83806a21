import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from './label-box'
import { estimateWidth, placeLabels, ROOMY, type LabelNode } from './labels'

const node = (id: string, x: number, y: number, rank = 1, label = 'Ana Kovar'): LabelNode => ({
  id,
  x,
  y,
  rank,
  label,
  size: 20,
})
const options = { fontSize: 12, measure: estimateWidth }

describe('placeLabels', () => {
  it('puts a lonely label below its node', () => {
    expect(placeLabels([node('a', 0, 0)], options).get('a')?.side).toBe('bottom')
  })

  it('gives the better ranked its place and moves or drops the other', () => {
    const placed = placeLabels([node('low', 0, 0, 1), node('high', 4, 22, 9)], options)
    expect(placed.has('high')).toBe(true)
    expect(placed.get('low')?.side).not.toBe('bottom')
  })

  it('leaves out what would stick out of the window', () => {
    const viewport = { left: -30, top: -12, right: 30, bottom: 12 }
    expect(placeLabels([node('a', 0, 0)], { ...options, viewport }).size).toBe(0)
  })

  it('names what must be named also where that covers another', () => {
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      node(`n${i}`, 24 * Math.cos((i * Math.PI) / 4), 24 * Math.sin((i * Math.PI) / 4), 1, 'x'),
    )
    const isNamed = (must: boolean, leading = 0): boolean =>
      placeLabels([{ ...node('a', 0, 0, 9), must }, ...around], { ...options, leading }).has('a')
    expect(isNamed(true)).toBe(true)
    expect(isNamed(false)).toBe(false)
    expect(isNamed(false, 1)).toBe(true)
  })

  it('keeps clear of obstacles', () => {
    const obstacles = [{ left: -100, right: 100, top: 10, bottom: 40 }]
    expect(placeLabels([node('a', 0, 0)], { ...options, obstacles }).get('a')?.side).not.toBe(
      'bottom',
    )
  })

  it('stands at a corner when lines of others leave no side free', () => {
    const obstacles = [
      { left: -80, right: 80, top: -4, bottom: 4 },
      { left: -1, right: 1, top: -80, bottom: 80 },
    ]
    const label = placeLabels([node('a', 0, 0)], { ...options, obstacles }).get('a')
    expect(label?.side).toBe('bottom-right')
    expect(label?.box).toMatchObject({ left: 10, top: 10 })
  })

  it('takes the place of what yields only when there is no other', () => {
    const number = { left: -20, right: 20, top: 10, bottom: 30 }
    const sideOf = (obstacles: readonly (typeof number)[]): string | undefined =>
      placeLabels([node('a', 0, 0)], { ...options, obstacles, yielding: [number] }).get('a')?.side
    expect(sideOf([])).not.toBe('bottom')
    const [above, right, left] = [
      { left: -80, right: 80, top: -40, bottom: 10 },
      { left: 40, right: 80, top: 10, bottom: 40 },
      { left: -80, right: -40, top: 10, bottom: 40 },
    ]
    expect(sideOf([above, right, left])).toBe('bottom')
  })

  it('names the first of a crowd over the others where those leave no room, and covers as few as can be', () => {
    const crowd = Array.from({ length: ROOMY }, (_, i) =>
      node(`n${i}`, ((i % 13) - 6) * 24, (Math.floor(i / 13) - 6) * 30, 1),
    )
    const hub = node('hub', 12, 15, 99, 'Ana')
    const nodes = [...crowd, hub]
    const label = placeLabels(nodes, options).get('hub')!
    const under = crowd.filter(({ x, y }) =>
      overlaps(label.box, { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }),
    )
    expect(under.length).toBeLessThanOrEqual(3)
    const [, ...few] = crowd
    expect(placeLabels([...few, hub], options).has('hub')).toBe(false)
  })

  it('covers the fewest dots of a crowd', () => {
    const dots = Array.from({ length: 500 }, (_, i) => ({
      ...node(`n${i}`, (i % 25) * 6 - 75, 4 + Math.floor(i / 25) * 6, 1, ''),
      size: 4,
    }))
    expect(placeLabels([...dots, node('a', 0, 0)], options).get('a')?.side).toBe('top')
  })

  it('never lets two labels, or a label and another node, overlap', () => {
    const spot = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      rank: fc.integer({ min: 0, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const nodes = spots.map(({ x, y, rank }, i) => node(`n${i}`, x, y, rank, `Label ${i}`))
        const placed = [...placeLabels(nodes, options)]
        placed.forEach(([id, { box }], i) => {
          placed.slice(i + 1).forEach(([, other]) => expect(overlaps(box, other.box)).toBe(false))
          for (const other of nodes) {
            if (other.id === id) continue
            const rim = {
              left: other.x - 10,
              right: other.x + 10,
              top: other.y - 10,
              bottom: other.y + 10,
            }
            expect(overlaps(box, rim)).toBe(false)
          }
        })
      }),
      { numRuns: 60 },
    )
  })
})
