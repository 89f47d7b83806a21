/** A look-up finds exactly the rows that were laid out, wherever their keys fall. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinearRows } from './layout'
import { createLinearModel } from './linear'

interface Row {
  readonly key: number
  readonly entries: readonly (readonly [number, number])[]
}

/** Keys crowd at both ends of their range, so that buckets hold several rows; some rows are long. */
const key = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: (1 << 28) - 40, max: 1 << 28 }),
  fc.integer({ min: 1, max: 1 << 28 }),
)
const entry = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: -128, max: 127 }))
const row: fc.Arbitrary<Row> = fc.record({
  key,
  entries: fc.oneof(
    fc.array(entry, { minLength: 1, maxLength: 4 }),
    fc.array(entry, { minLength: 14, maxLength: 120 }),
  ),
})

function pack(rows: readonly Row[]): LinearRows {
  const sorted = rows.toSorted((a, b) => a.key - b.key)
  const entries = sorted.flatMap((one) => one.entries)
  return {
    keys: Int32Array.from(sorted, (one) => one.key),
    counts: Uint8Array.from(sorted, (one) => one.entries.length),
    classes: Uint8Array.from(entries, ([c]) => c),
    weights: Int8Array.from(entries, ([, weight]) => weight),
  }
}

test('scores are the plain sums of the rows asked for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: (one) => one.key, maxLength: 60 }),
      fc.array(key, { maxLength: 60 }),
      (rows, strange) => {
        const asked = [...rows.filter((_, i) => i % 3 < 2).map((one) => one.key), ...strange]
        const expected = new Int32Array(256)
        const byKey = new Map(rows.map((one) => [one.key, one.entries]))
        for (const one of asked)
          for (const [c, weight] of byKey.get(one) ?? []) expected[c] = expected[c]! + weight
        const scores = new Int32Array(256)
        createLinearModel(pack(rows)).addScores(Int32Array.from(asked), asked.length, scores)
        expect(scores).toEqual(expected)
      },
    ),
    { numRuns: 150, seed: 5 },
  )
})

test('a model without rows adds nothing', () => {
  const scores = new Int32Array(4)
  createLinearModel(pack([])).addScores(Int32Array.of(7, 1 << 28), 2, scores)
  expect(scores).toEqual(new Int32Array(4))
})
