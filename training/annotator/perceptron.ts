/** A growing sparse perceptron with averaged weights: the trainer's counterpart of `createLinearModel`. */
import type { Scorer } from '../../electron/core/annotate/model/linear'
import type { Averages } from './merge-rows'

/** Rows live in blocks of entries inside shared arrays; a full row moves to a block twice as large. */
export class Perceptron implements Scorer {
  private bits = 20
  private keys = new Int32Array(1 << 20)
  private rows = new Int32Array(1 << 20)
  private keyCount = 0
  private rowStart = new Int32Array(1 << 19)
  private rowLength = new Uint8Array(1 << 19)
  private rowCapacity = new Uint8Array(1 << 19)
  private updates = new Int32Array(1 << 19)
  private rowCount = 0
  private classes = new Uint8Array(1 << 21)
  private weights = new Int32Array(1 << 21)
  /** Sum of step × change: average = weight − sum / steps. */
  private sums = new Float64Array(1 << 21)
  private used = 0
  private steps = 1

  /** Call once per decision, mistaken or not, so that averages weigh time evenly. */
  step(): void {
    this.steps++
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { keys, rows, rowStart, rowLength, classes, weights } = this
    const shift = 32 - this.bits
    const mask = (1 << this.bits) - 1
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      if (key === 0) continue
      let slot = Math.imul(key, 0x9e3779b1) >>> shift
      let found = keys[slot] as number
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask
        found = keys[slot] as number
      }
      if (found === 0) continue
      const row = rows[slot] as number
      const from = rowStart[row] as number
      const to = from + (rowLength[row] as number)
      for (let at = from; at < to; at++) {
        const c = classes[at] as number
        scores[c] = (scores[c] as number) + (weights[at] as number)
      }
    }
  }

  /** Moves every feature's weight for class `c` by `change`. */
  update(features: Int32Array, count: number, c: number, change: number): void {
    for (let i = 0; i < count; i++) {
      const key = features[i] as number
      if (key === 0) continue
      const row = this.findRow(key)
      this.updates[row]!++
      const at = this.findEntry(row, c)
      this.weights[at]! += change
      this.sums[at]! += change * this.steps
    }
  }

  /** Averaged weights by key, for merging seeds. */
  averages(minUpdates: number): Averages {
    const order: number[] = []
    for (let slot = 0; slot < this.keys.length; slot++)
      if (this.keys[slot] !== 0 && (this.updates[this.rows[slot]!] as number) >= minUpdates)
        order.push(slot)
    order.sort((a, b) => this.keys[a]! - this.keys[b]!)
    const keys = new Int32Array(order.length)
    const counts = new Uint8Array(order.length)
    let total = 0
    for (const slot of order) total += this.rowLength[this.rows[slot]!]!
    const classes = new Uint8Array(total)
    const weights = new Float64Array(total)
    let write = 0
    order.forEach((slot, i) => {
      const row = this.rows[slot]!
      keys[i] = this.keys[slot]!
      counts[i] = this.rowLength[row]!
      for (let at = this.rowStart[row]!, n = 0; n < this.rowLength[row]!; n++, at++) {
        classes[write] = this.classes[at]!
        weights[write++] = this.weights[at]! - this.sums[at]! / this.steps
      }
    })
    return { keys, counts, classes, weights }
  }

  private findRow(key: number): number {
    if (this.keyCount * 2 > this.keys.length) this.growTable()
    const shift = 32 - this.bits
    const mask = (1 << this.bits) - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === 0) {
        this.keys[slot] = key
        this.rows[slot] = this.newRow()
        this.keyCount++
        break
      }
      slot = (slot + 1) & mask
    }
    return this.rows[slot]!
  }

  private findEntry(row: number, c: number): number {
    const from = this.rowStart[row]!
    const length = this.rowLength[row]!
    for (let at = from; at < from + length; at++) if (this.classes[at] === c) return at
    if (length === this.rowCapacity[row]) this.moveRow(row)
    const at = this.rowStart[row]! + length
    this.classes[at] = c
    this.rowLength[row] = length + 1
    return at
  }

  private newRow(): number {
    if (this.rowCount === this.rowStart.length) {
      const size = this.rowCount * 2
      this.rowStart = grow(this.rowStart, size)
      this.rowLength = grow(this.rowLength, size)
      this.rowCapacity = grow(this.rowCapacity, size)
      this.updates = grow(this.updates, size)
    }
    const row = this.rowCount++
    this.rowStart[row] = this.reserve(2)
    this.rowCapacity[row] = 2
    return row
  }

  private moveRow(row: number): void {
    const from = this.rowStart[row]!
    const length = this.rowLength[row]!
    const capacity = Math.min(255, length * 2)
    const to = this.reserve(capacity)
    this.classes.copyWithin(to, from, from + length)
    this.weights.copyWithin(to, from, from + length)
    this.sums.copyWithin(to, from, from + length)
    this.rowStart[row] = to
    this.rowCapacity[row] = capacity
  }

  private reserve(size: number): number {
    if (this.used + size > this.classes.length) {
      const length = this.classes.length * 2
      this.classes = grow(this.classes, length)
      this.weights = grow(this.weights, length)
      this.sums = grow(this.sums, length)
    }
    this.used += size
    return this.used - size
  }

  private growTable(): void {
    const { keys, rows } = this
    this.bits++
    this.keys = new Int32Array(1 << this.bits)
    this.rows = new Int32Array(1 << this.bits)
    const shift = 32 - this.bits
    const mask = (1 << this.bits) - 1
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      if (key === 0) continue
      let slot = Math.imul(key, 0x9e3779b1) >>> shift
      while (this.keys[slot] !== 0) slot = (slot + 1) & mask
      this.keys[slot] = key
      this.rows[slot] = rows[i]!
    }
  }
}

function grow<T extends Int32Array | Uint8Array | Float64Array>(array: T, size: number): T {
  const bigger = new (array.constructor as new (size: number) => T)(size)
  bigger.set(array as never)
  return bigger
}
