/** Cuts a text into its non-blank lines, trimmed of outer white space. */
import type { Span } from '../../../shared/model'

/** Line breaks: LF, CRLF, CR, NEL, LS, PS, vertical tab and form feed. */
const lineOf = /[^\n\r\u0085\u2028\u2029\v\f]+/g

export function splitLines(text: string): Span[] {
  const lines: Span[] = []
  for (const found of text.matchAll(lineOf)) {
    const trimmed = found[0].trim()
    if (trimmed.replace(/[\u200b\ufeff\u00a0]/g, '') === '') continue
    const start = found.index + found[0].indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length })
  }
  return lines
}
