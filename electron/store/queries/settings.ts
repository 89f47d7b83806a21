/** Reads the small values kept beside the graph, and a person's decisions. */
import type { Decision } from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { json, number, text } from './columns'

/** The folder the articles were read from, or null when it is not known. */
export function readFolder(database: ReadableDatabase): string | null {
  const row = database.rows("SELECT value FROM meta WHERE key = 'folder'")[0]
  return row ? text(row, 'value') : null
}

/** The JSON text kept under `key`, or null. */
export function readSetting(database: ReadableDatabase, key: string): string | null {
  const row = database.rows('SELECT json FROM settings WHERE key = ?', [key])[0]
  return row ? text(row, 'json') : null
}

/** Every setting, for carrying a person's notes and views over to a graph read anew. */
export function readSettings(database: ReadableDatabase): readonly (readonly [string, string])[] {
  return database
    .rows('SELECT key, json FROM settings ORDER BY key')
    .map((row) => [text(row, 'key'), text(row, 'json')] as const)
}

/** A person's decisions in the order they were taken. */
export function readDecisions(database: ReadableDatabase): readonly Decision[] {
  return database
    .rows('SELECT number, action FROM decisions ORDER BY number')
    .map((row) => ({ number: number(row, 'number'), action: json(row, 'action') }))
}
