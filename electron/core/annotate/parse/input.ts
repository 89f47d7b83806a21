/** Turns tagged words into the integers that the parser's features are made of. */
import { Block } from '../block'
import { mix2 } from '../model/hash'
import type { Word } from '../words/word'

/** Per-token integers, with the root and "nothing" behind the last token. */
export interface ParseInput {
  readonly count: number
  readonly word: Int32Array
  readonly tag: Int32Array
  /** Word and tag in one key. */
  readonly both: Int32Array
  readonly cluster: Int32Array
  readonly sense: Int32Array
  readonly coarse: Int32Array
  /** Class by meaning with the tag. */
  readonly middle: Int32Array
  readonly narrow: Int32Array
  /** Second-best tag where the tagger was in doubt, else the tag. */
  readonly doubt: Int32Array
}

export function parseInput(
  words: readonly Word[],
  tags: Int32Array,
  doubts: Int32Array,
): ParseInput {
  const count = words.length
  const block = new Block(10 * (count + 2))
  const make = (): Int32Array => block.take(count + 2)
  const input = {
    count,
    word: make(),
    tag: make(),
    both: make(),
    cluster: make(),
    sense: make(),
    coarse: make(),
    middle: make(),
    narrow: make(),
    doubt: make(),
  }
  words.forEach((word, i) => {
    const tag = (tags[i] as number) + 3
    input.word[i] = word.key
    input.tag[i] = tag
    input.both[i] = mix2(200, word.key, tag)
    input.cluster[i] = word.cluster
    input.coarse[i] = word.coarse | (tag << 6)
    input.middle[i] = word.middle | (tag << 9)
    input.narrow[i] = word.narrow | (tag << 11)
    input.doubt[i] = (doubts[i] as number) + 3
    input.sense[i] = word.nounSense | (word.verbSense << 5) | (tag << 10)
  })
  for (const [at, value] of [
    [count, 1],
    [count + 1, 2],
  ] as const) {
    input.word[at] = value
    input.tag[at] = value
    input.both[at] = value
    input.cluster[at] = value
    input.sense[at] = value
    input.coarse[at] = value
    input.middle[at] = value
    input.narrow[at] = value
    input.doubt[at] = value
  }
  return input
}

/** The same sentence from its end: a parser that reads right to left errs elsewhere. */
export function reverseInput(input: ParseInput): ParseInput {
  const { count } = input
  const block = new Block(10 * (count + 2))
  const turn = (array: Int32Array): Int32Array => {
    const turned = block.take(count + 2)
    for (let i = 0; i < count; i++) turned[i] = array[count - 1 - i] as number
    turned[count] = array[count] as number
    turned[count + 1] = array[count + 1] as number
    return turned
  }
  return {
    count,
    word: turn(input.word),
    tag: turn(input.tag),
    both: turn(input.both),
    cluster: turn(input.cluster),
    sense: turn(input.sense),
    coarse: turn(input.coarse),
    middle: turn(input.middle),
    narrow: turn(input.narrow),
    doubt: turn(input.doubt),
  }
}
