/** Turns a folder into a session; when it is the folder that is open already, a person's work on it is kept. */
import { resolve } from 'node:path'
import { success, type Result } from '../../shared/model'
import type { Pipeline } from '../core/pipeline'
import {
  createDatabase,
  writeDecisions,
  writeFolder,
  writeReadings,
  writeViews,
  type Sqlite,
} from '../store'
import { readFolder, type ReadOptions } from './folder/read-folder'
import { keepDatabase, withGraph, type Session } from './session'

export interface BuildOptions extends Omit<ReadOptions, 'pipeline'> {
  readonly sqlite: Promise<Sqlite>
  readonly pipeline: Pipeline
}

/** `previous` stays as it is; the caller closes it once it is replaced. */
export async function buildSession(
  folder: string,
  previous: () => Session | null,
  options: BuildOptions,
): Promise<Result<Session>> {
  const origin = resolve(folder)
  const read = await readFolder(origin, options)
  if (!read.ok) return read
  const { readings, problems } = read.value
  const sqlite = await options.sqlite
  const open = previous()
  const same = open?.origin === origin ? open : null
  const decisions = same?.decisions ?? []
  const views = same?.views ?? null
  const database = keepDatabase(() => {
    const made = createDatabase(sqlite)
    writeFolder(made, origin)
    writeReadings(made, readings)
    writeDecisions(made, decisions)
    writeViews(made, views)
    return made
  })
  return success(
    withGraph({
      database,
      resolver: () => options.pipeline,
      origin,
      readNow: true,
      file: same?.file ?? null,
      readings: () => readings,
      problems,
      decisions,
      undone: [],
      savedDecisions: null,
      views,
      savedViews: null,
    }),
  )
}
