/** What a rule for time expressions looks like: a pattern, and the TIMEX3 value worked out from what it matched. */
import type { DayNumber } from './calendar'
import type { Spoken } from './spoken'

export type TimeTense = 'past' | 'present' | 'future'

export interface TimeContext {
  /** The day the report was written on; null when nobody knows. */
  readonly reference: DayNumber | null
  /** What was last spoken of before, for "the next day" and "two months later". */
  readonly spoken: Spoken
  readonly tense: TimeTense
  /** The sentence before and after the expression. */
  readonly before: string
  readonly after: string
}

export interface TimeValue {
  readonly value: string
  readonly how: string
}

export interface TimeRule {
  readonly id: string
  /** Must carry the flag `g`; only the finder runs it. */
  readonly pattern: RegExp
  /** A short expression that matches wherever `pattern` does: patterns are long, and dear to compile. */
  readonly needs?: RegExp
  readonly read: (groups: Record<string, string>, context: TimeContext) => TimeValue | null
  /** What it matches is no time, though other rules may take it for one ("Bloody Sunday"). */
  readonly hides?: boolean
}

/** Spaces in a source stand for any white space, " ?" for some or none. */
const spaced = (source: string): string =>
  source.replaceAll(' ?', '[ \\t\\u00a0]*').replaceAll(/ (?!\\t)/g, '[ \\t\\u00a0]+')

/** Builds a rule's pattern: spaces stand for any white space, the whole is held between word ends. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\w$€£]|[$€£] )${spaced(source)}(?![\\w-]*\\w)`, 'gi')
}

/** As `pattern`, but a hyphen may follow ("three-year-long", "May-June"). */
export function loosePattern(source: string): RegExp {
  return new RegExp(`(?<![\\w$€£]|[$€£] )${spaced(source)}(?!\\w)`, 'gi')
}

export const told = (value: string, how: string): TimeValue => ({ value, how })
