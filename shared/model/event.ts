/** Events in PLOVER's vocabulary, as read in one article and as one node for each thing that happened. */
import type { Evidence, Span } from './span'

export const PLOVER_CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverCategory = (typeof PLOVER_CATEGORIES)[number]
export type EventStatus = 'actual' | 'future' | 'hypothetical' | 'negated'
export type ParticipantRole = 'actor' | 'recipient' | 'host' | 'mediator'

/** A day, month or year, or a range of them. */
export interface EventDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly start: string
  readonly end: string
  /** The words the date was read from; empty when taken from the report's date. */
  readonly text: string
  /** Where those words stand. */
  readonly span: Span | null
  /** How it was worked out, in a short sentence for people. */
  readonly how: string
}

/** A time expression with its TIMEX3 value. */
export interface TimeReading extends Span {
  readonly article: string
  readonly sentence: number
  readonly value: string
  readonly how: string
}

export interface QuoteReading extends Span {
  readonly article: string
  readonly sentence: number
  readonly direct: boolean
  readonly cue: Span
  readonly speakerSpan: Span | null
  /** Mention id. */
  readonly speaker: string | null
}

/** A number with what it counts: "more than 250,000 Syrians have lost their lives". */
export interface FigureReading extends Span {
  readonly article: string
  readonly sentence: number
  readonly measure: 'dead' | 'injured' | 'displaced' | 'aid' | 'meetings' | 'other'
  readonly value: number
  readonly qualifier: 'exact' | 'at-least' | 'at-most' | 'about'
  /** Mention id of who says so. */
  readonly source: string | null
}

/** One event as one sentence tells it. Participants are mention ids. */
export interface EventReading extends Span {
  /** `article:start-end:CATEGORY`. */
  readonly id: string
  readonly article: string
  readonly sentence: number
  readonly type: PloverCategory
  readonly mode: string | null
  readonly status: EventStatus
  /** The word that names the event. */
  readonly trigger: Span
  readonly participants: readonly { readonly mention: string; readonly role: ParticipantRole }[]
  /** Mention ids. */
  readonly places: readonly string[]
  readonly date: EventDate | null
  readonly content: Span | null
  /** Reading id of the meeting this came out of. */
  readonly outcomeOf: string | null
  /** Mention id of who says so. */
  readonly attributedTo: string | null
  /** Told as background, not as the news of the report. */
  readonly background: boolean
  /** 0..1. */
  readonly confidence: number
}

/** How a report words an event, for a label: its verb, and the small words around what follows. */
export interface EventWording {
  /** In the past tense, "rejected", "called on"; of what did not happen (yet) the base form, "meet"; null for a noun. */
  readonly verb: string | null
  /** Before the content: "", "to", "of". */
  readonly toContent: string
  /** Before whom it was done to: "", "on", "with"; null when nobody is named right behind the verb. */
  readonly toRecipient: string | null
}

/** One node for each thing that happened. Participants and places are entity ids. */
export interface EventNode {
  readonly id: string
  readonly type: PloverCategory
  readonly mode: string | null
  readonly status: EventStatus
  readonly date: EventDate | null
  readonly participants: readonly { readonly entity: string; readonly role: ParticipantRole }[]
  readonly places: readonly { readonly entity: string }[]
  readonly content: string | null
  /** From the report that `content` is from. */
  readonly wording: EventWording
  readonly outcomeOf: string | null
  readonly attributedTo: string | null
  readonly background: boolean
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Ids of the readings joined here, in order of `evidence`. */
  readonly readings: readonly string[]
  /** Why they were joined, one sentence for people each. */
  readonly why: readonly string[]
}
