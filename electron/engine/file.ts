/** Turns a `.parley` file into a session, and a session into a `.parley` file. */
import { resolve } from 'node:path'
import { success, type Result } from '../../shared/model'
import type { Resolver } from '../core/pipeline'
import { openFile, saveFile, withWork, writeViews, type Sqlite, type WorkedOut } from '../store'
import { refuse } from './problems'
import { withGraph, withStoredGraph, type Session, type SessionBase } from './session'

/** What the engine works a graph out with. */
export interface Rules {
  /** Made when first needed. */
  readonly resolver: () => Resolver
  /** Names this version's rules; null when they have no name and nothing worked out by them is kept. */
  readonly name: string | null
}

/** The graph is worked out from the stored readings, or taken as it was when the same rules saved the file. */
export function openSession(sqlite: Sqlite, rules: Rules, file: string): Result<Session> {
  const path = resolve(file)
  const stored = openFile(sqlite, path, rules.name)
  if (!stored.ok) return stored
  const { database, readings, decisions, folder, views, work } = stored.value
  const base: SessionBase = {
    database: { get: () => database, close: () => database.close() },
    resolver: rules.resolver,
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
  }
  try {
    return success(work ? withStoredGraph(base, work) : withGraph(base))
  } catch {
    // Rows that are well-formed but make no sense together.
    database.close()
    return refuse('damaged-file', 'The file is damaged and was left as it is. Open a copy of it.')
  }
}

/** Returns the session as it is after saving. */
export function saveSession(session: Session, rules: Rules['name'], file: string): Result<Session> {
  const path = resolve(file)
  const finish = (content: Uint8Array): Uint8Array =>
    rules === null ? content : withWork(content, rules, textsOf(session))
  const saved = saveFile(session.database.get(), path, finish)
  if (!saved.ok) return saved
  return success({
    ...session,
    file: path,
    savedDecisions: session.decisions,
    savedViews: session.views,
  })
}

const textsOf = ({ view, graph }: Session): WorkedOut => ({
  view: JSON.stringify(view),
  graph: JSON.stringify(graph()),
})

/** Puts the views a person saved beside the graph; they reach the disk when it is saved. */
export function keepViews(session: Session, json: string): Session {
  writeViews(session.database.get(), json)
  return { ...session, views: json }
}
