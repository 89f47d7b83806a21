/** Turns a report's direct quotes into keys: two reports without a date that quote the same sentence tell the same news. */
import type { QuoteReading } from '../../../../shared/model'

/** "We are ready" is said every day. */
const FEWEST_WORDS = 6

export const quotedIn = (text: string, quotes: readonly QuoteReading[]): ReadonlySet<string> =>
  new Set(
    quotes
      .filter(({ direct }) => direct)
      .map(
        ({ start, end }) =>
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      )
      .filter((words) => words.length >= FEWEST_WORDS)
      .map((words) => words.join(' ')),
  )
