/** A sentence before its language is read. */
import type { Span } from './span'

export interface SentenceSpan extends Span {
  /** Index in `article.blocks`. */
  readonly block: number
  readonly headline: boolean
}
