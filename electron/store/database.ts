/** Wraps a sql.js database as two types, one that can only be read and one that can be written. */
import type { Database, SqlJsStatic, Statement } from 'sql.js'

export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** Queries take this type, so that a query cannot write. */
export interface ReadableDatabase {
  /** Hands over row by row; the row is only good until the next one. */
  readonly each: (sql: string, take: (row: Row) => void, parameters?: readonly Value[]) => void
  readonly rows: (sql: string, parameters?: readonly Value[]) => readonly Row[]
}

export interface WritableDatabase extends ReadableDatabase {
  /** Runs one statement; it is prepared once and kept. */
  readonly run: (sql: string, parameters?: readonly Value[]) => void
  /** Runs a script of many statements without parameters. */
  readonly script: (sql: string) => void
  /** The whole file as bytes. Throws inside an open transaction. */
  readonly bytes: () => Uint8Array
  readonly close: () => void
}

/** Opens `content` (or an empty database) with foreign keys enforced. Throws when SQLite cannot read it. */
export function wrapDatabase(sqlite: SqlJsStatic, content: Uint8Array | null): WritableDatabase {
  const database: Database = new sqlite.Database(content)
  const kept = new Map<string, Statement>()
  let open = false
  const enforce = (): void => {
    database.run('PRAGMA foreign_keys = ON')
  }
  const prepare = (sql: string): Statement => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    kept.set(sql, statement)
    return statement
  }
  const run = (sql: string, parameters: readonly Value[] = []): void => {
    prepare(sql).run([...parameters])
    if (sql === 'BEGIN') open = true
    if (sql === 'COMMIT' || sql === 'ROLLBACK') open = false
  }
  const each: ReadableDatabase['each'] = (sql, take, parameters = []) => {
    const statement = prepare(sql)
    try {
      statement.bind([...parameters])
      const names = statement.getColumnNames() // once, not for each row as getAsObject does
      const row: Record<string, Value> = Object.fromEntries(names.map((name) => [name, null]))
      while (statement.step()) {
        const values = statement.get() as Value[]
        for (let i = 0; i < names.length; i++) row[names[i]!] = values[i] ?? null
        take(row)
      }
    } finally {
      statement.reset()
    }
  }
  const rows: ReadableDatabase['rows'] = (sql, parameters) => {
    const found: Row[] = []
    each(sql, (row) => found.push({ ...row }), parameters)
    return found
  }
  const bytes = (): Uint8Array => {
    if (open) throw new Error('A database cannot be exported inside a transaction.')
    kept.clear() // export() frees every statement and reopens the database
    const content = database.export()
    enforce()
    return content
  }
  enforce()
  const close = (): void => {
    kept.clear()
    database.close()
  }
  return { each, rows, run, script: (sql) => void database.exec(sql), bytes, close }
}
