/** Cuts one line of running text into sentences. */
import type { Span } from '../../../shared/model'
import { isBoundary } from './boundary'
import { findHardBreaks } from './hard-breaks'

const candidate =
  /(?:[.?!…]+|\.\s\.\s\.)["'”’»)\]]*(?:\s*\[\d+\])*(?=\s|$)|(?<=\p{Ll}{2}["”’)]?[.?!]["”]?)(?=\p{Lu}\p{Ll}+[\s,])/gu

/** Longer sentences are cut at white space, so that no later stage meets an endless one. */
export const maxSentenceLength = 6000

/** Spans are trimmed; together they cover everything but white space between `from` and `to`. */
export function splitLine(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to)
  const spans: Span[] = []
  const hard = findHardBreaks(line)
  let nextHard = 0
  let start = 0
  candidate.lastIndex = 0
  for (let found = candidate.exec(line); found; found = candidate.exec(line)) {
    if (found[0] === '') candidate.lastIndex++
    let end = found.index + found[0].length
    if (found[0] === '' && opensQuote(line, start, end)) end--
    breakUpTo(end)
    if (end >= line.length || end <= start || !isBoundary(line, start, found.index, end)) continue
    push(start, end)
    start = end
  }
  breakUpTo(line.length)
  push(start, line.length)
  return spans

  function breakUpTo(limit: number): void {
    for (; nextHard < hard.length && (hard[nextHard] as number) < limit; nextHard++) {
      const at = hard[nextHard] as number
      if (at <= start) continue
      push(start, at)
      start = at
    }
  }

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

/** 'gone."We' — a straight quote glued between sentences opens one when all before it are closed. */
function opensQuote(line: string, start: number, end: number): boolean {
  return line[end - 1] === '"' && line.slice(start, end - 1).split('"').length % 2 === 1
}
