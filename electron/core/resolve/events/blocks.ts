/** Turns candidates into blocks of those worth comparing, so that cost grows with their number and not its square. */
import { fatesOf } from './alike'
import type { Candidate } from './candidate'
import { daysBlocks, windowOf } from './days'
import type { SpeaksFor } from './parties'

/** In a block of very many, each is compared to so many behind it: the rest follow through these. */
const NEIGHBOURS = 200

/** Pairs of positions, each once, the first before the second. */
export function pairsOf(
  candidates: readonly Candidate[],
  speakers: SpeaksFor,
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  candidates.forEach((candidate, index) => {
    for (const key of keysOf(candidate, speakers)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  for (const block of blocks.values())
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const pair = a * candidates.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        pairs.push([a, b])
      }
    })
  return pairs
}

/** By report; by day with a party or a town; by days near, with a party and a word of the subject. */
function keysOf(candidate: Candidate, speakers: SpeaksFor): ReadonlySet<string> {
  const { reading, theme, days, parties, victims, towns, contentWords, quotes } = candidate
  const keys = new Set([`${theme}|${reading.article}`])
  if (!days) for (const quote of quotes) keys.add(`${theme}|quoting ${quote}`)
  const all = [...new Set([...parties].flatMap((one) => [one, ...(speakers.get(one) ?? [])]))]
  if (days && days[1] - days[0] < 7)
    for (let day = days[0]; day <= days[1]; day++)
      for (const one of [...all, ...towns]) keys.add(`${theme}|${String(day)}|${one}`)
  // News of a meeting or a deal that names no day is of the day of the report or the one before.
  const { published } = candidate
  if (/^(?:CONSULT|AGREE)$/.test(theme) && !days && published !== null && !reading.background)
    for (const day of [published - 1, published])
      for (const one of all) keys.add(`${theme}|${String(day)}|${one}`)
  if (reading.type === 'CONSULT') {
    if (reading.status === 'future')
      for (const one of all) for (const town of towns) keys.add(`${theme}|planned|${one}|${town}`)
    return keys
  }
  const window = windowOf(candidate)
  for (const block of window ? daysBlocks(window) : []) {
    const near = `${theme}|near ${String(block)}`
    if (theme !== reading.type) for (const one of all) keys.add(`${near}|${one}`)
    for (const one of victims) keys.add(`${near}|${one}`)
    for (const one of fatesOf(candidate)) keys.add(`${one}|near ${String(block)}`)
    for (const one of all) for (const word of contentWords) keys.add(`${near}|${one}|${word}`)
  }
  return keys
}
