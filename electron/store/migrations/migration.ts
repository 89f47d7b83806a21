/** One numbered step that brings an older file's tables up to the next version. Never edited once shipped. */

export interface Migration {
  /** 1, 2, 3 …; kept in SQLite's user_version. */
  readonly number: number
  readonly name: string
  readonly sql: string
}
