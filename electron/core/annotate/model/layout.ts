/** Lays out a linear model's rows in memory so that looking one up touches as little of it as can be. */

/** One feature's weights as stored: `classes[from..to)` with `weights[from..to)`. */
export interface LinearRows {
  /** Ascending 28-bit keys. */
  readonly keys: Int32Array
  /** Entries of each key; same length as `keys`. */
  readonly counts: Uint8Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** Keys have 28 bits: the first ones choose a bucket; a row keeps the rest, 16 at most. */
const keyBits = 28
const fewestBucketBits = keyBits - 16

/** The low bits of a bucket's place hold its number of rows. */
export const sizeBits = 6
export const sizeMask = (1 << sizeBits) - 1

export interface Layout {
  /** What is left of a key once the bucket is chosen. */
  readonly shift: number
  /** Of each bucket: where it starts in `entries`, and its number of rows. */
  readonly places: Int32Array
  /** Rows: the key's rest with the number of entries below it, and the entries: weight × 256 + class. */
  readonly entries: Int16Array
  /** A bit for each key: a third of the features asked for are not there. */
  readonly filter: Int32Array
  readonly filterShift: number
}

/** The place of a key's bit in the filter. */
export const filterBit = (key: number, filterShift: number): number =>
  Math.imul(key, 0x85ebca6b) >>> filterShift

/** Buckets whose longest row has so many entries lie together, the ones with the longest rows first. */
const groups = [16, 5, 3, 0] as const

const groupByCount = Uint8Array.from({ length: 256 }, (_, count) =>
  groups.findIndex((least) => count >= least),
)

/**
 * Buckets of about two rows, so that a look-up never goes far. What has most entries is asked for most: in a bucket
 * the longest row stands first, and so do the buckets that have it, close together for the processor's cache. A count
 * too high for the bits that the key leaves stands in a place of its own. Throws a RangeError for more rows in a
 * bucket than its place can tell.
 */
export function layOut({ keys, counts, classes, weights }: LinearRows): Layout {
  let bits = fewestBucketBits
  while (1 << bits < keys.length / 2) bits++
  const shift = keyBits - bits
  const countBits = 16 - shift
  const most = (1 << countBits) - 1
  const places = new Int32Array((1 << bits) + 1)
  const { starts, length } = measureGroups(keys, counts, shift, most)
  // One more than filled, for the look behind the last row.
  const entries = new Int16Array(length + 1)
  /** Rows of the bucket at hand, and where their entries start. */
  const order: number[] = []
  const froms: number[] = []
  let from = 0
  for (let i = 0; i < keys.length;) {
    const bucket = (keys[i] as number) >>> shift
    let size = 0
    for (; i < keys.length && (keys[i] as number) >>> shift === bucket; i++) {
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
    if (size > sizeMask) throw new RangeError(`${size} rows in a bucket`)
    const group = groupByCount[counts[order[0] as number] as number] as number
    let write = starts[group] as number
    places[bucket] = (write << sizeBits) | size
    for (let k = 0; k < size; k++) {
      const row = order[k] as number
      const count = counts[row] as number
      entries[write++] = ((keys[row] as number) << countBits) | Math.min(count, most)
      if (count >= most) entries[write++] = count
      for (let f = froms[k] as number, end = f + count; f < end; f++)
        entries[write++] = ((weights[f] as number) << 8) | (classes[f] as number)
    }
    starts[group] = write
  }
  return { shift, places, entries, ...makeFilter(keys, bits) }
}

/** Where each group of buckets starts, and the length of all together. */
function measureGroups(
  keys: Int32Array,
  counts: Uint8Array,
  shift: number,
  most: number,
): { readonly starts: Int32Array; readonly length: number } {
  const lengths = new Int32Array(groups.length)
  for (let i = 0; i < keys.length;) {
    const bucket = (keys[i] as number) >>> shift
    let longest = 0
    let length = 0
    for (; i < keys.length && (keys[i] as number) >>> shift === bucket; i++) {
      const count = counts[i] as number
      length += 1 + count + (count >= most ? 1 : 0)
      if (count > longest) longest = count
    }
    const group = groupByCount[longest] as number
    lengths[group] = (lengths[group] as number) + length
  }
  const starts = new Int32Array(groups.length)
  let length = 0
  lengths.forEach((own, group) => {
    starts[group] = length
    length += own
  })
  return { starts, length }
}

function makeFilter(keys: Int32Array, bits: number): Pick<Layout, 'filter' | 'filterShift'> {
  const filterShift = 32 - Math.min(bits + 2, 24)
  const filter = new Int32Array(1 << (27 - filterShift))
  for (const key of keys) {
    const bit = filterBit(key, filterShift)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return { filter, filterShift }
}
