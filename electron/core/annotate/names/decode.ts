/** Turns label scores of a stretch of open tokens into the best well-formed labelling, with a margin for each token. */
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
  readonly labels: Uint8Array
  /** Best path's score minus that of the best path whose label here has another kind. */
  readonly margins: Int32Array
}

/** `emissions`: L scores a token; `transitions`: L × L. The stretch stands between tokens outside names. */
export function decode(emissions: Int32Array, count: number, transitions: Int32Array): Decoded {
  const labels = new Uint8Array(count)
  const margins = new Int32Array(count)
  if (count === 0) return { labels, margins }
  const forward = new Int32Array(count * L)
  const back = new Uint8Array(count * L)
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
  const backward = readBackward(emissions, count, transitions)
  let best = outside
  const total = (i: number, l: number): number =>
    (forward[i * L + l] as number) + (backward[i * L + l] as number)
  for (let l = 1; l < L; l++) if (total(count - 1, l) > total(count - 1, best)) best = l
  for (let i = count - 1, l = best; i >= 0; i--) {
    labels[i] = l
    let rival = never * 4
    for (let other = 0; other < L; other++)
      if (kindAt(other) !== kindAt(l)) rival = Math.max(rival, total(i, other))
    margins[i] = total(i, l) - rival
    l = back[i * L + l] as number
  }
  return { labels, margins }
}

const kindAt = (label: number): number => (label === outside ? -1 : (label - 1) >> 2)

/** Best score of what comes after each label. */
function readBackward(emissions: Int32Array, count: number, transitions: Int32Array): Int32Array {
  const backward = new Int32Array(count * L)
  const end = (count - 1) * L
  for (let l = 0; l < L; l++)
    backward[end + l] = isClosed(l) ? (transitions[l * L + outside] as number) : never
  const ahead = new Int32Array(L)
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
