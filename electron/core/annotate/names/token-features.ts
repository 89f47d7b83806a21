/** Turns one token of a prepared sentence into the name labeller's feature keys. */
import { mix1, mix2, mix3 } from '../model/hash'
import type { Edge } from '../tag/features'
import type { Word } from '../words/word'
import type { Runs } from './runs'

export const maxNameFeatures = 160

/** A tagged sentence with everything that features look at. */
export interface Prepared {
  readonly words: readonly Word[]
  /** Tag classes. */
  readonly tags: Int32Array
  /** Word-list bits. */
  readonly bits: Int32Array
  /** Phrase-list marks. */
  readonly phrases: Int32Array
  readonly acronyms: Uint8Array
  readonly runs: Runs
  /** 1 when the sentence is capitalised throughout, 2 when it is in capitals. */
  readonly capitals: number
}

/** Writes keys into `out` and returns how many. */
export function nameFeatures(input: Prepared, i: number, edge: Edge, out: Int32Array): number {
  const { words, tags, bits, phrases, acronyms, runs, capitals } = input
  const at = (k: number): Word => words[k] ?? (k < 0 ? edge.start : edge.end)
  const tagAt = (k: number): number =>
    tags[k] === undefined ? (k < 0 ? 1 : 2) : (tags[k] as number) + 3
  const w = at(i)
  const p1 = at(i - 1)
  const p2 = at(i - 2)
  const n1 = at(i + 1)
  const n2 = at(i + 2)
  const t = tagAt(i)
  const tp = tagAt(i - 1)
  const tn = tagAt(i + 1)
  const look = w.letterCase | (i === 0 ? 8 : 0) | (capitals << 4)
  const looks = look | (p1.letterCase << 6) | (n1.letterCase << 9)
  const b = bits[i] as number
  const bp = bits[i - 1] ?? 0
  const bn = bits[i + 1] ?? 0
  const m = phrases[i] as number
  const mp = phrases[i - 1] ?? 0
  const mn = phrases[i + 1] ?? 0
  const first = runs.first[i] as number
  const last = runs.last[i] as number
  const from = Math.min(3, i - first)
  const left = Math.min(3, last - i)
  const place = from | (left << 2)
  const wideFirst = runs.wideFirst[i] as number
  const wideLast = runs.wideLast[i] as number
  const lastWord = at(last)
  const wideEnd = at(wideLast)
  const before = at(first - 1)
  const after = at(last + 1)
  let n = 0
  out[n++] = mix1(1, 3)
  out[n++] = mix1(2, w.formHash)
  out[n++] = mix2(3, w.key, capitals)
  out[n++] = mix2(4, w.shape, i === 0 ? 1 : 0)
  out[n++] = mix2(5, w.prefix2, look)
  out[n++] = mix2(6, w.prefix3, look)
  out[n++] = mix2(7, w.suffix2, look)
  out[n++] = mix2(8, w.suffix3, look)
  out[n++] = mix2(9, w.suffix4, look)
  out[n++] = mix1(10, looks)
  out[n++] = mix2(11, t, look)
  out[n++] = mix3(12, tp, t, tn)
  out[n++] = mix2(13, t, tn)
  out[n++] = mix2(14, tp, t)
  out[n++] = mix2(15, p1.key, look)
  out[n++] = mix2(16, n1.key, look)
  out[n++] = mix2(17, p2.key, look)
  out[n++] = mix2(18, n2.key, look)
  out[n++] = mix2(19, p1.key, w.key)
  out[n++] = mix2(20, w.key, n1.key)
  out[n++] = mix3(21, n1.key, n2.key, look)
  out[n++] = mix3(22, p2.key, p1.key, look)
  out[n++] = mix3(23, p1.key, look, n1.key)
  out[n++] = mix2(24, p1.suffix3, look)
  out[n++] = mix2(25, n1.suffix3, look)
  out[n++] = mix3(26, p1.shape, w.shape, n1.shape)
  out[n++] = mix2(27, b, look)
  out[n++] = mix3(28, bp, b, bn)
  out[n++] = mix3(29, bp, look, p1.letterCase)
  out[n++] = mix3(30, bn, look, n1.letterCase)
  out[n++] = mix2(31, bp, b)
  out[n++] = mix2(32, b, bn)
  out[n++] = mix2(33, m, capitals)
  out[n++] = mix3(34, mp, m, mn)
  out[n++] = mix2(35, m, n1.key)
  out[n++] = mix2(36, m, p1.key)
  out[n++] = mix3(37, m, b, place)
  out[n++] = mix3(38, mn, look, tn)
  out[n++] = mix3(39, mp, look, tp)
  out[n++] = mix2(40, w.readings | (w.nounSense << 10), look)
  out[n++] = mix3(41, n1.nounSense, n1.verbSense | (tn << 5), look)
  out[n++] = mix3(42, p1.nounSense, p1.verbSense | (tp << 5), look)
  out[n++] = mix2(43, w.cluster, look)
  out[n++] = mix3(44, w.coarse, look, t)
  out[n++] = mix2(45, p1.cluster, look)
  out[n++] = mix2(46, n1.cluster, look)
  out[n++] = mix3(47, p1.cluster, w.cluster, look)
  out[n++] = mix3(48, w.cluster, n1.cluster, look)
  out[n++] = mix3(49, p1.coarse, w.coarse, n1.coarse)
  out[n++] = mix3(50, p2.coarse, p1.coarse, look)
  out[n++] = mix3(51, n1.coarse, n2.coarse, look)
  // The run of capitals the word stands in.
  out[n++] = mix3(60, place, capitals, t)
  out[n++] = mix3(61, lastWord.key, left, capitals)
  out[n++] = mix3(62, lastWord.suffix3, left, capitals)
  out[n++] = mix3(63, at(first).key, from, capitals)
  out[n++] = mix3(64, runs.bits[i] as number, place, capitals)
  out[n++] = mix3(65, bits[last] ?? 0, left, look)
  out[n++] = mix3(66, bits[first] ?? 0, from, look)
  out[n++] = mix3(67, before.key, from, look)
  out[n++] = mix3(68, after.key, left, look)
  out[n++] = mix3(69, before.cluster, place, look)
  out[n++] = mix3(70, after.cluster, place, look)
  out[n++] = mix3(71, before.key, after.key, place)
  out[n++] = mix3(72, before.nounSense | (before.readings << 5), place, look)
  out[n++] = mix3(73, after.verbSense | (after.readings << 4), place, look)
  out[n++] = mix3(74, tagAt(first - 1), tagAt(last + 1), place)
  if (wideFirst !== first || wideLast !== last) {
    const wide = Math.min(3, i - wideFirst) | (Math.min(3, wideLast - i) << 2)
    out[n++] = mix3(75, runs.wideBits[i] as number, wide, look)
    out[n++] = mix3(76, wideEnd.key, wide >> 2, look)
    out[n++] = mix3(77, at(wideFirst).key, wide & 3, look)
    out[n++] = mix3(78, at(wideFirst).key, w.key, wide)
    out[n++] = mix3(79, bits[wideFirst] ?? 0, wide, look)
    out[n++] = mix3(80, at(wideLast + 1).cluster, wide, look)
    out[n++] = mix3(81, at(wideFirst - 1).cluster, wide, look)
  }
  if (acronyms[i] !== 0) {
    out[n++] = mix1(82, acronyms[i] as number)
    out[n++] = mix3(83, acronyms[i] as number, runs.wideBits[i] as number, lastWord.key)
  }
  out[n++] = mix2(84, nextSmall(words, i), look)
  out[n++] = mix2(85, lastSmall(words, i), look)
  out[n++] = mix3(86, titleBefore(bits, first, i), place, b)
  out[n++] = mix2(100, w.narrow, look)
  out[n++] = mix2(101, w.middle, look)
  out[n++] = mix3(102, w.broad, look, t)
  out[n++] = mix2(103, p1.middle, look)
  out[n++] = mix2(104, n1.middle, look)
  out[n++] = mix3(105, p1.broad, w.broad, n1.broad)
  out[n++] = mix3(106, w.middle, n1.middle, look)
  out[n++] = mix3(107, p1.middle, w.middle, look)
  out[n++] = mix3(108, lastWord.middle, left, look)
  out[n++] = mix3(109, at(first).middle, from, look)
  out[n++] = mix3(110, before.middle, place, look)
  out[n++] = mix3(111, after.middle, place, look)
  out[n++] = mix3(112, lastWord.narrow, left, look)
  out[n++] = mix3(113, w.broad, lastWord.broad, place)
  out[n++] = mix3(114, wideEnd.middle, wideLast - i > 3 ? 3 : wideLast - i, look)
  out[n++] = mix3(115, p2.middle, p1.broad, look)
  out[n++] = mix3(116, n1.broad, n2.middle, look)
  return n
}

const reach = 6

/** First word to the right in small letters: what the name run does. */
function nextSmall(words: readonly Word[], i: number): number {
  for (let k = i + 1; k < words.length && k < i + reach; k++) {
    const word = words[k] as Word
    if (word.letterCase === 0 || word.letterCase >= 4) return word.key
  }
  return 0
}

function lastSmall(words: readonly Word[], i: number): number {
  for (let k = i - 1; k >= 0 && k > i - reach; k--) {
    const word = words[k] as Word
    if (word.letterCase === 0 || word.letterCase >= 4) return word.key
  }
  return 0
}

const titleBit = 128

/** How many words back in the run the nearest title stands; 0 none, at most 4. */
function titleBefore(bits: Int32Array, first: number, i: number): number {
  for (let k = i - 1; k >= first && k >= i - 4; k--)
    if (((bits[k] as number) & titleBit) !== 0) return i - k
  return 0
}
