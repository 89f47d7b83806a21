/** A stretch of an article's original text: UTF-16 code units, `end` exclusive. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the article it lies in: the shape of every piece of evidence. */
export interface Evidence extends Span {
  /** Article id. */
  readonly article: string
}
