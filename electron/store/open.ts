/** Turns a `.parley` file into an open database, or says why it cannot; the file itself is never touched. */
import { readFileSync, statSync } from 'node:fs'
import {
  failure,
  success,
  type ArticleReading,
  type Decision,
  type ProblemCode,
  type Result,
} from '../../shared/model'
import { once } from '../../shared/once'
import { wrapDatabase, type WritableDatabase } from './database'
import { readFormatVersion } from './file-format'
import { migrateToLatest } from './migrate'
import { LATEST_VERSION } from './migrations'
import { readReadings } from './queries/readings'
import { readDecisions, readFolder, readViews } from './queries/settings'
import type { Sqlite } from './sqlite'
import { findWork, type StoredWork } from './worked-out'

/** What a `.parley` file holds, with the database it stays in. */
export interface StoredGraph {
  readonly database: WritableDatabase
  /** Read when first asked for. Throws `DamagedRow`, but not when there is work: then nothing has changed since it was saved. */
  readonly readings: () => readonly ArticleReading[]
  readonly decisions: readonly Decision[]
  readonly folder: string | null
  /** The views a person saved, a JSON text. */
  readonly views: string | null
  /** What was worked out from it by the same rules when it was saved. */
  readonly work: StoredWork | null
}

/** A new, empty database with the newest tables. */
export function createDatabase(sqlite: Sqlite): WritableDatabase {
  const database = wrapDatabase(sqlite, null)
  const { failed } = migrateToLatest(database)
  if (failed) throw new Error(`Migration ${failed.name}: ${failed.reason}`)
  return database
}

/** Fails with `not-found`, `unreadable-file`, `not-a-parley-file`, `newer-version` or `damaged-file`. */
export function openFile(
  sqlite: Sqlite,
  file: string,
  rules: string | null = null,
): Result<StoredGraph> {
  const content = readContent(file)
  return content.ok ? openContent(sqlite, content.value, rules) : content
}

function readContent(file: string): Result<Uint8Array> {
  try {
    if (!statSync(file).isFile()) {
      return problem('not-a-parley-file', 'This is not a file. Choose a .parley file.')
    }
    return success(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return problem('not-found', 'There is no such file. It may have been moved or renamed.')
    }
    return problem('unreadable-file', 'The file cannot be read. Check its permissions.')
  }
}

/** The same for bytes in memory. */
export function openContent(
  sqlite: Sqlite,
  content: Uint8Array,
  rules: string | null = null,
): Result<StoredGraph> {
  const version = readFormatVersion(content)
  if (version === null) {
    return problem('not-a-parley-file', 'This file was not made by Parley. Choose a .parley file.')
  }
  if (version > LATEST_VERSION) {
    return problem('newer-version', 'A newer Parley made this file. Update Parley to open it.')
  }
  const found = rules === null ? null : findWork(content, rules)
  let database: WritableDatabase | null = null
  try {
    const opened = (database = wrapDatabase(sqlite, found?.content ?? content))
    // Byte for byte what was saved is as sound as it was then.
    if (!found && !isSound(database)) throw new Error('unsound')
    if (migrateToLatest(database).failed) throw new Error('unsound')
    const readings = once(() => readReadings(opened))
    if (!found) readings()
    return success({
      database,
      readings,
      decisions: readDecisions(database),
      folder: readFolder(database),
      views: readViews(database),
      work: found?.work ?? null,
    })
  } catch {
    database?.close()
    return problem(
      'damaged-file',
      'The file is damaged and was left as it is. Open a copy of it, or read the folder again.',
    )
  }
}

function isSound(database: WritableDatabase): boolean {
  const checked = database.rows('PRAGMA integrity_check')
  return (
    checked.length === 1 &&
    checked[0]?.['integrity_check'] === 'ok' &&
    database.rows('PRAGMA foreign_key_check').length === 0
  )
}

function problem(code: ProblemCode, message: string): Result<never> {
  return failure({ code, message, severity: 'error' })
}
