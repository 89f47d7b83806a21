/** Starts the engine as it runs for people: real SQLite, real disk, the shipped model. */
import type { ReadProgress } from '../../shared/ipc/contract'
import type { Result } from '../../shared/model'
import { createPipeline, type Pipeline } from '../core/pipeline'
import { startSqlite } from '../store'
import { createEngine, type Engine } from './engine'
import { diskAccess } from './folder/access'
import { refuse } from './problems'
import { readResource } from './resources'

/** `onProgress` is called after each report that is read. */
export async function startEngine(onProgress: (progress: ReadProgress) => void): Promise<Engine> {
  const sqlite = await startSqlite(readResource('sql-wasm.wasm'))
  const rules = readRules()
  return createEngine({ sqlite, access: diskAccess, loadPipeline, rules, onProgress })
}

function loadPipeline(): Result<Pipeline> {
  let model: Uint8Array
  try {
    model = readResource('model.bin')
  } catch {
    return refuse('model-damaged', 'The reading model is missing. Install Parley again.')
  }
  return createPipeline(model)
}

/** Written by the build: a digest of the program. */
function readRules(): string | null {
  try {
    return Buffer.from(readResource('rules.txt')).toString('utf8')
  } catch {
    return null
  }
}
