/** An expected failure is a value: what was wrong, where, and what to do. Tests assert codes, never messages. */

export type ProblemCode =
  | 'empty-folder'
  | 'no-readable-article'
  | 'folder-not-found'
  | 'not-a-folder'
  | 'unreadable-file'
  | 'binary-file'
  | 'empty-file'
  | 'file-too-large'
  | 'guessed-encoding'
  | 'symlink-loop'
  | 'duplicate-article'
  | 'skipped-file'
  | 'metadata-columns'
  | 'metadata-date'
  | 'metadata-unknown-file'
  | 'metadata-unreadable'
  | 'front-matter'
  | 'not-a-parley-file'
  | 'damaged-file'
  | 'newer-version'
  | 'cannot-write'
  | 'model-damaged'
  | 'model-version'
  | 'cancelled'
  | 'not-found'
  | 'bad-request'

export interface Problem {
  readonly code: ProblemCode
  /** One or two plain sentences: what was wrong and what to do. */
  readonly message: string
  /** File the problem lies in, relative to the folder, when there is one. */
  readonly file?: string
  readonly severity: 'error' | 'warning'
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const success = <T>(value: T): Result<T> => ({ ok: true, value })
export const failure = <T>(problem: Problem): Result<T> => ({ ok: false, problem })
