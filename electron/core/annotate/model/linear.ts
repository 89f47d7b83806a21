/** A sparse linear model: feature keys in, integer class scores out. */
import { filterBit, layOut, sizeBits, sizeMask, type LinearRows } from './layout'

/** Anything that can score features: the shipped model, or the trainer's growing one. */
export interface Scorer {
  /** Adds each feature's class weights to `scores`. */
  readonly addScores: (features: Int32Array, count: number, scores: Int32Array) => void
}

/** The most features any stage asks for at once. */
const maxFeatures = 512

export function createLinearModel(rows: LinearRows): Scorer {
  const { shift, places, entries, filter, filterShift } = layOut(rows)
  const countBits = 16 - shift
  const most = (1 << countBits) - 1
  const hits = new Int32Array(maxFeatures)
  const froms = new Int32Array(maxFeatures)
  const firsts = new Int16Array(maxFeatures)

  // Plain loops one after the other rather than one with branches: memory is then waited for in parallel. Most of the
  // time goes into the first touch of a bucket.
  const addScores: Scorer['addScores'] = (features, count, scores) => {
    let likely = 0
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      const bit = filterBit(key, filterShift)
      hits[likely] = key
      likely += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
    }
    for (let i = 0; i < likely; i++) {
      const place = places[(hits[i] as number) >>> shift] as number
      froms[i] = place
      firsts[i] = entries[place >>> sizeBits] as number
    }
    for (let i = 0; i < likely; i++) {
      const rest = (hits[i] as number) << countBits
      let head = firsts[i] as number
      const place = froms[i] as number
      let at = place >>> sizeBits
      for (let left = place & sizeMask; left > 0; left--, head = entries[at] as number) {
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
