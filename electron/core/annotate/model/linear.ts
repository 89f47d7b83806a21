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

/** Lays the rows out for fast look-up: one open-addressed table of (key, row) pairs beside packed entries. */
export function createLinearModel(rows: LinearRows): Scorer {
  const { keys, counts, classes, weights } = rows
  let bits = 4
  while (1 << bits < keys.length * 1.6) bits++
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  const table = new Int32Array(2 << bits)
  const entries = new Int16Array(keys.length + classes.length + 1)
  let from = 0
  let write = 1
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    while (table[slot << 1] !== 0) slot = (slot + 1) & mask
    table[slot << 1] = key
    table[(slot << 1) + 1] = write
    const count = counts[i] as number
    entries[write++] = count
    for (let end = from + count; from < end; from++)
      entries[write++] = ((weights[from] as number) << 8) | (classes[from] as number)
  }

  return {
    addScores: (features, count, scores) => {
      for (let i = 0; i < count; i++) {
        const key = features[i] as number
        if (key === 0) continue
        let slot = Math.imul(key, 0x9e3779b1) >>> shift
        for (;;) {
          const found = table[slot << 1] as number
          if (found === key) {
            let at = table[(slot << 1) + 1] as number
            const end = at + (entries[at] as number)
            while (at < end) {
              const entry = entries[++at] as number
              scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
            }
            break
          }
          if (found === 0) break
          slot = (slot + 1) & mask
        }
      }
    },
  }
}
