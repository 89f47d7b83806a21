/** Brings a database to the newest version, one numbered step at a time. */
import type { WritableDatabase } from './database'
import { APPLICATION_ID } from './file-format'
import { migrations as shipped } from './migrations'
import type { Migration } from './migrations/migration'
import { inTransaction } from './transaction'

export interface MigrationReport {
  /** Names of the steps that were applied. */
  readonly applied: readonly string[]
  /** The step that failed; the steps before it stay applied. */
  readonly failed: { readonly name: string; readonly reason: string } | null
}

/** Never throws: a step that fails is rolled back and named in the report. */
export function migrateToLatest(
  database: WritableDatabase,
  migrations: readonly Migration[] = shipped,
): MigrationReport {
  const applied: string[] = []
  let next = 'reading the version'
  try {
    const version = Number(database.rows('PRAGMA user_version')[0]?.['user_version'] ?? 0)
    for (const { number, name, sql } of migrations) {
      if (number <= version) continue
      next = name
      inTransaction(database, () => {
        database.script(sql)
        database.script(`PRAGMA user_version = ${String(number)}`)
        database.script(`PRAGMA application_id = ${String(APPLICATION_ID)}`)
      })
      applied.push(name)
    }
    return { applied, failed: null }
  } catch (error) {
    return { applied, failed: { name: next, reason: String(error) } }
  }
}
