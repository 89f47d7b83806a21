/** Turns one prepared sentence into name spans: scores, best labelling, and how sure it is. */
import type { NameSpan } from '../../../../shared/model'
import { Block } from '../block'
import { decode } from './decode'
import { wordBits } from './flags'
import { kindOf, nameKinds, nameLabelCount, outside, positionOf, positions } from './labels'
import type { Word } from '../words/word'
import type { NamesModel } from './model'
import { maxNameFeatures, nameFeatures, type Prepared } from './token-features'

const L = nameLabelCount
/** Margin at which a name counts as sure as 0.75. */
const sureMargin = 48

/** Label scores of every open token; the others stay at 0. */
export function scoreTokens(input: Prepared, { scorer, edge }: NamesModel): Int32Array {
  const count = input.words.length
  const block = new Block(count * L + maxNameFeatures + L)
  const emissions = block.take(count * L)
  const features = block.take(maxNameFeatures)
  const row = block.take(L)
  for (let i = 0; i < count; i++) {
    if (!input.runs.open[i]) continue
    row.fill(0)
    scorer.addScores(features, nameFeatures(input, i, edge, features), row)
    emissions.set(row, i * L)
  }
  return emissions
}

/** Each stretch of open tokens is decoded by itself. */
export function readSpans(input: Prepared, emissions: Int32Array, model: NamesModel): NameSpan[] {
  const { open } = input.runs
  const spans: NameSpan[] = []
  for (let from = 0; from < open.length; from++) {
    if (!open[from]) continue
    let to = from
    while (to < open.length && open[to]) to++
    const { labels, margins } = decode(
      emissions.subarray(from * L, to * L),
      to - from,
      model.transitions,
    )
    collect(labels, margins, from, input, spans)
    from = to
  }
  return spans
}

function collect(
  labels: Int32Array,
  margins: Int32Array,
  from: number,
  { words, bits }: Prepared,
  spans: NameSpan[],
): void {
  let first = -1
  let margin = 0
  labels.forEach((label, i) => {
    if (label === outside) return
    const position = positionOf(label)
    if (position === positions.begin || position === positions.single) {
      first = i
      margin = margins[i] as number
    }
    margin = Math.min(margin, margins[i] as number)
    if (position < positions.end) return
    if (first === i && isPrefix(words, from + i)) return
    const kind = nameKinds[kindOf(label)] ?? 'other'
    if (kind === 'person')
      while (first < i && isTitle(words[from + first] as Word, bits[from + first] as number))
        first++
    const previous = spans.at(-1)
    if (kind === 'person' && previous && isLooseTitle(previous, from + first, bits)) spans.pop()
    spans.push({ first: from + first, last: from + i, kind, score: scoreOf(margin) })
  })
}

const rulers: ReadonlySet<string> = new Set('king queen prince princess pope judge'.split(' '))

/** Titles stay outside; "Sultan" and other words that are given names as well are left alone. */
const isTitle = (word: Word, bits: number): boolean =>
  (bits & wordBits.title) !== 0 &&
  (bits & wordBits.particle) === 0 &&
  ((bits & wordBits.given) === 0 || rulers.has(word.lower))

/** "King" read as a name of its own right before "Hassan". */
const isLooseTitle = ({ first, last, kind }: NameSpan, next: number, bits: Int32Array): boolean =>
  kind === 'person' &&
  first === last &&
  last === next - 1 &&
  ((bits[first] as number) & wordBits.title) !== 0

const prefixes: ReadonlySet<string> = new Set(
  'anti pro ex intra inter trans post pre non sub ultra pan mid'.split(' '),
)

/** "Intra" in "Intra-Syria talks" is no name. */
const isPrefix = (words: readonly Word[], i: number): boolean =>
  prefixes.has(words[i]?.lower ?? '') && words[i + 1]?.form === '-'

/** 0.5 without any margin, towards 1 as it grows. */
const scoreOf = (margin: number): number =>
  Math.round((1000 * (margin + sureMargin)) / (margin + 2 * sureMargin)) / 1000

/** The inverse of `scoreOf`, to within a unit or so. */
export const marginOf = ({ score }: NameSpan): number =>
  score >= 1 ? 1e6 : Math.max(0, Math.round((sureMargin * (2 * score - 1)) / (1 - score)))
