/** What the renderer is given: the graph without its long tails, and details on demand. Plain JSON. */
import type { ArticleMeta, Block } from './article'
import type { EntityNode, MergeCandidate, Relation } from './entity'
import type { EventDate, EventNode, EventStatus } from './event'
import type { Figure, Note, Quote } from './graph'
import type { EntityKind } from './mention'
import type { Evidence, Span } from './span'

export interface EntityView {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly mentionCount: number
  /** Article ids, sorted. */
  readonly articles: readonly string[]
}

export interface RelationView extends Relation {}

export interface EventView extends Omit<EventNode, 'evidence' | 'readings' | 'why' | 'wording'> {
  /** One short line for people: "Kerry and Lavrov met in Geneva". */
  readonly label: string
  readonly evidenceCount: number
  readonly articles: readonly string[]
}

export interface GraphView {
  readonly articles: readonly ArticleMeta[]
  readonly entities: readonly EntityView[]
  readonly relations: readonly RelationView[]
  readonly events: readonly EventView[]
  /** Names, then events, the likeliest first. */
  readonly candidates: readonly MergeCandidate[]
}

/** A piece of evidence with the sentence around it. `start`/`end` index the article's text. */
export interface EvidenceView extends Evidence {
  readonly sentence: Span
  readonly text: string
}

export interface EntityDetail {
  readonly entity: EntityNode
  readonly relations: readonly Relation[]
  readonly evidence: readonly EvidenceView[]
  readonly quotes: readonly (Quote & { readonly text: string })[]
  readonly note: Note | null
}

/** What one report tells of an event. Participants and places are entity ids. */
export interface Telling extends Evidence {
  readonly date: EventDate | null
  readonly participants: readonly string[]
  readonly places: readonly string[]
  readonly status: EventStatus
  readonly attributedTo: string | null
}

export interface EventDetail {
  readonly event: EventNode
  readonly evidence: readonly EvidenceView[]
  /** The meeting's outcomes: events whose `outcomeOf` is this one. */
  readonly outcomes: readonly EventView[]
  /** One for each reading, so that reports can be held side by side. */
  readonly tellings: readonly Telling[]
  readonly figures: readonly (Figure & { readonly text: string })[]
  readonly note: Note | null
}

/** What of an article is marked in the reader. */
export interface ArticleMark extends Span {
  readonly node: string
  readonly kind: 'entity' | 'event'
}

export interface ArticleView extends ArticleMeta {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly ArticleMark[]
}

export interface SentenceHit extends Evidence {
  readonly text: string
}
