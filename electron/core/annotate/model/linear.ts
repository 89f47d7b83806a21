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

/**
 * Lays the rows out for fast look-up. A table of row offsets leads to packed entries; each row begins with its
 * key, so that key and weights share a cache line: [key's low half][key's high half, count][count over 14][entries].
 */
export function createLinearModel(rows: LinearRows): Scorer {
  const { keys, counts, classes, weights } = rows
  let bits = 4
  while (1 << bits < keys.length * 1.4) bits++
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  const table = new Int32Array(1 << bits)
  // A bit for each key, small enough for the processor's cache: most features asked for are not there.
  const filterShift = 32 - Math.min(bits + 3, 24)
  const filter = new Int32Array(1 << (27 - filterShift))
  const hits = new Int32Array(maxFeatures)
  const places = new Int32Array(maxFeatures)
  const entries = new Int16Array(3 * keys.length + classes.length + 1)
  let from = 0
  let write = 1
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const bit = Math.imul(key, 0x85ebca6b) >>> filterShift
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = write
    const count = counts[i] as number
    entries[write++] = key
    entries[write++] = ((key >>> 16) << 4) | Math.min(count, 15)
    if (count >= 15) entries[write++] = count
    for (let end = from + count; from < end; from++)
      entries[write++] = ((weights[from] as number) << 8) | (classes[from] as number)
  }

  // Plain loops one after the other rather than one with branches: memory is then waited for in parallel.
  const addScores: Scorer['addScores'] = (features, count, scores) => {
    let likely = 0
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      const bit = Math.imul(key, 0x85ebca6b) >>> filterShift
      hits[likely] = key
      likely += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
    }
    for (let i = 0; i < likely; i++)
      places[i] = table[Math.imul(hits[i] as number, 0x9e3779b1) >>> shift] as number
    for (let i = 0; i < likely; i++) {
      const key = hits[i] as number
      const low = (key << 16) >> 16
      const high = (key >>> 16) << 4
      let at = places[i] as number
      let slot = -1
      while (at !== 0) {
        const head = (entries[at + 1] as number) & 0xffff
        if (entries[at] === low && (head & 0xfff0) === high) {
          let length = head & 15
          if (length === 15) length = entries[++at + 1] as number
          for (at += 2; length > 0; length--, at++) {
            const entry = entries[at] as number
            scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
          }
          break
        }
        if (slot < 0) slot = Math.imul(key, 0x9e3779b1) >>> shift
        slot = (slot + 1) & mask
        at = table[slot] as number
      }
    }
  }
  return { addScores }
}

/** A model laid out when it is first asked. */
export function createLater(create: () => Scorer): Scorer {
  let made: Scorer | null = null
  return {
    addScores: (features, count, scores) => {
      made ??= create()
      made.addScores(features, count, scores)
    },
  }
}
