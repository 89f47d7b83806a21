/** Reads the small values kept beside the graph, a person's views and decisions. */
import type { Decision } from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { json, number, text } from './columns'

/** The folder the articles were read from, or null when it is not known. */
export function readFolder(database: ReadableDatabase): string | null {
  const row = database.rows("SELECT value FROM meta WHERE key = 'folder'")[0]
  return row ? text(row, 'value') : null
}

/** The views a person saved, a JSON text, or null. */
export function readViews(database: ReadableDatabase): string | null {
  const row = database.rows("SELECT json FROM settings WHERE key = 'views'")[0]
  return row ? text(row, 'json') : null
}

/** A person's decisions in the order they were taken. */
export function readDecisions(database: ReadableDatabase): readonly Decision[] {
  return database
    .rows('SELECT number, action FROM decisions ORDER BY number')
    .map((row) => ({ number: number(row, 'number'), action: json(row, 'action') }))
}
