/** Finds runs of capitalised words, strict ones and ones joined by small words, and tells each token about its run. */
import { Block } from '../block'
import type { Lexicon } from '../words/lexicon'
import type { Word } from '../words/word'
import { isCapital } from './phrases'

const joiners: ReadonlySet<string> = new Set(
  "- of the and & for in on de la del da do dos das di du van von der den al el bin ibn ul e y ' ’ 's ’s".split(
    ' ',
  ),
)

export interface Runs {
  /** Ends of the strict run around a token, inclusive; the token itself when it is no capital. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The same with small joining words between capitals. */
  readonly wideFirst: Int32Array
  readonly wideLast: Int32Array
  /** Word-list bits of all words of the strict and the wide run. */
  readonly bits: Int32Array
  readonly wideBits: Int32Array
  /** Whether a name may cover the token; the others are never asked. */
  readonly open: Uint8Array
}

export function findRuns(words: readonly Word[], bitsOf: Int32Array): Runs {
  const count = words.length
  const block = new Block(6 * count)
  const make = (): Int32Array => {
    const own = block.take(count)
    for (let i = 0; i < count; i++) own[i] = i
    return own
  }
  const copy = (): Int32Array => {
    const own = block.take(count)
    own.set(bitsOf)
    return own
  }
  const runs = {
    first: make(),
    last: make(),
    wideFirst: make(),
    wideLast: make(),
    bits: copy(),
    wideBits: copy(),
    open: new Uint8Array(count),
  }
  for (let i = 0; i < count; i++) {
    if (!isCapital(words[i])) continue
    for (let k = Math.max(0, i - 2); k <= Math.min(count - 1, i + 2); k++) runs.open[k] = 1
  }
  for (let i = 0; i < count; i++) {
    if (!isCapital(words[i])) continue
    const end = strictEnd(words, i)
    fill(runs.first, runs.last, runs.bits, bitsOf, i, end)
    i = end
  }
  for (let i = 0; i < count; i++) {
    if (!isCapital(words[i])) continue
    const end = wideEnd(words, i)
    fill(runs.wideFirst, runs.wideLast, runs.wideBits, bitsOf, i, end)
    i = end
  }
  return runs
}

function strictEnd(words: readonly Word[], from: number): number {
  let end = from
  while (isCapital(words[end + 1])) end++
  return end
}

function wideEnd(words: readonly Word[], from: number): number {
  let end = strictEnd(words, from)
  for (;;) {
    let next = end + 1
    while (next < words.length && next <= end + 3 && joiners.has((words[next] as Word).form)) next++
    if (next === end + 1 || !isCapital(words[next])) return end
    end = strictEnd(words, next)
  }
}

function fill(
  first: Int32Array,
  last: Int32Array,
  sums: Int32Array,
  bitsOf: Int32Array,
  from: number,
  to: number,
): void {
  let sum = 0
  for (let k = from; k <= to; k++) sum |= bitsOf[k] as number
  for (let k = from; k <= to; k++) {
    first[k] = from
    last[k] = to
    sums[k] = sum
  }
}

/** Word-list bits of each token. */
export function readWordBits(words: readonly Word[], lexicon: Lexicon): Int32Array {
  const bits = new Int32Array(words.length)
  words.forEach(({ letterCase, lower }, i) => {
    if (letterCase !== 5) bits[i] = lexicon.info(lower)
  })
  return bits
}
