/** What one article gives, and the whole graph made of all of them. */
import type { Article, ArticleMeta } from './article'
import type { EntityNode, MergeCandidate, Relation } from './entity'
import type { EventNode, EventReading, FigureReading, QuoteReading, TimeReading } from './event'
import type { LinkReading, Mention, RoleReading } from './mention'
import type { Span } from './span'

/** Everything read from one article: what the store keeps. JSON-safe. */
export interface ArticleReading {
  readonly article: Article
  readonly sentences: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleReading[]
  readonly links: readonly LinkReading[]
  readonly events: readonly EventReading[]
  readonly times: readonly TimeReading[]
  readonly quotes: readonly QuoteReading[]
  readonly figures: readonly FigureReading[]
}

export interface Quote extends QuoteReading {
  /** Entity id of the speaker. */
  readonly speakerEntity: string | null
}

export interface Figure extends FigureReading {
  readonly sourceEntity: string | null
}

/** What a person wrote about an entity or event. */
export interface Note {
  /** Entity or event id. */
  readonly node: string
  readonly text: string
  /** Ids of the mentions or readings it is tied to. */
  readonly about: readonly string[]
}

/** The resolved graph. Arrays are in a stable order: same input, same bytes. */
export interface ParleyGraph {
  readonly articles: readonly ArticleMeta[]
  readonly entities: readonly EntityNode[]
  readonly relations: readonly Relation[]
  readonly events: readonly EventNode[]
  readonly quotes: readonly Quote[]
  readonly times: readonly TimeReading[]
  readonly figures: readonly Figure[]
  readonly candidates: readonly MergeCandidate[]
  readonly notes: readonly Note[]
}
