/** Cuts one line of running text into sentences. */
import type { Span } from '../../../shared/model'
import { isBoundary } from './boundary'

const candidate =
  /(?:[.?!…]+|\.\s\.\s\.)["'”’»)\]]*(?:\s*\[\d+\])*(?=\s|$)|(?<=\p{Ll}{2}["”’)]?[.?!]["”]?)(?=\p{Lu}\p{Ll}+[\s,])/gu

/** Longer sentences are cut at white space, so that no later stage meets an endless one. */
export const maxSentenceLength = 6000

/** Spans are trimmed; together they cover everything but white space between `from` and `to`. */
export function splitLine(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to)
  const spans: Span[] = []
  let start = 0
  candidate.lastIndex = 0
  for (let found = candidate.exec(line); found; found = candidate.exec(line)) {
    if (found[0] === '') candidate.lastIndex++
    const end = found.index + found[0].length
    if (end >= line.length || !isBoundary(line, start, found.index, end)) continue
    push(start, end)
    start = end
  }
  push(start, line.length)
  return spans

  function push(first: number, last: number): void {
    let a = first
    let b = last
    while (a < b && /\s/.test(line[a] as string)) a++
    while (b > a && /\s/.test(line[b - 1] as string)) b--
    while (b - a > maxSentenceLength) {
      let cut = a + maxSentenceLength
      while (cut > a + maxSentenceLength / 2 && !/\s/.test(line[cut] as string)) cut--
      spans.push({ start: from + a, end: from + cut })
      a = cut
      while (a < b && /\s/.test(line[a] as string)) a++
    }
    if (b > a) spans.push({ start: from + a, end: from + b })
  }
}
