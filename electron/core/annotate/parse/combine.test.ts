/** Two parsers' trees joined give a tree, whatever the margins. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { combine, turnBack } from './combine'
import type { Parse } from './parser'

/** A random tree: each token hangs on one placed before it in a random order. */
const randomTree = (count: number): fc.Arbitrary<Parse> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count, maxLength: count },
      ),
      fc.array(fc.nat(1_000_000), { minLength: count, maxLength: count }),
      fc.array(fc.nat(500), { minLength: count, maxLength: count }),
    )
    .map(([order, picks, margins]) => {
      const heads = new Int32Array(count)
      order.forEach((token, k) => {
        heads[token] = k === 0 ? -1 : (order[(picks[k] as number) % k] as number)
      })
      return { heads, labels: new Int32Array(count), margins: Int32Array.from(margins) }
    })

function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false
  return heads.every((_, start) => {
    let at = start
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at < 0) return true
      at = heads[at] as number
    }
    return false
  })
}

test('a joined tree is a tree', () => {
  const pair = fc
    .integer({ min: 1, max: 12 })
    .chain((n) =>
      fc.tuple(
        randomTree(n),
        randomTree(n),
        fc.array(fc.integer({ min: -300, max: 300 }), { minLength: n, maxLength: n }),
      ),
    )
  fc.assert(
    fc.property(pair, ([a, b, leads]) => isTree(combine(a, b, Int32Array.from(leads)).heads)),
  )
})

test('turning back twice changes nothing', () => {
  fc.assert(
    fc.property(randomTree(7), (parse) => {
      expect(turnBack(turnBack(parse))).toEqual(parse)
    }),
  )
})
