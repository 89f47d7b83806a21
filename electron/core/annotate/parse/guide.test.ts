/** A guided parser keeps every settled arc whatever its weights say, and its earlier steps save work without changing the tree. */
import { expect, test } from 'vitest'
import { scramble } from '../model/hash'
import type { Scorer } from '../model/linear'
import { Guide } from './guide'
import { parseWords, type Walk } from './parser'
import { inputOf } from './testing/input'

const arcs = { count: 5, root: 0 }
const count = 12

/** Weights without any sense: each feature has one for each class. */
const senseless = (seed: number): Scorer => ({
  addScores: (features, length, scores) => {
    for (let i = 0; i < length; i++)
      for (let c = 0; c < 1 + 2 * arcs.count; c++) {
        const weight = scramble((features[i] ?? 0) + 1000 * seed + c) >> 25
        scores[c] = (scores[c] ?? 0) + weight
      }
  },
})
const values = Int32Array.from({ length: count + 2 }, (_, i) => 7 * i + 1)
const input = inputOf(
  values,
  values.map((value) => value % 9),
)
const parse = (seed: number, guide?: Guide, earlier?: Walk): Walk =>
  parseWords(input, senseless(seed), arcs, {
    plain: 0,
    ...(guide && { guide }),
    ...(earlier && { earlier }),
  })

/** Every `each`th arc of a tree, as a guide wants them. */
const some = ({ heads }: Walk, each: number): Int32Array =>
  heads.map((head, i) => (i % each > 0 ? -1 : head < 0 ? count : head))

for (const [wish, own, each] of [
  [1, 2, 1],
  [3, 4, 2],
  [5, 6, 3],
  [7, 8, 2],
  [9, 10, 4],
] as const)
  test(`every ${each === 1 ? '' : `${each}. `}arc of tree ${wish} is kept by parser ${own}`, () => {
    const wished = parse(wish)
    const alone = parse(own)
    expect(alone.heads).not.toEqual(wished.heads)
    const settled = some(wished, each)
    const guided = parse(own, new Guide(settled, wished.labels))
    settled.forEach((head, i) => {
      if (head < 0) return
      expect(guided.heads[i]).toBe(wished.heads[i])
      expect(guided.labels[i]).toBe(wished.labels[i])
    })
    const resumed = parse(own, new Guide(settled, wished.labels), alone)
    expect(resumed.heads).toEqual(guided.heads)
    expect(resumed.labels).toEqual(guided.labels)
  })

test('a guide with nothing settled changes nothing', () => {
  const free = new Guide(new Int32Array(count).fill(-1), new Int32Array(count))
  expect(parse(11, free).heads).toEqual(parse(11).heads)
})

test('one root remains where the settled arcs are of no tree', () => {
  const rings = Int32Array.from({ length: count }, (_, i) => (i % 2 ? i - 1 : i + 1))
  const guided = parse(12, new Guide(rings, new Int32Array(count).fill(1)))
  expect(guided.heads.filter((head) => head < 0)).toHaveLength(1)
})
