/** Keeps small values beside the graph: the folder it came from, a person's views. */
import type { WritableDatabase } from '../database'

/** The folder the articles were read from; null forgets it. */
export function writeFolder(database: WritableDatabase, folder: string | null): void {
  if (folder === null) database.run("DELETE FROM meta WHERE key = 'folder'")
  else database.run("INSERT OR REPLACE INTO meta VALUES ('folder', ?)", [folder])
}

/** The views a person saved, as JSON text; null removes them. */
export function writeViews(database: WritableDatabase, json: string | null): void {
  if (json === null) database.run("DELETE FROM settings WHERE key = 'views'")
  else database.run("INSERT OR REPLACE INTO settings VALUES ('views', ?)", [json])
}
