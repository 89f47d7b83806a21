/** Turns arcs that are settled into the moves that a parser may still make without losing one of them. */
import { moves, type ParseState } from './state'

/** Walks along with a parser's state. The settled arcs are those of one projective tree, or some of them are lost. */
export class Guide {
  /** Settled children that still wait to the left of each word, and to its right. */
  private readonly onLeft: Int32Array
  private readonly onRight: Int32Array

  /** `heads`: of each word, `count` for the root, -1 where nothing is settled; `labels` matters where something is. */
  constructor(
    private readonly heads: Int32Array,
    private readonly labels: Int32Array,
  ) {
    this.onLeft = new Int32Array(heads.length + 1)
    this.onRight = new Int32Array(heads.length + 1)
    heads.forEach((head, i) => {
      if (head < 0) return
      const side = i < head ? this.onLeft : this.onRight
      side[head] = (side[head] as number) + 1
    })
  }

  /** The possible moves that lose no settled arc, as bits of `moves`; all possible ones where each loses one. */
  open(state: ParseState): number {
    const { heads, onLeft, onRight } = this
    const { next, possible } = state
    const top = state.top(0)
    let bits = 0
    if (next < state.count && onLeft[next] === 0) {
      const head = heads[next] as number
      const buried = head >= 0 && head < next && head !== top && state.head[head] === -1
      if (!buried) bits |= moves.shift
    }
    if (state.depth > 0 && onRight[top] === 0) {
      const head = heads[top] as number
      if (head < 0 || head === next) bits |= moves.left
      if (head < 0 || head === state.top(1)) bits |= moves.right
    }
    return bits & possible || possible
  }

  /** The settled label of the arc to the top of the stack, or -1. */
  label(state: ParseState): number {
    const top = state.top(0)
    return state.depth > 0 && (this.heads[top] as number) >= 0 ? (this.labels[top] as number) : -1
  }

  /** To be told of each move before it is made. */
  follow(state: ParseState, shift: boolean): void {
    const word = shift ? state.next : state.top(0)
    const head = this.heads[word] as number
    if (head < 0 || shift === word < head) return
    const side = shift ? this.onRight : this.onLeft
    side[head] = (side[head] as number) - 1
  }
}
