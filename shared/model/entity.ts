/** One node per person, organisation, country, group, place or facility. */
import type { EntityKind, MentionForm, MentionUse } from './mention'
import type { Evidence } from './span'

export interface EntityMention extends Evidence {
  readonly id: string
  readonly form: MentionForm
  readonly use: MentionUse
}

export interface EntityNode {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Every other surface form seen, sorted, without duplicates. */
  readonly aliases: readonly string[]
  /** ISO 3166 alpha-2. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly mentions: readonly EntityMention[]
  /** Why its names were joined, one sentence for people each. */
  readonly why: readonly string[]
}

export type RelationType = 'represents' | 'member-of' | 'located-in' | 'role'

export interface Relation {
  readonly type: RelationType
  readonly source: string
  readonly target: string | null
  /** For `role`: "Foreign Minister". */
  readonly value: string | null
  readonly evidence: readonly Evidence[]
}

/** Two entities, or two events, that may be one: for a person to decide. */
export interface MergeCandidate {
  readonly kind: 'entity' | 'event'
  /** Node ids. */
  readonly a: string
  readonly b: string
  /** 0..1, the likeliest first. */
  readonly score: number
  /** One sentence for people. */
  readonly why: string
}
