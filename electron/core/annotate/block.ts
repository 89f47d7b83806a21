/** Cuts one piece of memory into small integer arrays: one allocation outside the heap costs as much as fifteen cuts. */

export class Block {
  private readonly data: Int32Array
  private at = 0

  /** `length`: of all arrays together. All start at 0. */
  constructor(length: number) {
    this.data = new Int32Array(length)
  }

  /** Throws a RangeError when more is taken than there is. */
  take(length: number): Int32Array {
    const from = this.at
    this.at += length
    if (this.at > this.data.length) throw new RangeError('the block is used up')
    return this.data.subarray(from, this.at)
  }
}
