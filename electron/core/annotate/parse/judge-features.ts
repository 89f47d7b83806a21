/** Turns one of the two arcs that two parsers drew to a word into feature keys: which parser, how sure, the arc, what stands around it and its place in its tree. */
import { mix1, mix2, mix3 } from '../model/hash'
import { at, distance } from './features'
import type { ParseInput } from './input'
import { kinOf } from './kin'
import type { Parse } from './parser'

export const maxJudgeFeatures = 80

/** Margins in six steps. */
const bin = (margin: number): number =>
  margin < 20 ? 0 : margin < 60 ? 1 : margin < 120 ? 2 : margin < 220 ? 3 : margin < 400 ? 4 : 5

/**
 * Writes the keys of the arc that `own` draws to `word` into `out` and returns how many. `other` is the rival tree,
 * `first` whether `own` is the parser that reads from the left; `traits` holds a bit set for each tag (`judge.ts`).
 */
export function judgeFeatures(
  input: ParseInput,
  own: Parse,
  other: Parse,
  first: boolean,
  traits: Int32Array,
  word: number,
  out: Int32Array,
): number {
  const { count, word: W, tag: T, both: X, cluster: C, sense: S, coarse: K, middle: M } = input
  const up = (head: number): number => (head < 0 ? count : head)
  const i = word
  const h = up(at(own.heads, i))
  const o = up(at(other.heads, i))
  const label = at(own.labels, i)
  const rival = at(other.labels, i)
  const kin = kinOf(own, other, i)
  const wi = at(W, i)
  const wh = at(W, h)
  const wl = at(W, kin.left)
  const ti = at(T, i)
  const th = at(T, h)
  const g = h === count ? count + 1 : up(at(own.heads, h))
  const headLabel = h === count ? 63 : at(own.labels, h)
  const side = (h < i ? 1 : 0) | (h === count ? 2 : 0)
  const far = distance(i, h, -1)
  const apart = far | (side << 4)
  const before = i > 0 ? at(T, i - 1) : 1
  const after = i + 1 < count ? at(T, i + 1) : 1
  const headBefore = h > 0 && h < count ? at(T, h - 1) : 1
  const headAfter = h + 1 < count ? at(T, h + 1) : 1
  const source = first ? 1 : 2
  const sureness = bin(at(own.margins, i)) | (bin(at(other.margins, i)) << 3) | (source << 6)
  const standing = source | (kin.headAgreed << 3) | (relation(own, h, o, count) << 5)
  const labels = label | (rival << 6)
  const tags = ti | (th << 8)
  const headTags = th | (at(T, o) << 8)
  const around = before | (after << 8)
  const ownTag = label | (ti << 6)
  const headTag = label | (th << 6)
  let between = 0
  let commas = 0
  if (h < count)
    for (let k = Math.min(i, h) + 1; k < Math.max(i, h); k++) {
      const trait = at(traits, at(T, k))
      between |= trait
      if (trait & 2) commas++
    }
  const gap = between | (Math.min(commas, 3) << 6)
  const like = (x: number): number =>
    (ti === at(T, x) ? 1 : 0) | (at(K, i) === at(K, x) ? 2 : 0) | (at(M, i) === at(M, x) ? 4 : 0)
  const likeness = like(h) | (like(o) << 3)
  let n = 0
  // Which parser, and how sure.
  out[n++] = mix1(1, sureness)
  out[n++] = mix2(2, source, ti)
  out[n++] = mix2(3, source, labels)
  out[n++] = mix2(4, sureness, ti)
  out[n++] = mix2(5, sureness, label)
  out[n++] = mix3(6, source, labels, ti)
  out[n++] = mix3(7, source, ti, headTags)
  out[n++] = mix3(8, source, wi, headTags)
  out[n++] = mix3(9, source, wi, labels)
  out[n++] = mix2(10, standing, ti)
  out[n++] = mix2(11, standing, labels)
  out[n++] = mix3(12, source, apart | (distance(i, o, -1) << 8) | (o < i ? 1 << 12 : 0), ti)
  out[n++] = mix3(13, wi, wh, at(W, o))
  out[n++] = mix3(14, wi, at(M, h), at(M, o))
  out[n++] = mix3(15, at(C, i), at(C, h), at(C, o))
  // The arc.
  out[n++] = mix2(20, tags, apart)
  out[n++] = mix2(21, tags, label)
  out[n++] = mix3(22, tags, label, apart)
  out[n++] = mix2(23, wi, th | (side << 8))
  out[n++] = mix2(24, wh, ti | (side << 8))
  out[n++] = mix2(25, wi, wh)
  out[n++] = mix3(26, wi, wh, label)
  out[n++] = mix3(27, wi, label, th)
  out[n++] = mix3(28, wh, label, ti)
  out[n++] = mix3(29, at(C, i), at(C, h), label)
  out[n++] = mix3(30, at(M, i), at(M, h), label)
  out[n++] = mix3(31, at(S, i), at(S, h), label)
  out[n++] = mix2(32, wi, label)
  out[n++] = mix2(33, at(M, h), headTag)
  out[n++] = mix3(34, at(K, i), at(K, h), label)
  // Around it.
  out[n++] = mix3(40, tags, around, side)
  out[n++] = mix3(41, tags, headBefore | (headAfter << 8), side)
  out[n++] = mix3(42, tags, gap, side)
  out[n++] = mix3(43, ownTag, gap, th)
  out[n++] = mix2(44, apart, commas)
  out[n++] = mix3(45, label, around, ti)
  out[n++] = mix3(46, wi, i + 1 < count ? at(W, i + 1) : 1, th)
  // In its tree.
  out[n++] = mix3(50, tags, at(T, g), label)
  out[n++] = mix3(51, ownTag, headTag, headLabel)
  out[n++] = mix3(52, ownTag, at(T, kin.near), kin.nearLabel)
  out[n++] = mix3(53, headTag, at(T, kin.near), kin.nearLabel)
  out[n++] = mix3(54, label, kin.alike, th)
  out[n++] = mix2(55, label, kin.labels)
  out[n++] = mix3(56, label, kin.labels, at(X, h))
  out[n++] = mix3(57, ownTag, at(T, kin.left), th)
  out[n++] = mix3(58, ownTag, at(T, kin.right), th)
  out[n++] = mix3(59, ownTag, wl, th)
  out[n++] = mix3(60, wi, at(M, kin.right), at(M, h))
  out[n++] = mix3(61, wi, at(S, kin.right), at(S, h))
  out[n++] = mix3(62, label, at(X, kin.left), at(X, h))
  out[n++] = mix3(63, label | (headLabel << 6), apart, ti)
  out[n++] = mix2(64, kin.agreed | (kin.headAgreed << 3) | (source << 5), label)
  out[n++] = mix3(65, at(X, i), at(T, g), at(X, h))
  // What leads the word in, a preposition or a conjunction, and both heads it may have.
  out[n++] = mix3(70, wl, wh, label)
  out[n++] = mix3(71, wl, at(M, h), at(M, o))
  out[n++] = mix3(72, wl, source, headTags)
  out[n++] = mix3(73, wl, wi, at(M, h))
  out[n++] = mix3(74, wl, at(S, h), at(S, i))
  out[n++] = mix3(75, wl, th | (side << 8), far)
  out[n++] = mix3(76, wl, at(X, h), at(X, o))
  out[n++] = mix3(77, label, likeness, side)
  out[n++] = mix3(78, ownTag, likeness, wl)
  out[n++] = mix3(79, labels, headTags, ti)
  out[n++] = mix3(80, label, kin.labels, ti | (at(T, kin.left) << 8))
  return n
}

/** Whether one of the two heads hangs on the other: 1, the rival on ours; 2, ours on the rival. */
const relation = ({ heads }: Parse, own: number, rival: number, count: number): number =>
  rival < count && heads[rival] === own ? 1 : own < count && heads[own] === rival ? 2 : 0
