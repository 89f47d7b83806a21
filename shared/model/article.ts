/** What is known of one report before its language is read. All spans index `Article.text`. */
import type { Span } from './span'

export type PublishedFrom =
  'metadata' | 'front-matter' | 'dateline' | 'file-name' | 'inferred' | 'unknown'

/** What a line of a report is. Boilerplate is marked, never cut, so that spans hold. */
export type BlockKind = 'headline' | 'byline' | 'body' | 'boilerplate'

/** One non-blank line of the report, trimmed of outer white space. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** "VIENNA, May 17 (IANS) —": where and when the report was filed, and by whom. */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly date: Span | null
  readonly agency: Span | null
}

export interface ArticleMeta {
  /** Hash of the text, so that reading a folder twice gives the same ids. */
  readonly id: string
  /** Path relative to the folder, with forward slashes. */
  readonly file: string
  readonly title: string
  readonly outlet: string | null
  /** ISO day, YYYY-MM-DD. */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom
}

export interface Article extends ArticleMeta {
  /** The text exactly as decoded from the file. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly dateline: Dateline | null
}

/** What `metadata.csv` says of one file. */
export interface ArticleMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}
