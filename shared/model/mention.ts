/** Where the text speaks of someone or some place, before mentions are joined into entities. */
import type { Span } from './span'

export type EntityKind = 'person' | 'organization' | 'country' | 'group' | 'place' | 'facility'
export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** How the mention is used in its sentence: a capital may act ("Moscow accused") or be a place; an agency may be only the source of the report. */
export type MentionUse = 'actor' | 'place' | 'modifier' | 'source'

export interface Mention extends Span {
  /** `article:start-end`. */
  readonly id: string
  readonly article: string
  readonly text: string
  readonly kind: EntityKind
  readonly form: MentionForm
  readonly use: MentionUse
  /** Index in the article's sentences; -1 outside any sentence (dateline). */
  readonly sentence: number
  /** Token indices in the sentence, inclusive; -1 outside any sentence. */
  readonly first: number
  readonly last: number
  readonly head: number
  /** The mention of the same article this one is known to stand for (a nominal's or pronoun's antecedent, a short name's full name). */
  readonly antecedent: string | null
  /** Two or more mentions a plural stands for ("the two"); the mention is then no entity of its own. */
  readonly members: readonly string[]
  /** A key that the words alone decide: into the gazetteer ("country:SY", "city:170063", "org:UN"), or of people without a name ("unnamed:sy-rebels"). */
  readonly gazetteer: string | null
}

/** A role read from a title or an apposition: "Russian Foreign Minister Sergei Lavrov". */
export interface RoleReading extends Span {
  readonly article: string
  /** Mention id of the office holder. */
  readonly holder: string
  /** The role's words without the country: "Foreign Minister". */
  readonly role: string
  /** Mention id of the country or organisation represented. */
  readonly represents: string | null
}

/** A relation read between two mentions: an acronym or alias introduced, a place inside another. */
export interface LinkReading extends Span {
  readonly article: string
  readonly type: 'same-as' | 'located-in' | 'member-of' | 'represents'
  readonly source: string
  readonly target: string
}
