/** Which pairs that may be one a person wants to look at later. */
import type { MergeCandidate } from '../../../shared/model'

/** Keys of pairs, in the order they were put off. */
export type Later = readonly string[]

type Ends = Pick<MergeCandidate, 'a' | 'b'>

export const keyOfPair = ({ a, b }: Ends): string => `${a} ${b}`

/** What is left to look at now, the likeliest first. */
export const nowOf = (
  candidates: readonly MergeCandidate[],
  later: Later,
): readonly MergeCandidate[] => candidates.filter((pair) => !later.includes(keyOfPair(pair)))

export const putOff = (later: Later, pair: Ends): Later => [...later, keyOfPair(pair)]
