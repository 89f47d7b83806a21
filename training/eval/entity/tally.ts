/** Counts right, found and gold, and turns them into rates. */

export interface Tally {
  gold: number
  hit: number
  found: number
  right: number
}

export const emptyTally = (): Tally => ({ gold: 0, hit: 0, found: 0, right: 0 })

export const precisionOf = ({ right, found }: Tally): number => (found === 0 ? 0 : right / found)
export const recallOf = ({ hit, gold }: Tally): number => (gold === 0 ? 0 : hit / gold)

export function f1Of(tally: Tally): number {
  const precision = precisionOf(tally)
  const recall = recallOf(tally)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export const noteOf = (tally: Tally): string =>
  `P ${precisionOf(tally).toFixed(3)} (${String(tally.right)}/${String(tally.found)})  R ${recallOf(tally).toFixed(3)} (${String(tally.hit)}/${String(tally.gold)})`
