/** Whatever the scores, labels are well formed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode'
import { canFollow, nameLabelCount, outside } from './labels'

const L = nameLabelCount

test('every path is legal, closed at both ends, and margins are not negative', () => {
  const scores = (length: number): fc.Arbitrary<Int32Array> =>
    fc
      .array(fc.integer({ min: -200, max: 200 }), { minLength: length, maxLength: length })
      .map((list) => Int32Array.from(list))
  fc.assert(
    fc.property(
      fc
        .integer({ min: 0, max: 9 })
        .chain((count) => fc.tuple(fc.constant(count), scores(count * L))),
      scores(L * L),
      ([count, emissions], transitions) => {
        const { labels, margins } = decode(emissions, count, transitions)
        const path = [outside, ...labels, outside]
        for (let i = 1; i < path.length; i++) expect(canFollow(path[i - 1]!, path[i]!)).toBe(true)
        for (const margin of margins) expect(margin).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 100, seed: 3 },
  )
})
