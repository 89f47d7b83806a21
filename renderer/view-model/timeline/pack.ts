/** Puts boxes on a line into as few rows as possible so that none touches another. */
export interface Box {
  readonly left: number
  readonly right: number
}

/** The row of each box, from 0, in the order given (by left edge). */
export function packRows(
  boxes: readonly Box[],
  gap = 6,
): { readonly rows: readonly number[]; readonly count: number } {
  const ends: number[] = []
  const rows = boxes.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free === -1 ? ends.length : free
    ends[row] = right
    return row
  })
  return { rows, count: ends.length }
}
