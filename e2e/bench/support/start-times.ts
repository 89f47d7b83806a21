/** Starts the app on a path without a test's harness in between, and tells how long a person would have waited. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SANDBOX } from '../../support/fixtures'

/** Milliseconds from just before the process is started. */
export interface StartTimes {
  readonly shown: number
  /** The page's first picture: toolbar and empty panels. */
  readonly drawn: number
  readonly readable: number
  /** Longest task of the page's main thread until then. */
  readonly longest: number
  /** Of a core, by all processes of the app together: what a busy machine changes least. */
  readonly cpu: number
}

const electron = createRequire(import.meta.url)('electron') as string
const stopwatch = join(import.meta.dirname, 'stopwatch.cjs')

/** One cold start (a warm disk), with settings of its own; the app's folder comes first. */
export async function startTimes(...words: readonly string[]): Promise<StartTimes> {
  const userData = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    mkdirSync(userData, { recursive: true })
    const kept = { explorer: JSON.stringify({ tourSeen: true }) }
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ theme: 'light', kept, bounds: null }),
    )
    const times = join(userData, 'times.json')
    const own = { PARLEY_USER_DATA: userData, PARLEY_STOPWATCH: times }
    await promisify(execFile)(electron, ['-r', stopwatch, ...SANDBOX, ...words], {
      timeout: 120_000,
      env: { ...process.env, ...own, PARLEY_STARTED: String(Date.now()) },
    })
    return JSON.parse(readFileSync(times, 'utf8')) as StartTimes
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
}
