/** Turns a parser state into the feature keys that decide most steps by themselves; `further-features.ts` has the rest. */
import { mix1, mix2, mix3 } from '../model/hash'
import type { ParseInput } from './input'
import type { ParseState } from './state'

/** Of both files together. */
export const maxParseFeatures = 160

/** Writes the keys that look only at words not yet taken up, and returns how many: they hold until the next shift. */
export function aheadFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { word: W, tag: T, both: X } = input
  const b0 = state.ahead(0)
  const b1 = state.ahead(1)
  const b0t = at(T, b0)
  const b1t = at(T, b1)
  let n = 0
  out[n++] = mix1(9, at(X, b0))
  out[n++] = mix1(12, at(X, b1))
  out[n++] = mix2(34, at(W, b0), b1t)
  out[n++] = mix2(35, b0t, at(W, b1))
  out[n++] = mix3(47, b0t, b1t, at(T, state.ahead(2)))
  return n
}

/** Writes the other first keys into `out` from place `from` on and returns the place behind the last. */
export function parseFeatures(
  state: ParseState,
  input: ParseInput,
  out: Int32Array,
  from: number,
): number {
  const { word: W, tag: T, both: X, cluster: C, sense: S, middle: M, doubt: D } = input
  const { left1, label, leftLabels, rightLabels } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.ahead(0)
  const b1 = state.ahead(1)
  const s0w = at(W, s0)
  const s0t = at(T, s0)
  const s0x = at(X, s0)
  const s1t = at(T, s1)
  const s1x = at(X, s1)
  const s2t = at(T, s2)
  const b0w = at(W, b0)
  const b0t = at(T, b0)
  const b0x = at(X, b0)
  const b1w = at(W, b1)
  const b1t = at(T, b1)
  const s0l = at(left1, s0)
  const b0l = at(left1, b0)
  const d01 = distance(s0, s1, state.none)
  const d0b = distance(s0, b0, state.none)
  const s0c = at(C, s0)
  const s1c = at(C, s1)
  const b0c = at(C, b0)
  const s0s = at(S, s0)
  const s1s = at(S, s1)
  const b0s = at(S, b0)
  const s0m = at(M, s0)
  const s1m = at(M, s1)
  const b0m = at(M, b0)
  let n = from
  out[n++] = mix1(3, s0x)
  out[n++] = mix1(6, s1x)
  out[n++] = mix2(18, s0x, b0t)
  out[n++] = mix2(19, s0t, b0x)
  out[n++] = mix2(26, s0t, s1x)
  out[n++] = mix2(29, s1x, b0t)
  out[n++] = mix3(40, s0t, b0t, b1t)
  out[n++] = mix3(41, s0x, b0t, b1t)
  out[n++] = mix3(42, s1t, s0t, b0t)
  out[n++] = mix3(43, s1t, s0x, b0t)
  out[n++] = mix3(44, s1x, s0t, b0t)
  out[n++] = mix3(45, s1t, s0t, b0x)
  out[n++] = mix3(46, s2t, s1t, s0t)
  out[n++] = mix3(50, s0t, at(T, s0l), b0t)
  out[n++] = mix2(69, b0t, at(label, b0l))
  out[n++] = mix2(74, s0x, at(leftLabels, s0))
  out[n++] = mix2(77, s1x, at(rightLabels, s1))
  out[n++] = mix3(79, s1t, at(rightLabels, s1), s0x)
  out[n++] = mix3(80, s0t, at(rightLabels, s0), b0t)
  out[n++] = mix3(82, s1x, at(rightLabels, s1), s0t)
  out[n++] = mix3(83, s0t, at(leftLabels, s0), b0t)
  out[n++] = mix3(84, s0t, at(leftLabels, s0), s1t)
  out[n++] = mix3(90, s0t, b0t, d0b)
  out[n++] = mix3(92, s0t, s1t, d01)
  out[n++] = mix3(93, s1x, s0t, d01)
  out[n++] = mix2(110, s0c, b0t)
  out[n++] = mix2(111, s0t, b0c)
  out[n++] = mix2(112, s0c, b0c)
  out[n++] = mix2(113, s1c, s0c)
  out[n++] = mix2(114, s1c, s0t)
  out[n++] = mix3(117, s1c, s0w, b0c)
  out[n++] = mix2(119, s0s, b0s)
  out[n++] = mix2(120, s1s, s0s)
  out[n++] = mix2(121, s1s, b0s)
  out[n++] = mix3(122, s1s, s0w, b0s)
  out[n++] = mix3(135, s0t, b0t, at(D, b0))
  out[n++] = mix3(137, s1t, s0t, at(D, s0))
  out[n++] = mix3(140, s0w, b0w, b1w)
  out[n++] = mix2(160, s0m, b0m)
  out[n++] = mix2(161, s1m, s0m)
  out[n++] = mix3(162, s1m, s0w, b0m)
  return n
}

export const at = (array: Int32Array, i: number): number => array[i] as number

export function distance(left: number, right: number, none: number): number {
  if (left === none || right === none) return 0
  const gap = left > right ? left - right : right - left
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : 7
}
