/** Turns label scores of a stretch of open tokens into the best well-formed labelling, with a margin for each token. */
import { Block } from '../block'
import { canFollow, nameLabelCount, outside, positionOf, positions } from './labels'

const L = nameLabelCount
export const never = -0x1fffffff

/** Labels that may come before each label, those a stretch may end with, and those after "outside". */
export const before: readonly Uint8Array[] = Array.from({ length: L }, (_, next) =>
  Uint8Array.from(Array.from({ length: L }, (__, l) => l).filter((l) => canFollow(l, next))),
)
export const after: readonly Uint8Array[] = Array.from({ length: L }, (_, label) =>
  Uint8Array.from(Array.from({ length: L }, (__, l) => l).filter((l) => canFollow(label, l))),
)
export const isClosed = (label: number): boolean =>
  label === outside || positionOf(label) >= positions.end

export interface Decoded {
  readonly labels: Int32Array
  /** Best path's score minus that of the best path whose label here has another kind; all 0 where there is no name. */
  readonly margins: Int32Array
}

/** `emissions`: L scores a token; `transitions`: L × L. The stretch stands between tokens outside names. */
export function decode(emissions: Int32Array, count: number, transitions: Int32Array): Decoded {
  const block = new Block(3 * count * L + 2 * count + L)
  const labels = block.take(count)
  const margins = block.take(count)
  if (count === 0) return { labels, margins }
  const forward = block.take(count * L)
  const back = block.take(count * L)
  for (let l = 0; l < L; l++)
    forward[l] = canFollow(outside, l)
      ? (emissions[l] as number) + (transitions[outside * L + l] as number)
      : never
  for (let i = 1; i < count; i++)
    for (let l = 0; l < L; l++) {
      let best = never * 2
      const list = before[l] as Uint8Array
      for (let k = 0; k < list.length; k++) {
        const p = list[k] as number
        const score = (forward[(i - 1) * L + p] as number) + (transitions[p * L + l] as number)
        if (score <= best) continue
        best = score
        back[i * L + l] = p
      }
      forward[i * L + l] = Math.max(best, never) + (emissions[i * L + l] as number)
    }
  let best = outside
  let high = never * 4
  for (let l = 0, at = (count - 1) * L; l < L; l++) {
    const score = (forward[at + l] as number) + closing(transitions, l)
    if (score <= high) continue
    high = score
    best = l
  }
  let named = false
  for (let i = count - 1, l = best; i >= 0; i--) {
    labels[i] = l
    if (l !== outside) named = true
    l = back[i * L + l] as number
  }
  if (named)
    setMargins(margins, labels, forward, readBackward(emissions, count, transitions, block))
  return { labels, margins }
}

function setMargins(
  margins: Int32Array,
  labels: Int32Array,
  forward: Int32Array,
  backward: Int32Array,
): void {
  for (let i = 0, at = 0; i < margins.length; i++, at += L) {
    const label = labels[i] as number
    const kind = kindAt(label)
    let own = 0
    let rival = never * 4
    for (let l = 0; l < L; l++) {
      const total = (forward[at + l] as number) + (backward[at + l] as number)
      if (l === label) own = total
      if (total > rival && kindAt(l) !== kind) rival = total
    }
    margins[i] = own - rival
  }
}

const kindAt = (label: number): number => (label === outside ? -1 : (label - 1) >> 2)

/** Score of a stretch that ends with a label. */
const closing = (transitions: Int32Array, label: number): number =>
  isClosed(label) ? (transitions[label * L + outside] as number) : never

/** Best score of what comes after each label. */
function readBackward(
  emissions: Int32Array,
  count: number,
  transitions: Int32Array,
  block: Block,
): Int32Array {
  const backward = block.take(count * L)
  const end = (count - 1) * L
  for (let l = 0; l < L; l++) backward[end + l] = closing(transitions, l)
  const ahead = block.take(L)
  for (let i = count - 2; i >= 0; i--) {
    const from = (i + 1) * L
    for (let l = 0; l < L; l++)
      ahead[l] = (emissions[from + l] as number) + (backward[from + l] as number)
    for (let l = 0; l < L; l++) {
      const list = after[l] as Uint8Array
      let best = never
      for (let k = 0; k < list.length; k++) {
        const next = list[k] as number
        const score = (transitions[l * L + next] as number) + (ahead[next] as number)
        if (score > best) best = score
      }
      backward[i * L + l] = best
    }
  }
  return backward
}
