/** The parser's state: a stack, a buffer that ends in the root, and the arcs drawn so far (arc-hybrid system). */

import { Block } from '../block'

/** What a parser may do next, as bits. */
export const moves = { shift: 1, left: 2, right: 4 } as const

/** Token indices; `count` is the root, `count + 1` stands for "nothing there". */
export class ParseState {
  readonly none: number
  readonly head: Int32Array
  readonly label: Int32Array
  readonly stack: Int32Array
  depth = 0
  next = 0
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Bit sets of child labels, modulo 32. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array

  constructor(readonly count: number) {
    const size = count + 2
    const block = new Block(11 * size)
    this.none = count + 1
    this.head = block.take(size).fill(-1)
    this.label = block.take(size).fill(-1)
    this.stack = block.take(size)
    this.left1 = block.take(size).fill(this.none)
    this.left2 = block.take(size).fill(this.none)
    this.right1 = block.take(size).fill(this.none)
    this.right2 = block.take(size).fill(this.none)
    this.leftCount = block.take(size)
    this.rightCount = block.take(size)
    this.leftLabels = block.take(size)
    this.rightLabels = block.take(size)
  }

  /** The stack's item `down` from the top. */
  top(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] as number) : this.none
  }

  ahead(steps: number): number {
    const i = this.next + steps
    return i <= this.count ? i : this.none
  }

  get finished(): boolean {
    return this.next === this.count && this.depth === 0
  }

  get canShift(): boolean {
    return this.next < this.count
  }

  /** Only the last word left may hang on the root, so that a sentence has one. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1)
  }

  get canRight(): boolean {
    return this.depth > 1
  }

  /** Bits of `moves`. */
  get possible(): number {
    return (
      (this.canShift ? moves.shift : 0) |
      (this.canLeft ? moves.left : 0) |
      (this.canRight ? moves.right : 0)
    )
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** The top of the stack becomes a child of the next word. */
  leftArc(label: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.next
    this.head[child] = head
    this.label[child] = label
    this.left2[head] = this.left1[head] as number
    this.left1[head] = child
    this.leftCount[head] = (this.leftCount[head] as number) + 1
    this.leftLabels[head] = (this.leftLabels[head] as number) | (1 << (label & 31))
  }

  /** The top of the stack becomes a child of the item under it. */
  rightArc(label: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.stack[this.depth - 1] as number
    this.head[child] = head
    this.label[child] = label
    this.right2[head] = this.right1[head] as number
    this.right1[head] = child
    this.rightCount[head] = (this.rightCount[head] as number) + 1
    this.rightLabels[head] = (this.rightLabels[head] as number) | (1 << (label & 31))
  }
}
