/** A seeded pseudo-random source (mulberry32), so that generated benches are the same on every machine. */

export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number
  /** 0 ≤ n < limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  /** Picks early values far more often than late ones (Zipf-like), as names in the news are. */
  readonly pickHeavy: <T>(values: readonly T[]) => T
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  return {
    next,
    below,
    pick: (values) => at(values, below(values.length)),
    pickHeavy: (values) =>
      at(values, Math.min(values.length - 1, Math.floor(values.length ** next()) - 1)),
  }
}
