/** Turns a seed into the same row of numbers in 0..1 each time (mulberry32), and lists into an order without any order. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Items<T> {
  readonly length: number
  [at: number]: T
}

/** Puts the items into another order, in place (Fisher and Yates). */
export function shuffle<T>(items: Items<T>, random: () => number): void {
  for (let k = items.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    const keep = items[k]!
    items[k] = items[other]!
    items[other] = keep
  }
}
