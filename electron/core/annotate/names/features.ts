/** Turns one position of a tagged sentence into the name labeller's feature keys. */
import { mix1, mix2, mix3 } from '../model/hash'
import type { Edge } from '../tag/features'
import type { Word } from '../words/word'

export const maxNameFeatures = 96

export interface NameInput {
  readonly words: readonly Word[]
  /** Tag classes. */
  readonly tags: Int32Array
  /** Bits of the name lists' phrases that cover each token. */
  readonly lists: Int32Array
  /** 1 when the sentence is a headline or otherwise capitalised throughout. */
  readonly capitals: number
}

/** Writes keys into `out` and returns how many. */
export function nameFeatures(input: NameInput, i: number, edge: Edge, out: Int32Array): number {
  const { words, tags, lists, capitals } = input
  const w = words[i] as Word
  const w1 = i > 0 ? (words[i - 1] as Word) : edge.start
  const w2 = i > 1 ? (words[i - 2] as Word) : edge.start
  const n1 = words[i + 1] ?? edge.end
  const n2 = words[i + 2] ?? edge.end
  const t = (tags[i] as number) + 2
  const t1 = i > 0 ? (tags[i - 1] as number) + 2 : 1
  const u1 = i + 1 < words.length ? (tags[i + 1] as number) + 2 : 1
  const u2 = i + 2 < words.length ? (tags[i + 2] as number) + 2 : 1
  const g = lists[i] as number
  const g1 = i > 0 ? (lists[i - 1] as number) : 0
  const h1 = lists[i + 1] ?? 0
  const look = w.letterCase | ((i === 0 ? 1 : 0) << 3) | (capitals << 4)
  const looks = look | (w1.letterCase << 5) | (n1.letterCase << 8)
  const flags = (w.info >>> 4) & 63
  let n = 0
  out[n++] = mix1(1, 3)
  out[n++] = mix1(2, w.formHash)
  out[n++] = mix2(3, w.key, look)
  out[n++] = mix1(4, w.shape)
  out[n++] = mix2(5, w.prefix2, look)
  out[n++] = mix2(6, w.prefix3, look)
  out[n++] = mix2(7, w.suffix2, look)
  out[n++] = mix2(8, w.suffix3, look)
  out[n++] = mix2(9, w.suffix4, look)
  out[n++] = mix1(10, looks)
  out[n++] = mix2(11, t, look)
  out[n++] = mix3(12, t1, t, u1)
  out[n++] = mix2(13, t, u1)
  out[n++] = mix2(14, t1, t)
  out[n++] = mix2(15, w1.key, look)
  out[n++] = mix2(16, n1.key, look)
  out[n++] = mix2(17, w2.key, look)
  out[n++] = mix2(18, n2.key, look)
  out[n++] = mix2(19, w1.key, w.key)
  out[n++] = mix2(20, w.key, n1.key)
  out[n++] = mix2(21, n1.key, n2.key)
  out[n++] = mix2(22, w2.key, w1.key)
  out[n++] = mix3(23, w1.key, look, n1.key)
  out[n++] = mix2(24, w1.formHash, n1.letterCase)
  out[n++] = mix2(25, n1.formHash, w1.letterCase)
  out[n++] = mix2(26, w1.suffix3, look)
  out[n++] = mix2(27, n1.suffix3, look)
  out[n++] = mix3(28, w1.shape, w.shape, n1.shape)
  out[n++] = mix2(29, w1.shape, w.shape)
  out[n++] = mix2(30, w.shape, n1.shape)
  out[n++] = mix2(31, flags, look)
  out[n++] = mix2(32, w.readings | (w.nounSense << 10), look)
  out[n++] = mix3(33, n1.nounSense, n1.letterCase, look)
  out[n++] = mix3(34, w1.nounSense, w1.letterCase, look)
  out[n++] = mix2(35, n1.verbSense | (u1 << 5), look)
  out[n++] = mix2(36, w1.verbSense | (t1 << 5), look)
  out[n++] = mix2(37, g, look)
  out[n++] = mix3(38, g1, g, h1)
  out[n++] = mix1(54, g)
  out[n++] = mix2(55, g & 255, h1 & 255)
  out[n++] = mix2(56, g1 & 255, g & 255)
  out[n++] = mix3(57, h1 & 255, n1.letterCase, look)
  out[n++] = mix3(58, g1 & 255, w1.letterCase, look)
  out[n++] = mix3(39, g, w1.letterCase, n1.letterCase)
  out[n++] = mix2(40, g, n1.key)
  out[n++] = mix2(41, g, w1.key)
  out[n++] = mix3(42, g, flags, t)
  out[n++] = mix2(43, u1, u2)
  out[n++] = mix3(44, (w1.info >>> 4) & 63, flags, (n1.info >>> 4) & 63)
  if (w.cluster) {
    out[n++] = mix2(45, w.cluster, look)
    out[n++] = mix3(46, w1.cluster, w.cluster, n1.cluster)
    out[n++] = mix3(59, w1.coarse, w.coarse, n1.coarse)
  }
  out[n++] = mix2(47, w1.cluster, look)
  out[n++] = mix2(48, n1.cluster, look)
  out[n++] = mix2(49, w1.cluster, w.cluster)
  out[n++] = mix2(50, w.cluster, n1.cluster)
  out[n++] = mix2(51, nextLower(words, i), look)
  out[n++] = mix2(52, lastLower(words, i), look)
  out[n++] = mix2(53, nextLower(words, i), lastLower(words, i))
  return n
}

const limit = 6

/** First word to the right that is not capitalised: what the name run does. */
function nextLower(words: readonly Word[], i: number): number {
  for (let k = i + 1; k < words.length && k < i + limit; k++) {
    const { letterCase, key } = words[k] as Word
    if (letterCase === 0 || letterCase >= 4) return key
  }
  return 0
}

function lastLower(words: readonly Word[], i: number): number {
  for (let k = i - 1; k >= 0 && k > i - limit; k--) {
    const { letterCase, key } = words[k] as Word
    if (letterCase === 0 || letterCase >= 4) return key
  }
  return 0
}
