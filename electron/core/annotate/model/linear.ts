/** A sparse linear model: feature keys in, integer class scores out. */

/** Anything that can score features: the shipped model, or the trainer's growing one. */
export interface Scorer {
  /** Adds each feature's class weights to `scores`. */
  readonly addScores: (features: Int32Array, count: number, scores: Int32Array) => void
}

/** One feature's weights as stored: `classes[from..to)` with `weights[from..to)`. */
export interface LinearRows {
  /** Ascending 28-bit keys. */
  readonly keys: Int32Array
  /** Entries of each key; same length as `keys`. */
  readonly counts: Uint8Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** The most features any stage asks for at once. */
const maxFeatures = 512

/** Keys have 28 bits, of which a row keeps the low 16: its bucket gives the rest. */
const keyBits = 28
const fewestBucketBits = keyBits - 16

/**
 * Lays the rows out for fast look-up, in the order of their keys: a bucket holds the few rows whose keys share their
 * first bits, about four, so that they are laid out in one pass over memory, their places fit the processor's cache,
 * and a look-up never probes far. A row is its key's low half, its number of entries, and the entries: weight × 256 +
 * class.
 */
export function createLinearModel(rows: LinearRows): Scorer {
  const { keys, counts, classes, weights } = rows
  let bits = fewestBucketBits
  while (1 << bits < keys.length / 4) bits++
  const shift = keyBits - bits
  const starts = new Int32Array((1 << bits) + 2)
  // A bit for each key: a third of the features asked for are not there.
  const filterShift = 32 - Math.min(bits + 3, 24)
  const filter = new Int32Array(1 << (27 - filterShift))
  const hits = new Int32Array(maxFeatures)
  const froms = new Int32Array(maxFeatures)
  const tos = new Int32Array(maxFeatures)
  const firsts = new Int16Array(maxFeatures)
  // One more than filled, for the look behind the last row.
  const entries = new Int16Array(2 * keys.length + classes.length + 1)
  let from = 0
  let write = 0
  let bucket = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const bit = Math.imul(key, 0x85ebca6b) >>> filterShift
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    while (bucket <= key >>> shift) starts[bucket++] = write
    const count = counts[i] as number
    entries[write++] = key
    entries[write++] = count
    for (let end = from + count; from < end; from++)
      entries[write++] = ((weights[from] as number) << 8) | (classes[from] as number)
  }
  starts.fill(write, bucket)

  // Plain loops one after the other rather than one with branches: memory is then waited for in parallel. Most of the
  // time goes into the first touch of a bucket.
  const addScores: Scorer['addScores'] = (features, count, scores) => {
    let likely = 0
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      const bit = Math.imul(key, 0x85ebca6b) >>> filterShift
      hits[likely] = key
      likely += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
    }
    for (let i = 0; i < likely; i++) {
      const place = (hits[i] as number) >>> shift
      const start = starts[place] as number
      froms[i] = start
      tos[i] = starts[place + 1] as number
      firsts[i] = entries[start] as number
    }
    for (let i = 0; i < likely; i++) {
      const key = hits[i] as number
      const low = (key << 16) >> 16
      const end = tos[i] as number
      let own = firsts[i] as number
      for (let at = froms[i] as number; at < end; own = entries[at] as number) {
        let length = entries[at + 1] as number
        if (own !== low) {
          at += length + 2
          continue
        }
        for (at += 2; length > 0; length--, at++) {
          const entry = entries[at] as number
          scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
        }
        break
      }
    }
  }
  return { addScores }
}
