/** Turns tagged sentences into trees: a parser from each side, a judge between them, and a second look at what it leaves open. */
import type { Scorer } from '../model/linear'
import { combine, turnBack } from './combine'
import { Guide } from './guide'
import { reverseInput, type ParseInput } from './input'
import { differ, type Judge } from './judge'
import { parseWords, type ArcLabels, type Parse, type Walk } from './parser'

export interface Parsers {
  readonly fromLeft: Scorer
  /** Reads from the end of the sentence. */
  readonly fromRight: Scorer
  readonly judge: Judge
  readonly arcs: ArcLabels
}

/** Leads from which the first features alone decide: hardly one step otherwise than by all. */
const plain = { fromLeft: 650, fromRight: 480 } as const

/** Below it a decision is worth a second opinion; dearer sentences gain nothing measurable above. */
const doubtful = 400

/** From this lead on the judge's word stands. */
const settled = 120

/** One parser after the other rather than sentence by sentence: each model then stays in the processor's cache. */
export function parseSentences(parsers: Parsers, inputs: readonly ParseInput[]): Parse[] {
  const { fromLeft, arcs } = parsers
  const first = inputs.map((input) => parseWords(input, fromLeft, arcs, { plain: plain.fromLeft }))
  return inputs.map((input, i) => {
    const walk = first[i] as Walk
    const sure = walk.margins.every((margin) => margin >= doubtful)
    return sure ? walk : parseAgain(parsers, input, walk)
  })
}

/** What both parsers drew and what the judge is sure of stands; each then reads the rest once more around it. */
function parseAgain(parsers: Parsers, input: ParseInput, first: Walk): Parse {
  const { fromLeft, fromRight, judge, arcs } = parsers
  const turned = reverseInput(input)
  const back = parseWords(turned, fromRight, arcs, { plain: plain.fromRight })
  const second = turnBack(back)
  const leads = judge(input, first, second)
  const joined = combine(first, second, leads)
  const heads = joined.heads.slice()
  let open = false
  for (let i = 0; i < heads.length; i++) {
    if (Math.abs(leads[i] as number) < settled && differ(first, second, i)) {
      heads[i] = -1
      open = true
    } else if (heads[i] === -1) heads[i] = input.count
  }
  if (!open) return joined
  const again = { plain: plain.fromLeft }
  const third = parseWords(input, fromLeft, arcs, {
    ...again,
    guide: new Guide(heads, joined.labels),
    earlier: first,
  })
  const fourth = turnBack(
    parseWords(turned, fromRight, arcs, {
      ...again,
      guide: new Guide(turnHeads(heads), joined.labels.slice().reverse()),
      earlier: back,
    }),
  )
  const { heads: best, labels } = combine(third, fourth, judge(input, third, fourth))
  return { heads: best, labels, margins: joined.margins }
}

/** Settled heads as the other parser counts words. */
function turnHeads(heads: Int32Array): Int32Array {
  const count = heads.length
  const turned = heads.slice().reverse()
  for (let i = 0; i < count; i++) {
    const head = turned[i] as number
    if (head >= 0 && head < count) turned[i] = count - 1 - head
  }
  return turned
}
