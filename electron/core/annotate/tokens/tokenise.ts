/** Cuts a stretch of raw text into Universal Dependencies English words, each with its offsets. */
import type { Span } from '../../../../shared/model'
import { abbreviations, cliticPattern, fusedWords, hyphenPrefixes } from './word-lists'

const opening = /^(?:\.\.\.+|([<>])\1+|''|[([{<"“”„«'‘’`#$€£¥*_~|,:;!?¡¿…/\\=+&@-]|[–—]|``)/u
const closing =
  /(?:\.\.+|[!?.]*[!?][!?.]+|[:;]-?[)(D]|([-*=_~<>+])\1+|''|’’|[)\]}>"”“»'’‘,:;!?…%°*_~|/\\=&-]|[–—])$/u
const url =
  /^(?:(?:https?|ftp):\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|co\.uk)(?:\/\S*)?)$/iu
const initials = /^(?:\p{L}\.)+\p{L}?\.?$|^\p{L}\.$/u
const number = /^[+-]?\d[\d.,:/]*$/u
const innerBreak =
  /--+|[–—…]|\.\.\.+|[()[\]{}"“”]|(?<=\p{L}),(?=\p{L})|(?<=[\p{L}\d])[-/](?=[\p{L}\d])|(?<=\p{Lu}\.)-(?=\p{L})/gu
const spelledRun = /[\p{L}\d]+/uy

/** `text.slice(from, to)` is read as one sentence: a dot at its very end is a full stop unless an abbreviation needs it. */
export function tokenise(text: string, from: number, to: number): Span[] {
  const tokens: Span[] = []
  const chunks = /\S+/gu
  chunks.lastIndex = from
  for (let found = chunks.exec(text); found && found.index < to;) {
    const end = Math.min(found.index + found[0].length, to)
    const next = chunks.exec(text)
    splitChunk(text, found.index, end, !next || next.index >= to, tokens)
    found = next
  }
  return tokens
}

function splitChunk(text: string, from: number, to: number, last: boolean, out: Span[]): void {
  // Most chunks are letters alone, with nothing to look for but a fused word.
  if (/^[a-z]+$/i.test(text.slice(from, to))) return splitWord(text, 0, from, to, out)
  let start = from
  let end = to
  const tail: Span[] = []
  for (;;) {
    const rest = text.slice(start, end)
    if (rest.length < 2) break
    if (keepsWhole(rest)) {
      out.push({ start, end })
      start = end
      break
    }
    const smiley = /^[:;=][-o']?[)(\]DP]+(?=[.,!?…]+$)/u.exec(rest)
    if (smiley) {
      out.push({ start, end: start + smiley[0].length })
      start += smiley[0].length
      continue
    }
    const lead = opening.exec(rest)
    if (lead && !startsWord(rest, lead[0])) {
      const length = runLength(rest, lead[0])
      out.push({ start, end: start + length })
      start += length
      continue
    }
    const trail = closing.exec(rest)
    if (trail && !endsWord(rest, trail[0])) {
      tail.unshift({ start: end - trail[0].length, end })
      end -= trail[0].length
      continue
    }
    if (rest.endsWith('.') && !keepsDot(rest, last)) {
      tail.unshift({ start: end - 1, end })
      end -= 1
      continue
    }
    break
  }
  if (start < end) splitCore(text, start, end, out)
  out.push(...tail)
}

function keepsWhole(rest: string): boolean {
  return (
    /^[:;=8][-o']?[)(\]dDpP/]+$/u.test(rest) ||
    /^([-=*_.!?])\1+$/u.test(rest) ||
    /^(?:b\/c|w\/o?|\$+)$/iu.test(rest) ||
    (url.test(rest) && !/[.,;:!?)"'”’>\]]$/u.test(rest))
  )
}

/** Runs such as "--" or "***" stay together. */
function runLength(rest: string, lead: string): number {
  if (!/^[-*=_~]$/u.test(lead)) return lead.length
  let length = 1
  while (rest[length] === lead) length++
  return length
}

function startsWord(rest: string, lead: string): boolean {
  if (lead === "'" || lead === '’' || lead === '‘')
    return /^['’‘](?:s|re|ve|ll|d|m|em|til|cause|\d\ds?)$/iu.test(rest)
  if (lead === '-' || lead === '+') return /^[-+]\d/u.test(rest)
  if (lead === '@' || lead === '#') return /^[@#]\p{L}/u.test(rest)
  if (lead === '$') return false
  return lead === '&' && /^&\w+;/u.test(rest)
}

function endsWord(rest: string, trail: string): boolean {
  return (trail === "'" || trail === '’') && /^['’]$/u.test(rest)
}

function keepsDot(rest: string, last: boolean): boolean {
  const body = rest.slice(0, -1)
  if (initials.test(rest) && !(last && /^[\p{Ll}I]$/u.test(body))) return true
  const lower = body.toLowerCase()
  if (
    lower === 'no' ||
    lower === 'sun' ||
    lower === 'sat' ||
    lower === 'mar' ||
    lower === 'mass' ||
    lower === 'miss'
  )
    return !last && /^\p{Lu}/u.test(body)
  if (abbreviations.has(lower)) return true
  const dash = lower.lastIndexOf('-')
  return dash > 0 && abbreviations.has(lower.slice(dash + 1)) && !last
}

/** Breaks inside a chunk whose outer punctuation is gone: dashes, hyphens, slashes, clitics. */
function splitCore(text: string, from: number, to: number, out: Span[]): void {
  const core = text.slice(from, to)
  if (url.test(core) || initials.test(core)) return void out.push({ start: from, end: to })
  let at = 0
  innerBreak.lastIndex = 0
  for (let found = innerBreak.exec(core); found; found = innerBreak.exec(core)) {
    const mark = found[0]
    if (mark === '-' && keepsHyphen(core, found.index)) continue
    if (mark === '/' && /\d\/\d/u.test(core.slice(found.index - 1, found.index + 2))) continue
    if (found.index > at) splitWord(core, from, at, found.index, out)
    out.push({ start: from + found.index, end: from + found.index + mark.length })
    at = found.index + mark.length
  }
  if (at < core.length) splitWord(core, from, at, core.length, out)
}

function keepsHyphen(core: string, at: number): boolean {
  let start = at
  while (start > 0 && /[\p{L}\d]/u.test(core[start - 1] as string)) start--
  const before = core.slice(start, at)
  spelledRun.lastIndex = at + 1
  const after = spelledRun.exec(core)?.[0] ?? ''
  // "UN-backed": an abbreviation is no prefix.
  if (hyphenPrefixes.has(before.toLowerCase()) && !/^\p{Lu}{2}/u.test(before))
    return !/^\p{Lu}/u.test(after) || before.length === 1
  return /^\d{3,}$/u.test(before) && /^\d{3,}$/u.test(after) && core.split('-').length > 2
}

function splitWord(core: string, offset: number, from: number, to: number, out: Span[]): void {
  const word = core.slice(from, to)
  const push = (start: number, end: number): void => {
    if (end > start) out.push({ start: offset + from + start, end: offset + from + end })
  }
  const lower = word.toLowerCase()
  const fused = fusedWords.get(lower)
  if (fused !== undefined) {
    push(0, fused)
    return push(fused, word.length)
  }
  if (/^[a-z]+$/.test(lower)) return push(0, word.length)
  if (/^.+n['’]t$/u.test(lower)) {
    push(0, word.length - 3)
    return push(word.length - 3, word.length)
  }
  const clitic = cliticPattern.exec(word)
  if (clitic) {
    const cut = (clitic[1] as string).length
    push(0, cut)
    return push(cut, word.length)
  }
  const amount = /^(\p{Sc}|US\$|C\$|A\$)?(\d[\d.,]*|\d{1,2}:\d{2})(\p{L}{1,3}|%|°)?$/u.exec(word)
  if (amount && !number.test(word) && !/^\d+(?:st|nd|rd|th|s|D)$/iu.test(word)) {
    const lead = amount[1]?.length ?? 0
    push(0, lead)
    push(lead, lead + (amount[2] as string).length)
    return push(lead + (amount[2] as string).length, word.length)
  }
  push(0, word.length)
}
