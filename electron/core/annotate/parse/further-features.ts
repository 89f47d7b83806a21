/** The feature keys that are asked only where the first ones leave a doubt. */
import { mix1, mix2, mix3 } from '../model/hash'
import { distance } from './features'
import type { ParseInput } from './input'
import type { ParseState } from './state'

/** Writes keys into `out` from place `from` on and returns the place behind the last. */
export function furtherFeatures(
  state: ParseState,
  input: ParseInput,
  out: Int32Array,
  from: number,
): number {
  const { word: W, tag: T, both: X, cluster: C, sense: S, coarse: K, middle: M, doubt: D } = input
  const { left1, left2, right1, right2, label, leftCount, rightCount, leftLabels, rightLabels } =
    state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.ahead(0)
  const b1 = state.ahead(1)
  const b2 = state.ahead(2)
  const s0w = at(W, s0)
  const s0t = at(T, s0)
  const s0x = at(X, s0)
  const s1w = at(W, s1)
  const s1t = at(T, s1)
  const s1x = at(X, s1)
  const s2t = at(T, s2)
  const b0w = at(W, b0)
  const b0t = at(T, b0)
  const b0x = at(X, b0)
  const b1w = at(W, b1)
  const b1t = at(T, b1)
  const b2t = at(T, b2)
  const s0l = at(left1, s0)
  const s0r = at(right1, s0)
  const s0l2 = at(left2, s0)
  const s0r2 = at(right2, s0)
  const s1l = at(left1, s1)
  const s1r = at(right1, s1)
  const s1r2 = at(right2, s1)
  const b0l = at(left1, b0)
  const b0l2 = at(left2, b0)
  const d0b = distance(s0, b0, state.none)
  const v0 = Math.min(at(leftCount, s0), 5) | (Math.min(at(rightCount, s0), 5) << 3)
  const v1 = Math.min(at(leftCount, s1), 5) | (Math.min(at(rightCount, s1), 5) << 3)
  const vb = Math.min(at(leftCount, b0), 5)
  const s0c = at(C, s0)
  const s1c = at(C, s1)
  const b0c = at(C, b0)
  const s0s = at(S, s0)
  const s1s = at(S, s1)
  const s0m = at(M, s0)
  const s1m = at(M, s1)
  let n = from
  out[n++] = mix1(1, s0w)
  out[n++] = mix1(2, s0t)
  out[n++] = mix1(4, s1w)
  out[n++] = mix1(5, s1t)
  out[n++] = mix1(7, b0w)
  out[n++] = mix1(8, b0t)
  out[n++] = mix1(10, b1w)
  out[n++] = mix1(11, b1t)
  out[n++] = mix1(13, at(X, s2))
  out[n++] = mix1(14, s2t)
  out[n++] = mix1(15, at(X, b2))
  out[n++] = mix1(16, b2t)
  // Pairs.
  out[n++] = mix2(21, s0t, b0t)
  out[n++] = mix2(25, s0x, s1t)
  out[n++] = mix2(28, s0t, s1t)
  out[n++] = mix2(30, s1t, b0x)
  out[n++] = mix2(31, s1t, b0t)
  out[n++] = mix2(33, b0t, b1t)
  out[n++] = mix2(36, s0t, b1t)
  // Triples of tags and of heads with their children.
  out[n++] = mix3(51, s0t, at(T, s0r), b0t)
  out[n++] = mix3(52, s0t, b0t, at(T, b0l))
  out[n++] = mix3(53, s1t, s0t, at(T, s1r))
  out[n++] = mix3(54, s1t, at(T, s1l), s0t)
  out[n++] = mix3(55, s1t, s0t, at(T, s0l))
  out[n++] = mix3(56, s1t, s0t, at(T, s0r))
  out[n++] = mix3(57, s1t, s0t, at(T, b0l))
  out[n++] = mix3(58, s1x, at(X, s1r), s0t)
  out[n++] = mix3(59, s0x, at(X, s0r), b0t)
  // Children and their labels.
  out[n++] = mix2(60, at(label, s0l), at(X, s0l))
  out[n++] = mix2(61, at(label, s0r), at(X, s0r))
  out[n++] = mix2(62, at(label, s1l), at(X, s1l))
  out[n++] = mix2(63, at(label, s1r), at(X, s1r))
  out[n++] = mix2(64, at(label, b0l), at(X, b0l))
  out[n++] = mix2(65, s0t, at(label, s0l))
  out[n++] = mix2(66, s0t, at(label, s0r))
  out[n++] = mix2(67, s1t, at(label, s1l))
  out[n++] = mix2(68, s1t, at(label, s1r))
  out[n++] = mix3(70, s0t, at(label, s0l), at(label, s0l2))
  out[n++] = mix3(71, s0t, at(label, s0r), at(label, s0r2))
  out[n++] = mix3(72, s1t, at(label, s1r), at(label, s1r2))
  out[n++] = mix3(73, b0t, at(label, b0l), at(label, b0l2))
  out[n++] = mix2(75, s0x, at(rightLabels, s0))
  out[n++] = mix2(76, s1x, at(leftLabels, s1))
  out[n++] = mix2(78, b0x, at(leftLabels, b0))
  out[n++] = mix3(81, b0t, at(leftLabels, b0), s0x)
  // Distance and valency.
  out[n++] = mix3(91, s0x, b0t, d0b)
  out[n++] = mix2(94, s0x, v0)
  out[n++] = mix2(95, s1x, v1)
  out[n++] = mix2(96, b0x, vb)
  out[n++] = mix3(97, s0t, b0t, v0)
  out[n++] = mix3(98, s1t, s0t, v1)
  out[n++] = mix3(99, s0t, b0t, vb)
  out[n++] = mix2(100, state.depth > 3 ? 3 : state.depth, b0t)
  // Word classes.
  out[n++] = mix2(115, s1t, s0c)
  out[n++] = mix2(116, s1c, b0c)
  out[n++] = mix3(118, s1t, s0w, b0c)
  out[n++] = mix3(123, s0s, b0w, at(S, b1))
  out[n++] = mix3(124, s1s, s0t, at(S, s0l))
  out[n++] = mix3(125, s1x, at(W, s0l), s0s)
  out[n++] = mix3(126, s1s, at(W, s0l), s0s)
  out[n++] = mix3(127, s1c, at(W, s0l), s0c)
  // Coarse classes and second-best tags.
  out[n++] = mix2(130, at(K, s0), at(K, b0))
  out[n++] = mix3(131, at(K, s1), at(K, s0), b0t)
  out[n++] = mix3(132, at(K, s0), at(K, b0), at(K, b1))
  out[n++] = mix3(133, at(K, s1), s0w, at(K, b0))
  out[n++] = mix3(134, s0t, at(D, s0), b0t)
  out[n++] = mix3(136, b0t, b1t, at(D, b1))
  out[n++] = mix2(138, s0w, at(D, s0))
  out[n++] = mix2(139, b0w, at(D, b0))
  // What a preposition ahead could hang on, and the word just before the buffer.
  out[n++] = mix3(141, s1w, b0w, at(S, b1))
  out[n++] = mix3(142, s0s, b0w, at(S, b2))
  out[n++] = mix3(143, s1s, b0w, at(S, b2))
  out[n++] = mix3(144, s0t, b0t, b0 > 0 && b0 <= input.count ? at(T, b0 - 1) : 0)
  // Classes by meaning.
  out[n++] = mix3(163, s0m, b0w, at(M, b1))
  out[n++] = mix3(164, s1m, at(W, s0l), s0m)
  out[n++] = mix2(165, at(input.narrow, s0), b0t)
  out[n++] = mix2(166, s0t, at(input.narrow, b0))
  out[n++] = mix2(167, at(input.narrow, s1), s0t)
  out[n++] = mix3(168, s0m, b0w, at(M, b2))
  out[n++] = mix3(169, s1m, b0w, at(M, b2))
  return n
}

const at = (array: Int32Array, i: number): number => array[i] as number
