import { expect, it } from 'vitest'
import type { MergeCandidate } from '../../../shared/model'
import { nowOf, putOff } from './reducers'

const pair = (a: string, b: string): MergeCandidate => ({ kind: 'entity', a, b, score: 1, why: '' })
const [one, two] = [pair('a', 'b'), pair('a', 'c')]

it('what is put off is not asked now', () => {
  expect(nowOf([one, two], [])).toEqual([one, two])
  expect(nowOf([one, two], putOff([], one))).toEqual([two])
  expect(nowOf([one, two], putOff(putOff([], two), one))).toEqual([])
})
