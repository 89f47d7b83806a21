/** Answers every engine request of the contract, over core, store and export; knows of no thread and no window. */
import type { EngineRequests, ReadProgress } from '../../shared/ipc/contract'
import { success, type Result } from '../../shared/model'
import type { Pipeline } from '../core/pipeline'
import { exportText } from '../export/formats'
import type { Sqlite } from '../store'
import { buildSession } from './build'
import { decide, redo, undo } from './decide'
import { describeArticle } from './details/article'
import { describeEntity } from './details/entity'
import { describeEvent } from './details/event'
import { findSentences } from './details/search'
import { countGraph } from './details/stats'
import { keepViews, openSession, saveSession } from './file'
import type { FolderAccess } from './folder/access'
import { createReadMemory } from './folder/read-memory'
import { refuse } from './problems'
import { isUnsaved, toOpenGraph, type Session } from './session'

export type Engine = {
  readonly [Name in keyof EngineRequests]: (
    ...args: Parameters<EngineRequests[Name]>
  ) => ReturnType<EngineRequests[Name]> | Promise<ReturnType<EngineRequests[Name]>>
}

export interface EngineOptions {
  readonly sqlite: Sqlite
  readonly access: FolderAccess
  /** Called when the first graph is asked for, and again until it succeeds. */
  readonly loadPipeline: () => Result<Pipeline>
  /** Names the rules a graph is worked out by; null keeps nothing worked out in files. */
  readonly rules: string | null
  readonly onProgress: (progress: ReadProgress) => void
}

/** What is open stays open until something else has been read in full. */
export function createEngine({
  sqlite,
  access,
  loadPipeline,
  rules,
  onProgress,
}: EngineOptions): Engine {
  let session: Session | null = null
  let loaded: Result<Pipeline> | null = null
  /** The reading under way; another object takes its place when it is cancelled. */
  let turn = {}

  const remember = createReadMemory()
  const pipeline = (): Result<Pipeline> => {
    if (!loaded?.ok) loaded = loadPipeline()
    return loaded
  }
  const open = (next: Result<Session>): ReturnType<EngineRequests['engine:open-file']> => {
    if (!next.ok) return next
    if (session && session.database !== next.value.database) session.database.close()
    session = next.value
    return success(toOpenGraph(session))
  }
  const ask = <T>(answer: (session: Session) => Result<T>): Result<T> =>
    session ? answer(session) : refuse('not-found', 'No graph is open.')

  return {
    'engine:build-folder': async (folder) => {
      const mine = {}
      turn = mine
      const ready = pipeline()
      if (!ready.ok) return ready
      const isCancelled = (): boolean => turn !== mine
      const reader = remember(ready.value)
      const options = { sqlite, access, pipeline: reader.pipeline, onProgress, isCancelled }
      const built = await buildSession(folder, () => session, options)
      if (built.ok) reader.keep()
      return open(built)
    },
    'engine:cancel': () => {
      turn = {}
    },
    'engine:open-file': (file) => {
      turn = {}
      return open(openSession(sqlite, { pipeline, name: rules }, file))
    },
    'engine:save-file': (file) =>
      ask((current) => {
        const saved = open(saveSession(current, rules, file))
        return saved.ok ? success({ file: saved.value.file ?? file }) : saved
      }),
    'engine:current': () => session && toOpenGraph(session),
    'engine:entity': (id) => ask((current) => describeEntity(current, id)),
    'engine:event': (id) => ask((current) => describeEvent(current, id)),
    'engine:article': (id) => ask((current) => describeArticle(current, id)),
    'engine:search-sentences': (query, limit) =>
      session ? findSentences(session, query, limit) : [],
    'engine:explain': (text) => {
      const ready = pipeline()
      return ready.ok ? success(ready.value.explain(text)) : ready
    },
    'engine:stats': () => ask((current) => success(countGraph(current))),
    'engine:export-text': (format) =>
      ask((current) => success(exportText({ graph: current.graph(), view: current.view }, format))),
    'engine:decide': (action) => ask((current) => open(decide(current, action))),
    'engine:undo': () => ask((current) => open(success(undo(current)))),
    'engine:redo': () => ask((current) => open(success(redo(current)))),
    'engine:decisions': () => session?.decisions ?? [],
    'engine:views': () => session?.views ?? null,
    'engine:keep-views': (json) =>
      ask((current) => {
        session = keepViews(current, json)
        return success({ unsaved: isUnsaved(session) })
      }),
  }
}
