/** Starts the engine as it runs for people: real SQLite, real disk, the shipped model. */
import type { ReadProgress } from '../../shared/ipc/contract'
import type { Result } from '../../shared/model'
import { createPipeline, createResolver, unpackModelFile, type Pipeline } from '../core/pipeline'
import { startSqlite } from '../store'
import { createEngine, type Engine } from './engine'
import { diskAccess } from './folder/access'
import { inflate } from './inflate'
import { refuse } from './problems'
import { readResource } from './resources'

/** `onProgress` is called after each report that is read. */
export async function startEngine(onProgress: (progress: ReadProgress) => void): Promise<Engine> {
  const sqlite = startSqlite(readResource('sql-wasm.wasm'))
  const rules = readRules()
  const access = diskAccess
  return createEngine({ sqlite, access, loadPipeline, createResolver, rules, onProgress })
}

async function loadPipeline(): Promise<Result<Pipeline>> {
  let model: Uint8Array
  try {
    model = readResource('model.bin')
  } catch {
    return refuse('model-damaged', 'The reading model is missing. Install Parley again.')
  }
  const unpacking = unpackModelFile(model, inflate)
  // The names it knows are laid out while the platform's threads unpack.
  createResolver()
  const sections = await unpacking
  return sections.ok ? createPipeline(sections.value) : sections
}

/** Written by the build: a digest of the program. */
function readRules(): string | null {
  try {
    return Buffer.from(readResource('rules.txt')).toString('utf8')
  } catch {
    return null
  }
}
