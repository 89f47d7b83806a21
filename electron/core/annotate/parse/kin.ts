/** Turns a tree and one of its words into what hangs beside that word and on it. */
import type { Parse } from './parser'

export interface Kin {
  /** The nearest other child of the word's head on the word's side of it, and that child's label. */
  readonly near: number
  readonly nearLabel: number
  /** Bit set of the labels of the head's other children, modulo 32, and how many of them have the word's own label, up to 2. */
  readonly labels: number
  readonly alike: number
  /** The word's first child to the left of it and its last to the right. */
  readonly left: number
  readonly right: number
  /** How many of the word's children the rival tree hangs on it too, up to 3. */
  readonly agreed: number
  /** Whether the rival tree gives the head the same head: 1; 2 where the head is the root. */
  readonly headAgreed: number
}

/** Words that are not there are `count + 1`, as in `ParseInput`; label 63 stands for none. */
export function kinOf(own: Parse, other: Parse, word: number): Kin {
  const { heads, labels } = own
  const count = heads.length
  const none = count + 1
  const head = heads[word] as number
  const label = labels[word] as number
  let near = none
  let nearLabel = 63
  let siblings = 0
  let alike = 0
  let left = none
  let right = none
  let agreed = 0
  for (let k = 0; k < count; k++) {
    const its = labels[k] as number
    if (heads[k] === word) {
      if (k > word) right = k
      else if (left === none) left = k
      if (other.heads[k] === word) agreed++
    }
    if (heads[k] !== head || k === word) continue
    siblings |= 1 << (its & 31)
    if (its === label) alike++
    const sameSide = head < 0 || k < head === word < head
    if (sameSide && (near === none || Math.abs(k - word) < Math.abs(near - word))) {
      near = k
      nearLabel = its
    }
  }
  return {
    near,
    nearLabel,
    labels: siblings,
    alike: Math.min(alike, 2),
    left,
    right,
    agreed: Math.min(agreed, 3),
    headAgreed: head < 0 ? 2 : heads[head] === other.heads[head] ? 1 : 0,
  }
}
