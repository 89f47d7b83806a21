/** Turns a parser state into feature keys over words, tags, classes, children and distances. */
import { mix1, mix2, mix3 } from '../model/hash'
import type { ParseInput } from './input'
import type { ParseState } from './state'

export const maxParseFeatures = 160

/** Writes keys into `out` and returns how many. */
export function parseFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { word: W, tag: T, both: X, cluster: C, sense: S, coarse: K, middle: M, doubt: D } = input
  const { left1, left2, right1, right2, label, leftCount, rightCount, leftLabels, rightLabels } =
    state as {
      readonly [K in keyof ParseState]: ParseState[K] extends Int32Array ? number[] : never
    } & ParseState
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.ahead(0)
  const b1 = state.ahead(1)
  const b2 = state.ahead(2)
  const at = (array: Int32Array, i: number): number => array[i] as number
  const s0w = at(W, s0),
    s0t = at(T, s0),
    s0x = at(X, s0)
  const s1w = at(W, s1),
    s1t = at(T, s1),
    s1x = at(X, s1)
  const s2t = at(T, s2)
  const b0w = at(W, b0),
    b0t = at(T, b0),
    b0x = at(X, b0)
  const b1w = at(W, b1),
    b1t = at(T, b1)
  const b2t = at(T, b2)
  const s0l = left1[s0] as number,
    s0r = right1[s0] as number
  const s0l2 = left2[s0] as number,
    s0r2 = right2[s0] as number
  const s1l = left1[s1] as number,
    s1r = right1[s1] as number
  const s1r2 = right2[s1] as number
  const b0l = left1[b0] as number,
    b0l2 = left2[b0] as number
  const d01 = distance(s0, s1, state.none)
  const d0b = distance(s0, b0, state.none)
  const v0 = Math.min(leftCount[s0] as number, 5) | (Math.min(rightCount[s0] as number, 5) << 3)
  const v1 = Math.min(leftCount[s1] as number, 5) | (Math.min(rightCount[s1] as number, 5) << 3)
  const vb = Math.min(leftCount[b0] as number, 5)
  const s0c = at(C, s0),
    s1c = at(C, s1),
    b0c = at(C, b0)
  const s0s = at(S, s0),
    s1s = at(S, s1),
    b0s = at(S, b0)
  let n = 0
  out[n++] = mix1(1, s0w)
  out[n++] = mix1(2, s0t)
  out[n++] = mix1(3, s0x)
  out[n++] = mix1(4, s1w)
  out[n++] = mix1(5, s1t)
  out[n++] = mix1(6, s1x)
  out[n++] = mix1(7, b0w)
  out[n++] = mix1(8, b0t)
  out[n++] = mix1(9, b0x)
  out[n++] = mix1(10, b1w)
  out[n++] = mix1(11, b1t)
  out[n++] = mix1(12, at(X, b1))
  out[n++] = mix1(13, at(X, s2))
  out[n++] = mix1(14, s2t)
  out[n++] = mix1(15, at(X, b2))
  out[n++] = mix1(16, b2t)
  // Pairs.
  out[n++] = mix2(18, s0x, b0t)
  out[n++] = mix2(19, s0t, b0x)
  out[n++] = mix2(21, s0t, b0t)
  out[n++] = mix2(25, s0x, s1t)
  out[n++] = mix2(26, s0t, s1x)
  out[n++] = mix2(28, s0t, s1t)
  out[n++] = mix2(29, s1x, b0t)
  out[n++] = mix2(30, s1t, b0x)
  out[n++] = mix2(31, s1t, b0t)
  out[n++] = mix2(33, b0t, b1t)
  out[n++] = mix2(34, b0w, b1t)
  out[n++] = mix2(35, b0t, b1w)
  out[n++] = mix2(36, s0t, b1t)
  // Triples of tags and of heads with their children.
  out[n++] = mix3(40, s0t, b0t, b1t)
  out[n++] = mix3(41, s0x, b0t, b1t)
  out[n++] = mix3(42, s1t, s0t, b0t)
  out[n++] = mix3(43, s1t, s0x, b0t)
  out[n++] = mix3(44, s1x, s0t, b0t)
  out[n++] = mix3(45, s1t, s0t, b0x)
  out[n++] = mix3(46, s2t, s1t, s0t)
  out[n++] = mix3(47, b0t, b1t, b2t)
  out[n++] = mix3(50, s0t, at(T, s0l), b0t)
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
  out[n++] = mix2(60, label[s0l] as number, at(X, s0l))
  out[n++] = mix2(61, label[s0r] as number, at(X, s0r))
  out[n++] = mix2(62, label[s1l] as number, at(X, s1l))
  out[n++] = mix2(63, label[s1r] as number, at(X, s1r))
  out[n++] = mix2(64, label[b0l] as number, at(X, b0l))
  out[n++] = mix2(65, s0t, label[s0l] as number)
  out[n++] = mix2(66, s0t, label[s0r] as number)
  out[n++] = mix2(67, s1t, label[s1l] as number)
  out[n++] = mix2(68, s1t, label[s1r] as number)
  out[n++] = mix2(69, b0t, label[b0l] as number)
  out[n++] = mix3(70, s0t, label[s0l] as number, label[s0l2] as number)
  out[n++] = mix3(71, s0t, label[s0r] as number, label[s0r2] as number)
  out[n++] = mix3(72, s1t, label[s1r] as number, label[s1r2] as number)
  out[n++] = mix3(73, b0t, label[b0l] as number, label[b0l2] as number)
  out[n++] = mix2(74, s0x, leftLabels[s0] as number)
  out[n++] = mix2(75, s0x, rightLabels[s0] as number)
  out[n++] = mix2(76, s1x, leftLabels[s1] as number)
  out[n++] = mix2(77, s1x, rightLabels[s1] as number)
  out[n++] = mix2(78, b0x, leftLabels[b0] as number)
  out[n++] = mix3(79, s1t, rightLabels[s1] as number, s0x)
  out[n++] = mix3(80, s0t, rightLabels[s0] as number, b0t)
  out[n++] = mix3(81, b0t, leftLabels[b0] as number, s0x)
  out[n++] = mix3(82, s1x, rightLabels[s1] as number, s0t)
  out[n++] = mix3(83, s0t, leftLabels[s0] as number, b0t)
  out[n++] = mix3(84, s0t, leftLabels[s0] as number, s1t)
  // Distance and valency.
  out[n++] = mix3(90, s0t, b0t, d0b)
  out[n++] = mix3(91, s0x, b0t, d0b)
  out[n++] = mix3(92, s0t, s1t, d01)
  out[n++] = mix3(93, s1x, s0t, d01)
  out[n++] = mix2(94, s0x, v0)
  out[n++] = mix2(95, s1x, v1)
  out[n++] = mix2(96, b0x, vb)
  out[n++] = mix3(97, s0t, b0t, v0)
  out[n++] = mix3(98, s1t, s0t, v1)
  out[n++] = mix3(99, s0t, b0t, vb)
  out[n++] = mix2(100, state.depth > 3 ? 3 : state.depth, b0t)
  // Word classes.
  out[n++] = mix2(110, s0c, b0t)
  out[n++] = mix2(111, s0t, b0c)
  out[n++] = mix2(112, s0c, b0c)
  out[n++] = mix2(113, s1c, s0c)
  out[n++] = mix2(114, s1c, s0t)
  out[n++] = mix2(115, s1t, s0c)
  out[n++] = mix2(116, s1c, b0c)
  out[n++] = mix3(117, s1c, s0w, b0c)
  out[n++] = mix3(118, s1t, s0w, b0c)
  out[n++] = mix2(119, s0s, b0s)
  out[n++] = mix2(120, s1s, s0s)
  out[n++] = mix2(121, s1s, b0s)
  out[n++] = mix3(122, s1s, s0w, b0s)
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
  out[n++] = mix3(135, s0t, b0t, at(D, b0))
  out[n++] = mix3(136, b0t, b1t, at(D, b1))
  out[n++] = mix3(137, s1t, s0t, at(D, s0))
  out[n++] = mix2(138, s0w, at(D, s0))
  out[n++] = mix2(139, b0w, at(D, b0))
  // What a preposition ahead could hang on, and the word just before the buffer.
  out[n++] = mix3(140, s0w, b0w, b1w)
  out[n++] = mix3(141, s1w, b0w, at(S, b1))
  out[n++] = mix3(142, s0s, b0w, at(S, b2))
  out[n++] = mix3(143, s1s, b0w, at(S, b2))
  out[n++] = mix3(144, s0t, b0t, b0 > 0 && b0 <= input.count ? at(T, b0 - 1) : 0)
  // Classes by meaning.
  const s0m = at(M, s0),
    s1m = at(M, s1),
    b0m = at(M, b0)
  out[n++] = mix2(160, s0m, b0m)
  out[n++] = mix2(161, s1m, s0m)
  out[n++] = mix3(162, s1m, s0w, b0m)
  out[n++] = mix3(163, s0m, b0w, at(M, b1))
  out[n++] = mix3(164, s1m, at(W, s0l), s0m)
  out[n++] = mix2(165, at(input.narrow, s0), b0t)
  out[n++] = mix2(166, s0t, at(input.narrow, b0))
  out[n++] = mix2(167, at(input.narrow, s1), s0t)
  out[n++] = mix3(168, s0m, b0w, at(M, b2))
  out[n++] = mix3(169, s1m, b0w, at(M, b2))
  return n
}

function distance(left: number, right: number, none: number): number {
  if (left === none || right === none) return 0
  const gap = left > right ? left - right : right - left
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : 7
}
