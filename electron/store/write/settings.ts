/** Keeps small values beside the graph: the folder it came from, a person's notes and views. */
import type { WritableDatabase } from '../database'

/** The folder the articles were read from; null forgets it. */
export function writeFolder(database: WritableDatabase, folder: string | null): void {
  if (folder === null) database.run("DELETE FROM meta WHERE key = 'folder'")
  else database.run("INSERT OR REPLACE INTO meta VALUES ('folder', ?)", [folder])
}

/** A note or a view as JSON text under its key; null removes it. */
export function writeSetting(database: WritableDatabase, key: string, json: string | null): void {
  if (json === null) database.run('DELETE FROM settings WHERE key = ?', [key])
  else database.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', [key, json])
}
