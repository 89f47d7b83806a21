/** Tells the page's own words (share buttons, adverts, comment prompts) from the report's. */
import type { Span } from '../../../shared/model'
import { gluedEnds, lineStarts, sentenceStarts, wholeLines } from './lexicon/boilerplate'

const listOf = (lexicon: string): string[] => lexicon.trim().split(/[;\n]/)
const whole = new Set(listOf(wholeLines))
const starts = listOf(lineStarts)
const sentences = listOf(sentenceStarts)

const endsLikeSentence = /[.!?…]["'”’)\]]*$/
const noWords = /^[^\p{L}]*$/u
const counts = /^[\d.,]+[kKmM]?\s+(?:shares?|comments?|likes?|views?|retweets?|followers?)$/i
const link = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$|^[@#]\w+(?:\s+[@#]\w+)*$/
const platforms =
  /^(?:(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|email|print|google\+?|tumblr|messenger|copy|link|sms|x|share|tweet|rss)\b[\s,|/·•&+-]*){2,}$/i
/** "Follow Ana Duarte on Twitter". */
const follow =
  /^follow .{2,40} on (?:twitter|facebook|instagram|x|linkedin|threads|bluesky)\b.{0,40}$/i
const wordsOfLine = (line: string): number => line.split(/\s+/).length

const tails =
  /^(?:(?:most|top|more|related|recommended|latest|trending|popular|you m(?:ay|ight) also|from the web|around the web|editors?['’]s? |what to read|also read|read also|other stories)\b.*)$/i

/** True for a line that opens the list of other reports under a report. */
export const startsTail = (line: string): boolean => tails.test(line)

/** True for a line that no report would contain. */
export function isBoilerplate(line: string): boolean {
  const low = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s\-–—•·*|>»«▶►#"'“”[\]]+|[\s\-–—•·*|>»«:"'“”[\]]+$/g, '')
  if (whole.has(low) || whole.has(low.replace(/[.!…]+$/, ''))) return true
  if (
    noWords.test(line) ||
    counts.test(line) ||
    link.test(line) ||
    platforms.test(line) ||
    follow.test(line)
  )
    return true
  if (sentences.some((start) => low.startsWith(start))) return true
  if (endsLikeSentence.test(line) && wordsOfLine(line) > 6) return false
  return (
    wordsOfLine(line) <= 14 &&
    starts.some(
      (start) =>
        low.startsWith(start) && (/[^a-z]$/.test(start) || !/^[a-z]/.test(low.slice(start.length))),
    )
  )
}

const glued = new RegExp(
  `(?<=[.!?…]["'”’)\\]]*)(?:${listOf(gluedEnds)
    .map((words) => words.replace(/[.]/g, '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:[A-Z]\\S*)*$`,
)

/** Splits a page word off the end of a last sentence it is stuck to: "…said.Share". */
export function cutGluedEnd(text: string, line: Span): Span[] {
  const found = glued.exec(text.slice(line.start, line.end))
  if (!found || found.index === 0) return [line]
  const cut = line.start + found.index
  return [
    { start: line.start, end: cut },
    { start: cut, end: line.end },
  ]
}
