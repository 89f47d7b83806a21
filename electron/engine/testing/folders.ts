/** Makes folders and engines for tests: real files, real SQLite, a fake reader of English. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { ReadProgress } from '../../../shared/ipc/contract'
import { success, type Result } from '../../../shared/model'
import { startSqlite } from '../../store'
import { createEngine, type Engine, type EngineOptions } from '../engine'
import { diskAccess } from '../folder/access'
import { readResource } from '../resources'
import { fakePipeline } from './fake-pipeline'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files; each test has its own. Removed after the last test of a file. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** An engine without a model; `progress` fills up while it reads. */
export async function makeEngine(
  options: Partial<EngineOptions> = {},
): Promise<{ readonly engine: Engine; readonly progress: ReadProgress[] }> {
  const progress: ReadProgress[] = []
  const engine = createEngine({
    sqlite: startSqlite(readResource('sql-wasm.wasm')),
    access: diskAccess,
    loadPipeline: () => Promise.resolve(success(fakePipeline)),
    createResolver: () => fakePipeline,
    rules: 'test',
    onProgress: (step) => void progress.push(step),
    ...options,
  })
  return { engine, progress }
}

/** The value, or a failed test that says why. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code)
