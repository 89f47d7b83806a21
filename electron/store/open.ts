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
import { wrapDatabase, type WritableDatabase } from './database'
import { readFormatVersion } from './file-format'
import { migrateToLatest } from './migrate'
import { LATEST_VERSION } from './migrations'
import { readReadings } from './queries/readings'
import { readDecisions, readFolder, readViews } from './queries/settings'
import type { Sqlite } from './sqlite'

/** What a `.parley` file holds, with the database it stays in. */
export interface StoredGraph {
  readonly database: WritableDatabase
  readonly readings: readonly ArticleReading[]
  readonly decisions: readonly Decision[]
  readonly folder: string | null
  /** The views a person saved, a JSON text. */
  readonly views: string | null
}

/** A new, empty database with the newest tables. */
export function createDatabase(sqlite: Sqlite): WritableDatabase {
  const database = wrapDatabase(sqlite, null)
  const { failed } = migrateToLatest(database)
  if (failed) throw new Error(`Migration ${failed.name}: ${failed.reason}`)
  return database
}

/** Fails with `not-found`, `unreadable-file`, `not-a-parley-file`, `newer-version` or `damaged-file`. */
export function openFile(sqlite: Sqlite, file: string): Result<StoredGraph> {
  const content = readContent(file)
  return content.ok ? openContent(sqlite, content.value) : content
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
export function openContent(sqlite: Sqlite, content: Uint8Array): Result<StoredGraph> {
  const version = readFormatVersion(content)
  if (version === null) {
    return problem('not-a-parley-file', 'This file was not made by Parley. Choose a .parley file.')
  }
  if (version > LATEST_VERSION) {
    return problem('newer-version', 'A newer Parley made this file. Update Parley to open it.')
  }
  let database: WritableDatabase | null = null
  try {
    database = wrapDatabase(sqlite, content)
    if (!isSound(database) || migrateToLatest(database).failed) throw new Error('unsound')
    return success({
      database,
      readings: readReadings(database),
      decisions: readDecisions(database),
      folder: readFolder(database),
      views: readViews(database),
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
