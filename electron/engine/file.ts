/** Turns a `.parley` file into a session, and a session into a `.parley` file. */
import { resolve } from 'node:path'
import { success, type Result } from '../../shared/model'
import type { Pipeline } from '../core/pipeline'
import { openFile, saveFile, writeViews, type Sqlite } from '../store'
import { refuse } from './problems'
import { withGraph, type Session } from './session'

/** The graph is worked out from the stored readings, so that it follows this version's rules. */
export function openSession(sqlite: Sqlite, pipeline: Pipeline, file: string): Result<Session> {
  const path = resolve(file)
  const stored = openFile(sqlite, path)
  if (!stored.ok) return stored
  const { database, readings, decisions, folder, views } = stored.value
  try {
    return success(
      withGraph({
        database,
        pipeline,
        origin: folder,
        readNow: false,
        file: path,
        readings,
        problems: [],
        decisions,
        undone: [],
        savedDecisions: decisions,
        views,
        savedViews: views,
      }),
    )
  } catch {
    // Rows that are well-formed but make no sense together.
    database.close()
    return refuse('damaged-file', 'The file is damaged and was left as it is. Open a copy of it.')
  }
}

/** Returns the session as it is after saving. */
export function saveSession(session: Session, file: string): Result<Session> {
  const path = resolve(file)
  const saved = saveFile(session.database, path)
  if (!saved.ok) return saved
  return success({
    ...session,
    file: path,
    savedDecisions: session.decisions,
    savedViews: session.views,
  })
}

/** Puts the views a person saved beside the graph; they reach the disk when it is saved. */
export function keepViews(session: Session, json: string): Session {
  writeViews(session.database, json)
  return { ...session, views: json }
}
