/** Reads "VIENNA, May 17 (IANS) —" and its many cousins at the start of a report. */
import type { Dateline, Span } from '../../../shared/model'
import { readDayMonth, type PrintedDate } from './dates'

export interface ReadDateline {
  readonly dateline: Dateline
  readonly date: PrintedDate | null
  /** The dateline is the whole line, as "Hamburg / AFP". */
  readonly alone: boolean
}

const upperWord = "\\p{Lu}[\\p{Lu}'’.-]+"
const titleWord = "\\p{Lu}[\\p{L}'’.-]+"
const inner = '(?:[ -](?:of|de|da|do|del|la|las|los|al|el|an|the|and|on|St\\.?|am|sur))?'
const upperPlace = new RegExp(`^${upperWord}(?:${inner}[ -]${upperWord}){0,3}`, 'u')
const titlePlace = new RegExp(`^${titleWord}(?:${inner}[ -]${titleWord}){0,3}`, 'u')
const dash = /^\s*(?:--+|[—–]|-(?=\s))\s*|^\s*:\s+/
const agencyWord = "(?:\\p{Lu}[\\p{L}&.'’-]*|\\d+)"
const agencyWords = `${agencyWord}(?:[ /](?:${agencyWord}|of|and|the)){0,4}`
const bracketed = new RegExp(`^\\s*[([](${agencyWords})(?:[,;] [^)\\]]{0,40})?[)\\]]`, 'u')
const slashed = new RegExp(`^\\.?\\s*/\\s*(${agencyWords})\\s*/?\\.?(?=\\s|$)`, 'u')
const afterComma = new RegExp(`^,\\s+(${agencyWords})(?=\\s*(?:--|[—–-]))`, 'u')
const knownAgency =
  /^(?:AFP|AP|Associated Press|The Associated Press|Reuters|IANS|PTI|ANI|Tasnim|IRNA|TASS|Interfax|Xinhua|UPI|DPA|dpa|EFE|ANSA|Anadolu|Anadolu Agency|KCNA|SANA|Kyodo|Bloomberg|CNN|BBC)$/

const notPlace =
  /^(?:On|In|At|The|For|As|But|And|An?|It|He|She|They|We|If|When|While|After|Before|By|From|With|This|That|Yet|So|Or|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

const spanAt = (base: number, start: number, length: number): Span => ({
  start: base + start,
  end: base + start + length,
})

/** `base` is the place of `line` in the article. */
export function readDateline(line: string, base: number): ReadDateline | null {
  return readInline(line, base) ?? readAlone(line, base)
}

function readInline(line: string, base: number): ReadDateline | null {
  for (const pattern of [upperPlace, titlePlace]) {
    const found = pattern.exec(line)
    if (!found || notPlace.test(found[0])) continue
    let place = found[0]
    let at = place.length
    const second = /^\s*\/\s*(?=\p{Lu})/u.exec(line.slice(at))
    if (second && pattern === upperPlace) {
      const other = upperPlace.exec(line.slice(at + second[0].length))
      if (other && other[0].length > 3) at += second[0].length + other[0].length
    }
    const region = new RegExp(
      `^, (?!${monthStart})${titleWord}(?: ${titleWord}){0,2}(?=,| [(—–-])`,
      'iu',
    ).exec(line.slice(at))
    if (region && /^, \p{Lu}/u.test(region[0])) at += region[0].length
    let date: PrintedDate | null = null
    let dateSpan: Span | null = null
    const comma = /^\s*[,|]?\s+/.exec(line.slice(at))
    if (comma) {
      date = readDayMonth(line.slice(at + comma[0].length))
      if (date) {
        dateSpan = spanAt(base, at + comma[0].length, date.length)
        at += comma[0].length + date.length
      }
    }
    const agency =
      bracketed.exec(line.slice(at)) ??
      slashed.exec(line.slice(at)) ??
      (date ? afterComma.exec(line.slice(at)) : null)
    let agencySpan: Span | null = null
    if (agency?.[1]) {
      agencySpan = spanAt(base, at + agency[0].indexOf(agency[1]), agency[1].length)
      at += agency[0].length
    }
    const mark = dash.exec(line.slice(at))
    if (mark) at += mark[0].length
    if (pattern === titlePlace && !date && !agencySpan && !(mark && /[—–]|--/.test(mark[0])))
      continue
    if (!date && !agencySpan && !mark) continue
    const known = knownAgency.test(agency?.[1] ?? '')
    if (!mark && !(agencySpan && (date || known || pattern === upperPlace))) continue
    // "Duarte — who leads the talks — met": a report opens with a capital, a figure or a quotation mark.
    if (!agencySpan && !date && !/^["“‘'«]?[\p{Lu}\d$€£]/u.test(line.slice(at))) continue
    if (pattern === upperPlace && mark?.[0].includes(':') && !agencySpan && !date) continue
    if (at >= line.length - 3) continue
    if (place.length < 3) place = ''
    return {
      dateline: {
        start: base,
        end: base + at,
        place: place === '' ? null : spanAt(base, 0, place.length),
        date: dateSpan,
        agency: agencySpan,
      },
      date,
      alone: false,
    }
  }
  return null
}

const monthStart =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d|\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** "Hamburg / AFP", "AFP, Hamburg", "Reuters | Geneva": a line of its own. */
function readAlone(line: string, base: number): ReadDateline | null {
  const parts = /^([\p{L} .'’-]{2,40}?)(\s*[/|,]\s*|\s+[-–—]\s+)([\p{L} .'’-]{2,40})$/u.exec(line)
  if (!parts) return null
  const [, first = '', gap = '', second = ''] = parts
  const secondAt = first.length + gap.length
  const placed = (place: Span, agency: Span): ReadDateline => ({
    dateline: { start: base, end: base + line.length, place, date: null, agency },
    date: null,
    alone: true,
  })
  const isPlace = (words: string): boolean => titlePlace.exec(words)?.[0] === words
  if (knownAgency.test(second) && isPlace(first))
    return placed(spanAt(base, 0, first.length), spanAt(base, secondAt, second.length))
  if (knownAgency.test(first) && isPlace(second))
    return placed(spanAt(base, secondAt, second.length), spanAt(base, 0, first.length))
  const agencyLike = second.split(' ').length <= 2 && isPlace(second)
  if (/[/]/.test(gap) && isPlace(first) && agencyLike)
    return placed(spanAt(base, 0, first.length), spanAt(base, secondAt, second.length))
  return null
}
