/** Turns one position of a sentence, with the tags before it, into the tagger's feature keys. Each function writes them into `out` from `n` on and returns where they end. */
import { mix1, mix2, mix3 } from '../model/hash'
import type { Word } from '../words/word'

export const maxTagFeatures = 80

/** Stands for positions outside the sentence. */
export interface Edge {
  readonly start: Word
  readonly end: Word
}

/** All of one position; `previous` and `beforeThat` are tag classes, -1 at the start. */
export function tagFeatures(
  words: readonly Word[],
  i: number,
  previous: number,
  beforeThat: number,
  edge: Edge,
  out: Int32Array,
): number {
  const before = i > 0 ? (words[i - 1] as Word) : edge.start
  let n = ownFeatures(words[i] as Word, i === 0 ? 1 : 0, out, 0)
  n = beforeFeatures(before, out, n)
  n = nextFeatures(words[i + 1] ?? edge.end, out, n)
  return jointFeatures(words, i, previous, beforeThat, edge, out, n)
}

/** Those that look at the word alone, and at whether it is the sentence's first. */
export function ownFeatures(w: Word, first: number, out: Int32Array, n: number): number {
  out[n++] = mix1(1, 7)
  out[n++] = mix1(2, w.formHash)
  out[n++] = mix1(3, w.key)
  out[n++] = mix2(4, w.suffix1, w.letterCase)
  out[n++] = mix1(5, w.suffix2)
  out[n++] = mix1(6, w.suffix3)
  out[n++] = mix1(7, w.suffix4)
  out[n++] = mix1(8, w.prefix1)
  out[n++] = mix1(9, w.prefix2)
  out[n++] = mix1(10, w.prefix3)
  out[n++] = mix2(11, w.shape, first)
  out[n++] = mix1(12, lookOf(w, first))
  out[n++] = mix2(35, w.nounSense | (w.verbSense << 5), w.letterCase)
  out[n++] = mix1(37, (w.info >>> 4) & 63)
  out[n++] = mix2(38, (w.info >>> 4) & 63, w.letterCase | (first << 3))
  if (w.cluster) {
    out[n++] = mix1(43, w.cluster)
    out[n++] = mix2(52, w.coarse, w.suffix2)
  }
  if (w.middle) {
    out[n++] = mix1(60, w.middle)
    out[n++] = mix1(61, w.narrow)
    out[n++] = mix2(62, w.broad, w.suffix2)
    out[n++] = mix2(63, w.middle, w.letterCase | (first << 3))
    out[n++] = mix2(65, w.narrow, w.suffix1)
  }
  return n
}

/** Those that look at the word before alone. */
export function beforeFeatures(w1: Word, out: Int32Array, n: number): number {
  out[n++] = mix1(17, w1.key)
  out[n++] = mix1(25, w1.suffix3)
  out[n++] = mix1(48, w1.cluster)
  out[n++] = mix1(67, w1.middle)
  return n
}

/** Those that look at the next word alone. */
export function nextFeatures(n1: Word, out: Int32Array, n: number): number {
  out[n++] = mix1(19, n1.key)
  out[n++] = mix1(26, n1.suffix3)
  out[n++] = mix1(27, n1.suffix2)
  out[n++] = mix1(47, n1.cluster)
  out[n++] = mix1(66, n1.middle)
  return n
}

/** The rest: tags, and words together. */
export function jointFeatures(
  words: readonly Word[],
  i: number,
  previous: number,
  beforeThat: number,
  edge: Edge,
  out: Int32Array,
  n: number,
): number {
  const w = words[i] as Word
  const w1 = i > 0 ? (words[i - 1] as Word) : edge.start
  const w2 = i > 1 ? (words[i - 2] as Word) : edge.start
  const n1 = words[i + 1] ?? edge.end
  const n2 = words[i + 2] ?? edge.end
  const nextReadings = n1.readings | (n1.letterCase << 12)
  const look = lookOf(w, i === 0 ? 1 : 0)
  const sense = w.nounSense | (w.verbSense << 5)
  out[n++] = mix1(13, previous)
  out[n++] = mix2(14, previous, beforeThat)
  out[n++] = mix2(15, previous, w.key)
  out[n++] = mix3(16, previous, beforeThat, w.key)
  out[n++] = mix1(18, w2.key)
  out[n++] = mix1(20, n2.key)
  out[n++] = mix2(21, w1.key, w.key)
  out[n++] = mix2(22, w.key, n1.key)
  out[n++] = mix2(23, w1.key, n1.key)
  out[n++] = mix2(24, previous, n1.key)
  out[n++] = mix2(28, previous, look)
  out[n++] = mix3(29, previous, look, nextReadings)
  out[n++] = mix2(30, look, nextReadings)
  out[n++] = mix2(31, w.key, nextReadings)
  out[n++] = mix2(32, w.suffix3, nextReadings)
  out[n++] = mix2(33, previous, w.suffix3)
  out[n++] = mix3(34, previous, w.suffix2, n1.suffix2)
  out[n++] = mix2(36, previous, sense)
  out[n++] = mix2(39, n1.letterCase | (n2.letterCase << 3), look)
  out[n++] = mix3(40, n1.shape, w.shape, w1.shape)
  out[n++] = mix2(41, n1.key, n2.key)
  out[n++] = mix2(42, w1.key, w2.key)
  if (w.cluster) {
    out[n++] = mix2(44, previous, w.cluster)
    out[n++] = mix3(51, w1.coarse, w.coarse, n1.coarse)
    out[n++] = mix2(45, w.cluster, n1.cluster)
    out[n++] = mix2(46, w1.cluster, w.cluster)
  }
  out[n++] = mix2(49, n1.cluster, n2.cluster)
  out[n++] = mix2(50, previous, n1.cluster)
  if (w.middle) out[n++] = mix2(64, previous, w.middle)
  out[n++] = mix3(68, w1.broad, w.broad, n1.broad)
  return n
}

/** What open dictionaries and its letters say of a word. */
const lookOf = (w: Word, first: number): number => w.readings | (w.letterCase << 12) | (first << 16)
