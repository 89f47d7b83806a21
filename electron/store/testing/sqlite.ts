/** Starts the real SQLite for tests. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startSqlite, type Sqlite } from '../sqlite'

export const testSqlite = (): Promise<Sqlite> =>
  startSqlite(readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')))
