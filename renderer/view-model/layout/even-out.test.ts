import { expect, it } from 'vitest'
import { evenOut } from './even-out'

it('gives a crowd room and draws a far arm in, in the same order and within the same frame', () => {
  const xs = [0, 1, 2, 3, 100]
  const places = new Map(xs.map((x, i) => [`n${i}`, { x, y: -x }]))
  const even = [...evenOut(places, () => 1).values()]
  const moved = even.map(({ x }) => x)
  expect(moved).toEqual(moved.toSorted((a, b) => a - b))
  expect(Math.min(...moved)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...moved)).toBeLessThan(100)
  expect(moved[1]! - moved[0]!).toBeGreaterThan(10)
  expect(even.map(({ y }) => -y)).toEqual(moved)
})
