/** One running app for all tests of a file: each begins at the first look, with what was opened still open. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start, test, type Launched, type LaunchOptions } from './fixtures'

export interface SharedApp extends Launched {
  /** A folder that is removed after the last test. */
  readonly folder: string
}

/** `options` may need the folder, to write what is to be opened. */
export function sharedApp(
  options: LaunchOptions | ((folder: string) => LaunchOptions),
): () => SharedApp {
  let shared: SharedApp | null = null
  let folder: string | null = null
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
    const chosen = typeof options === 'function' ? options(folder) : options
    shared = { ...(await start(join(folder, '.settings'), chosen)), folder }
    await shared.page.settled()
  })
  test.beforeEach(async () => {
    await shared?.page.window.reload()
    await shared?.page.settled()
  })
  test.afterAll(async () => {
    try {
      if (shared) await end(shared.app)
    } finally {
      // Also when the app did not start.
      if (folder) rmSync(folder, { recursive: true, force: true })
    }
  })
  return () => {
    if (!shared) throw new Error('The app is started before the first test.')
    return shared
  }
}
