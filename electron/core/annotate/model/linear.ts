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

/** Keys have 28 bits: the first ones choose a bucket; a row keeps the rest, 16 at most. */
const keyBits = 28
const fewestBucketBits = keyBits - 16

/** Rows laid out for fast look-up. */
interface Table {
  /** What is left of a key once the bucket is chosen. */
  readonly shift: number
  /** Where each bucket starts in `entries`; the next one's start is its end. */
  readonly starts: Int32Array
  /** Rows: the key's rest with the number of entries below it, and the entries: weight × 256 + class. */
  readonly entries: Int16Array
  /** A bit for each key: a third of the features asked for are not there. */
  readonly filter: Int32Array
  readonly filterShift: number
}

export function createLinearModel(rows: LinearRows): Scorer {
  const { shift, starts, entries, filter, filterShift } = layOut(rows)
  const countBits = 16 - shift
  const most = (1 << countBits) - 1
  const hits = new Int32Array(maxFeatures)
  const froms = new Int32Array(maxFeatures)
  const tos = new Int32Array(maxFeatures)
  const firsts = new Int16Array(maxFeatures)

  // Plain loops one after the other rather than one with branches: memory is then waited for in parallel. Most of the
  // time goes into the first touch of a bucket.
  const addScores: Scorer['addScores'] = (features, count, scores) => {
    let likely = 0
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      const bit = Math.imul(key, filterFactor) >>> filterShift
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
      const rest = (hits[i] as number) << countBits
      const end = tos[i] as number
      let head = firsts[i] as number
      for (let at = froms[i] as number; at < end; head = entries[at] as number) {
        at++
        let length = head & most
        if (length === most) length = entries[at++] as number
        if (((head ^ rest) & 0xffff) > most) {
          at += length
          continue
        }
        for (; length > 0; length--, at++) {
          const entry = entries[at] as number
          scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
        }
        break
      }
    }
  }
  return { addScores }
}

const filterFactor = 0x85ebca6b

/**
 * Buckets of about two rows, so that a look-up never goes far; the row with most entries first, for it is asked for
 * most. A count too high for the bits that the key leaves stands in a place of its own.
 */
function layOut({ keys, counts, classes, weights }: LinearRows): Table {
  let bits = fewestBucketBits
  while (1 << bits < keys.length / 2) bits++
  const shift = keyBits - bits
  const countBits = 16 - shift
  const most = (1 << countBits) - 1
  const starts = new Int32Array((1 << bits) + 2)
  const filterShift = 32 - Math.min(bits + 2, 24)
  const filter = new Int32Array(1 << (27 - filterShift))
  let long = 0
  for (const count of counts) if (count >= most) long++
  // One more than filled, for the look behind the last row.
  const entries = new Int16Array(keys.length + long + classes.length + 1)
  /** Rows of the bucket at hand, and where their entries start. */
  const order: number[] = []
  const froms: number[] = []
  let from = 0
  let write = 0
  let bucket = 0
  for (let i = 0; i < keys.length;) {
    const place = (keys[i] as number) >>> shift
    while (bucket <= place) starts[bucket++] = write
    let size = 0
    for (; i < keys.length && (keys[i] as number) >>> shift === place; i++) {
      const bit = Math.imul(keys[i] as number, filterFactor) >>> filterShift
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
      const count = counts[i] as number
      let k = size++
      for (; k > 0 && (counts[order[k - 1] as number] as number) < count; k--) {
        order[k] = order[k - 1] as number
        froms[k] = froms[k - 1] as number
      }
      order[k] = i
      froms[k] = from
      from += count
    }
    for (let k = 0; k < size; k++) {
      const row = order[k] as number
      const count = counts[row] as number
      entries[write++] = ((keys[row] as number) << countBits) | Math.min(count, most)
      if (count >= most) entries[write++] = count
      for (let f = froms[k] as number, end = f + count; f < end; f++)
        entries[write++] = ((weights[f] as number) << 8) | (classes[f] as number)
    }
  }
  starts.fill(write, bucket)
  return { shift, starts, entries, filter, filterShift }
}
