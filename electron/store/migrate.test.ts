/** Migrations run in order, once, and a step that fails is rolled back and named. */
import { beforeAll, describe, expect, it } from 'vitest'
import { wrapDatabase } from './database'
import { readFormatVersion } from './file-format'
import { migrateToLatest } from './migrate'
import { LATEST_VERSION, migrations } from './migrations'
import { initial } from './migrations/0001-initial'
import type { Migration } from './migrations/migration'
import type { Sqlite } from './sqlite'
import { testSqlite } from './testing/sqlite'

let sqlite: Sqlite
beforeAll(async () => {
  sqlite = await testSqlite()
})
const add: Migration = {
  number: 2,
  name: 'add-colour',
  sql: "ALTER TABLE articles ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';",
}
const wrong: Migration = { number: 3, name: 'wrong', sql: 'CREATE TABLE half (x); NO SUCH SQL;' }

describe('migrateToLatest', () => {
  it('numbers its steps 1, 2, 3 …', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('makes an empty database a Parley file and does nothing the second time', () => {
    const database = wrapDatabase(sqlite, null)
    expect(migrateToLatest(database).applied).toEqual(migrations.map(({ name }) => name))
    expect(migrateToLatest(database)).toEqual({ applied: [], failed: null })
    expect(readFormatVersion(database.bytes())).toBe(LATEST_VERSION)
  })

  it('keeps the rows of an older file', () => {
    const database = wrapDatabase(sqlite, null)
    migrateToLatest(database, [initial])
    database.run(
      "INSERT INTO articles VALUES (1, 'id', 'f.txt', 'T', NULL, NULL, 'unknown', 'x', '[]', NULL)",
    )
    expect(migrateToLatest(database, [initial, add])).toEqual({
      applied: ['add-colour'],
      failed: null,
    })
    expect(database.rows('SELECT id, colour FROM articles')).toEqual([{ id: 'id', colour: 'none' }])
  })

  it('uses the key to find the rows of an article', () => {
    const database = wrapDatabase(sqlite, null)
    migrateToLatest(database)
    for (const table of ['mentions', 'events', 'participants', 'sentences']) {
      const plan = database.rows(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE article = 1`)
      expect(String(plan[0]?.['detail'])).toContain('SEARCH')
    }
  })

  it('says what failed, keeps the steps before it and nothing of the failed one', () => {
    const database = wrapDatabase(sqlite, null)
    const report = migrateToLatest(database, [initial, add, wrong])
    expect(report.applied).toEqual(['initial', 'add-colour'])
    expect(report.failed?.name).toBe('wrong')
    expect(database.rows('PRAGMA user_version')).toEqual([{ user_version: 2 }])
    expect(database.rows("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([])
  })
})
