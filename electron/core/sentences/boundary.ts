/** Decides whether a mark that could end a sentence does. */
import { saying, softAbbreviations, starters, titles } from './word-lists'

/** `line[mark..end)` is the punctuation with its closing quotes; the sentence began at `start`. */
export function isBoundary(line: string, start: number, mark: number, end: number): boolean {
  const after = line.slice(end, end + 80).trimStart()
  const opened = /^["'“‘„«([]*/.exec(after)?.[0] ?? ''
  const rest = after.slice(opened.length)
  const next = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*/u.exec(rest)?.[0] ?? ''
  if (/^[,;:)\]%]/u.test(rest) && opened === '') return false
  const marks = line.slice(mark, end)
  const before = line.slice(Math.max(start, mark - 40), mark)
  const word = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*$/u.exec(before.trimEnd())?.[0] ?? ''
  if (/^(?:\.\s*\.|[?!]\s*[?!])/.test(marks.slice(0, 1) + line.slice(end).trimStart())) return false
  if (/^\p{Ll}/u.test(rest)) return /^\(?$/.test(opened) && startsSmall(marks, word, rest)
  if (/[?!]/.test(marks)) return !carriesOn(marks, rest)
  if (/^(?:\.{2,}|…|\.\s\.)/.test(marks))
    return /^\p{Lu}/u.test(rest) || opened !== '' || rest === ''
  if (/["”’»)]/.test(marks)) return !carriesOn(marks, rest)
  return endsWithDot(line, start, mark, word, next, opened)
}

/** Careless writers start sentences with a small letter: only a plain word before the mark shows that. */
function startsSmall(marks: string, word: string, rest: string): boolean {
  if (/^(?:https?:|www\.)/.test(rest)) return true
  if (!/^(?:\.|[?!]+)$/.test(marks) || !/^\p{Ll}{2,}$/u.test(word)) return false
  return !titles.has(word) && !softAbbreviations.has(word)
}

/** '"Why?" Mr Smith asked' goes on after its closing quote. */
function carriesOn(marks: string, rest: string): boolean {
  if (!/["”’»']/.test(marks)) return false
  const words = rest.split(/\s+/, 7)
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[^\p{L}]/gu, '')
    if (saying.has(plain)) return true
    if (/^(?:the|a|an|mr|mrs|ms|dr|gen|president|minister|of)$/.test(plain)) continue
    if (!/^\p{Lu}/u.test(word) || /[.?!,]$/.test(word)) return false
  }
  return false
}

function endsWithDot(
  line: string,
  start: number,
  mark: number,
  word: string,
  next: string,
  opened: string,
): boolean {
  const lower = word.toLowerCase()
  const starts = opened !== '' || starters.has(next.toLowerCase()) || next === ''
  if (/^(?:art|arts|fig|figs|op|chap|sec|para|rep|dep|pp|v|ca)$/.test(word))
    return !/^[\dIVX]/.test(next)
  if (titles.has(lower)) return false
  const head = line.slice(start, mark - word.length).trim()
  if (/^\p{L}$/u.test(word)) {
    if (word === 'I' && /\p{Ll}$/u.test(head)) return starts
    return starts && !/\p{Lu}\p{L}*\.?$/u.test(head) ? true : starts && /\p{Ll}{4}$/u.test(head)
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || softAbbreviations.has(lower)) {
    if (lower === 'no' || lower === 'nos') return !/^\d/.test(next)
    if (
      /^(?:sun|sat|mar|mass|miss|ill|ind|wash|ed|co|min|max|del|am|ore|tel|al)$/.test(lower) &&
      !/^\p{Lu}/u.test(word) &&
      lower !== 'co' &&
      lower !== 'al'
    )
      return true
    return starts
  }
  if (/^\d+$/.test(word) && head === '') return false
  if (/^[\p{Lu}]$/u.test(word)) return false
  return true
}
