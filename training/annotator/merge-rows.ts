/** Sums the weights that several seeds have learnt and rounds them to the bytes of the model file. */
import type { LinearRows } from '../../electron/core/annotate/model/layout'

/** Averaged weights by key, ascending. */
export interface Averages {
  readonly keys: Int32Array
  readonly counts: Uint8Array
  readonly classes: Uint8Array
  readonly weights: Float64Array
}

/** How finely weights are kept: they are multiplied by `scale`; those under `least` are dropped, the others go to the nearest of `least`, `least × step`, `least × step²` and so on. */
export interface Fineness {
  readonly scale: number
  readonly least: number
  /** Few distinct values deflate well, and cost nothing measurable. */
  readonly step: number
}

/** Every weight as a whole number. */
export const unrounded = (scale: number): Fineness => ({ scale, least: 1, step: 1 })

/** Sums several seeds' averages feature by feature, and rounds them to bytes; larger ones take several entries. */
export function mergeRows(seeds: readonly Averages[], fineness: Fineness): LinearRows {
  const { scale, least } = fineness
  const factor = scale / seeds.length
  const levels = levelsOf(fineness)
  const cursors = seeds.map(() => ({ key: 0, entry: 0 }))
  const writer = createRowWriter((weight) => levels[weight]!)
  const sums = new Float64Array(256)
  for (;;) {
    let next = Infinity
    seeds.forEach((seed, s) => {
      const key = seed.keys[cursors[s]!.key]
      if (key !== undefined && key < next) next = key
    })
    if (next === Infinity) break
    sums.fill(0)
    seeds.forEach((seed, s) => {
      const cursor = cursors[s]!
      if (seed.keys[cursor.key] !== next) return
      for (let n = seed.counts[cursor.key]!; n > 0; n--, cursor.entry++)
        sums[seed.classes[cursor.entry]!]! += seed.weights[cursor.entry]!
      cursor.key++
    })
    for (let c = 0; c < 256; c++) {
      const weight = Math.round(sums[c]! * factor)
      if (Math.abs(weight) >= least) writer.entry(c, weight)
    }
    writer.end(next)
  }
  return writer.rows()
}

/** Collects rows in the order of their keys. */
export interface RowWriter {
  /** A weight larger than a byte holds takes several entries. */
  readonly entry: (c: number, weight: number) => void
  /** Ends the row of `key`; one without entries is none. */
  readonly end: (key: number) => void
  readonly rows: () => LinearRows
}

/** `toLevel`: what a weight's size, 0 to 127, is kept as. */
export function createRowWriter(toLevel = (size: number): number => size): RowWriter {
  const keys: number[] = []
  const counts: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  let ended = 0
  return {
    entry: (c, weight) => {
      for (let left = weight; left !== 0;) {
        const part = Math.max(-127, Math.min(127, left))
        classes.push(c)
        weights.push(Math.sign(part) * toLevel(Math.abs(part)))
        left -= part
      }
    },
    end: (key) => {
      if (classes.length === ended) return
      keys.push(key)
      counts.push(classes.length - ended)
      ended = classes.length
    },
    rows: () => ({
      keys: Int32Array.from(keys),
      counts: Uint8Array.from(counts),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    }),
  }
}

/** The level nearest to each of 0 to 127, by ratio; what is under `least` stays, being the rest of a larger weight. */
function levelsOf({ least, step }: Fineness): Uint8Array {
  const all = Uint8Array.from({ length: 128 }, (_, weight) => weight)
  if (step <= 1) return all
  const ladder = [127]
  for (let level = least; Math.round(level) < 127; level *= step) ladder.push(Math.round(level))
  const apart = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b)
  return all.map((weight) =>
    weight < least
      ? weight
      : ladder.reduce((best, level) => (apart(level, weight) < apart(best, weight) ? level : best)),
  )
}
