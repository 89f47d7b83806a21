/** Says of each line of a report what it is: headline, byline, body or the page's boilerplate. */
import type { Block, BlockKind, Span } from '../../../shared/model'
import { cutGluedEnd, isBoilerplate, startsTail } from './boilerplate'
import { isByline } from './byline'
import { isCredit } from './credits'
import { readDateline, type ReadDateline } from './dateline'

export interface Classified {
  readonly blocks: readonly Block[]
  readonly dateline: ReadDateline | null
}

const sentenceEnd = /[.!?…]["'”’)\]]*$/
const openEnd = /[,;:]$|\b(?:and|or|the|of|to|in|a|an|with|for|that)$/i
const words = (line: string): readonly string[] => line.split(/\s+/)
const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A line without the end of a sentence, short enough to stand over a report or a part of it. */
export function looksLikeHeadline(line: string): boolean {
  const count = words(line).length
  if (count < 2 || count > 25 || line.length > 200) return false
  if (/^["“‘'].*["”’']$/.test(line) && count > 12) return false
  if (/[?!]["'”’)]*$/.test(line)) return count <= 14
  return !sentenceEnd.test(line) && !openEnd.test(line) && !/^[\p{Ll}]/u.test(line)
}

/** `frontEnd`: lines before it are front matter. */
export function classify(text: string, lines: readonly Span[], frontEnd: number): Classified {
  const kinds: (readonly [Span, BlockKind])[] = []
  const headlines = new Set<string>()
  let dateline: ReadDateline | null = null
  let body = 0
  let inTail = false
  for (const line of lines.flatMap((span) => cutGlued(text, span))) {
    const words = text.slice(line.start, line.end)
    const kindOf = (): BlockKind => {
      if (line.start < frontEnd) return 'boilerplate'
      if (headlines.has(letters(words)) || isCredit(words)) return 'boilerplate'
      if (isBoilerplate(words)) {
        if (body > 0 && startsTail(words)) inTail = true
        return 'boilerplate'
      }
      const read = dateline === null && body < 2 ? readDateline(words, line.start) : null
      if (read) {
        dateline = read
        if (read.alone) return 'byline'
        body++
        return 'body'
      }
      if (isByline(words)) return 'byline'
      if (looksLikeHeadline(words)) {
        if (inTail) return 'boilerplate'
        headlines.add(letters(words))
        return 'headline'
      }
      body++
      inTail = false
      return 'body'
    }
    kinds.push([line, kindOf()])
  }
  return { blocks: kinds.map(([span, kind]) => ({ ...span, kind })), dateline }
}

const gluedDateline =
  /(?<=[\p{Ll}\d'’")])(?=\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*(?:, [A-Z][a-z]+\.? \d{1,2}\b[^.]{0,20})? ?(?:\([A-Z][^)]{1,30}\) ?)?(?:--|[—–]|- ))/u

/** Parts a headline from the dateline it is stuck to, and a page word from a last sentence. */
function cutGlued(text: string, line: Span): readonly Span[] {
  const at = text.slice(line.start, Math.min(line.end, line.start + 300)).search(gluedDateline)
  const parts: readonly Span[] =
    at > 10
      ? [
          { start: line.start, end: line.start + at },
          { start: line.start + at, end: line.end },
        ]
      : [line]
  return parts.flatMap((part) => cutGluedEnd(text, part))
}
