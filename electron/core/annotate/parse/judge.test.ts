/** The judge speaks only where two trees differ, and knows the kin of a word in its tree. */
import { expect, test } from 'vitest'
import { createJudge, differ } from './judge'
import { kinOf } from './kin'
import type { Parse } from './parser'
import { inputOf } from './testing/input'

const tree = (heads: readonly number[], labels: readonly number[]): Parse => ({
  heads: Int32Array.from(heads),
  labels: Int32Array.from(labels),
  margins: new Int32Array(heads.length).fill(50),
})
// "police fired gas at crowds": "crowds" hangs on the verb in the one tree, on "gas" in the other.
const onVerb = tree([1, -1, 1, 4, 1], [1, 0, 2, 3, 4])
const onNoun = tree([1, -1, 1, 4, 2], [1, 0, 2, 3, 5])
const classes = ['NNS NOUN', 'VBD VERB', 'NN NOUN', 'IN ADP', ', PUNCT'].map((pair) => {
  const [xpos = '', upos = ''] = pair.split(' ')
  return { xpos, upos }
})
const values = Int32Array.of(10, 11, 12, 13, 10, 1, 2)
const input = inputOf(values, Int32Array.of(3, 4, 5, 6, 3, 1, 2))

test('kin of a word in its tree', () => {
  expect(kinOf(onVerb, onNoun, 4)).toEqual({
    near: 2,
    nearLabel: 2,
    labels: (1 << 2) | (1 << 1),
    alike: 0,
    left: 3,
    right: 6,
    agreed: 1,
    headAgreed: 1,
  })
  expect(kinOf(onNoun, onVerb, 4)).toMatchObject({ near: 6, nearLabel: 63, labels: 0 })
  expect(kinOf(onVerb, onNoun, 1)).toMatchObject({ left: 0, right: 4, agreed: 2, headAgreed: 2 })
})

test('the judge is asked twice about each word on which trees differ, and about no other', () => {
  let asked = 0
  const judge = createJudge(
    { addScores: (_features, count, scores) => (scores[0] = count > 0 ? 7 - 10 * asked++ : 0) },
    classes,
  )
  expect([...judge(input, onVerb, onNoun)]).toEqual([0, 0, 0, 0, 10])
  expect(asked).toBe(2)
  expect([0, 1, 2, 3, 4].filter((word) => differ(onVerb, onNoun, word))).toEqual([4])
})

test('where trees are the same there is nothing to say', () => {
  const judge = createJudge(
    {
      addScores: (features, count, scores) => {
        for (let i = 0; i < count; i++) scores[0]! += features[i]! % 17
      },
    },
    classes,
  )
  expect(judge(input, onVerb, onNoun)[4]).not.toBe(0)
  expect([...judge(input, onVerb, onVerb)]).toEqual([0, 0, 0, 0, 0])
})
