/** Spherical k-means: puts unit vectors into classes by their angle to the class' mean. */

export interface Points {
  readonly count: number
  /** A multiple of four. */
  readonly dimensions: number
  /** Row by row, each of length 1. */
  readonly values: Float32Array
}

/** Starts that come from this many first points, so that common words shape the classes. */
const starts = 20_000

/** Class of each point, from 0; stops when fewer than one in 200 moves. */
export function kMeans(points: Points, classCount: number, rounds: number): Int32Array {
  const { count, dimensions: D, values } = points
  const centres = new Float32Array(classCount * D)
  for (let c = 0; c < classCount; c++) {
    const from = Math.floor((c * Math.min(count, starts)) / classCount) * D
    centres.set(values.subarray(from, from + D), c * D)
  }
  const classes = new Int32Array(count)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    const sums = new Float64Array(classCount * D)
    for (let i = 0; i < count; i++) {
      const nearest = nearestCentre(points, i, centres, classCount)
      if (classes[i] !== nearest) moved++
      classes[i] = nearest
      for (let d = 0; d < D; d++) sums[nearest * D + d]! += values[i * D + d]!
    }
    for (let c = 0; c < classCount; c++) {
      let square = 0
      for (let d = 0; d < D; d++) square += sums[c * D + d]! ** 2
      const length = Math.sqrt(square) || 1
      for (let d = 0; d < D; d++) centres[c * D + d] = sums[c * D + d]! / length
    }
    console.error(`  ${classCount} classes, round ${round + 1}: ${moved} moved`)
    if (moved < count / 200) break
  }
  return classes
}

function nearestCentre(
  { dimensions: D, values }: Points,
  i: number,
  centres: Float32Array,
  classCount: number,
): number {
  let best = 0
  let high = -Infinity
  for (let c = 0; c < classCount; c++) {
    let likeness = 0
    const own = i * D
    const other = c * D
    for (let d = 0; d < D; d += 4)
      likeness +=
        values[own + d]! * centres[other + d]! +
        values[own + d + 1]! * centres[other + d + 1]! +
        values[own + d + 2]! * centres[other + d + 2]! +
        values[own + d + 3]! * centres[other + d + 3]!
    if (likeness > high) {
      high = likeness
      best = c
    }
  }
  return best
}
