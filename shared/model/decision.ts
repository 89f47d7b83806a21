/** A person's corrections: append-only, applied by resolve, never written into extracted rows. */
import type { EventStatus, ParticipantRole, PloverCategory } from './event'
import type { EntityKind } from './mention'

/** What an event is, by a person's word: it takes the place of everything that was read. */
export interface EventCorrection {
  readonly type: PloverCategory
  readonly status: EventStatus
  /** YYYY, YYYY-MM or YYYY-MM-DD, the last day included. */
  readonly date: { readonly start: string; readonly end: string } | null
  /** Each party and place by one of its mentions. */
  readonly parts: readonly { readonly mention: string; readonly part: ParticipantRole | 'place' }[]
}

/** Mentions are named by id (`article:start-end`), so that a decision outlives re-reading a folder. */
export type DecisionAction =
  | { readonly kind: 'merge-entities'; readonly mentions: readonly [string, string] }
  | { readonly kind: 'split-mention'; readonly mention: string }
  /** They are two: neither joined by a rule nor asked about again. */
  | { readonly kind: 'keep-entities-apart'; readonly mentions: readonly [string, string] }
  | { readonly kind: 'rename-entity'; readonly mention: string; readonly name: string }
  | { readonly kind: 'change-kind'; readonly mention: string; readonly entityKind: EntityKind }
  | { readonly kind: 'remove-event'; readonly reading: string }
  | { readonly kind: 'merge-events'; readonly readings: readonly [string, string] }
  | { readonly kind: 'split-event'; readonly reading: string }
  | { readonly kind: 'keep-events-apart'; readonly readings: readonly [string, string] }
  | { readonly kind: 'correct-event'; readonly reading: string; readonly to: EventCorrection }
  /** A person's note, tied to a mention or reading of its node; notes tied to others named here are replaced. Empty: taken away. */
  | { readonly kind: 'set-note'; readonly about: readonly string[]; readonly text: string }

export interface Decision {
  /** 1, 2, 3 … in the order they were taken. */
  readonly number: number
  readonly action: DecisionAction
}
