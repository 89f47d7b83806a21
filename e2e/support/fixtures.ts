/** Starts the built app in real Electron for a test, with settings and files of its own, and ends it after. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication } from '@playwright/test'
import { ParleyPage } from '../pages/parley-page'

export { expect } from '@playwright/test'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '..', '..')
export const CORPUS = join(ROOT, 'corpus')

export interface Launched {
  readonly app: ElectronApplication
  readonly page: ParleyPage
  /** What the page complained about: errors and refused content. */
  readonly complaints: readonly string[]
}

export interface LaunchOptions {
  /** A folder or `.parley` file to open. */
  readonly path?: string
  readonly theme?: 'system' | 'light' | 'dark'
  readonly tour?: boolean
  readonly size?: { readonly width: number; readonly height: number }
  /** Chromium's own switches. */
  readonly switches?: readonly string[]
}

interface Fixtures {
  /** A folder that is removed after the test. */
  readonly folder: string
  readonly launch: (options?: LaunchOptions) => Promise<Launched>
}

export const SANDBOX =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from the pattern, so it must be there.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
    try {
      await use(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  launch: async ({ folder }, use) => {
    const running = new Set<ElectronApplication>()
    await use(async (options = {}) => {
      const launched = await start(join(folder, '.settings'), options)
      running.add(launched.app)
      launched.app.once('close', () => running.delete(launched.app))
      return launched
    })
    for (const app of running) await end(app)
  },
})

/** Starts the app with settings of its own in `userData`. */
export async function start(userData: string, options: LaunchOptions): Promise<Launched> {
  writeSettings(userData, options)
  const app = await _electron.launch({
    args: [...SANDBOX, ...(options.switches ?? []), ROOT, ...(options.path ? [options.path] : [])],
    cwd: ROOT,
    env: { ...(process.env as Record<string, string>), PARLEY_USER_DATA: userData },
  })
  const window = await app.firstWindow()
  const complaints: string[] = []
  window.on('pageerror', (error) => complaints.push(error.message))
  window.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { app, page: new ParleyPage(window), complaints }
}

/** The first start of a test decides; later ones find what the app has kept. */
function writeSettings(userData: string, { theme = 'light', tour = false, size }: LaunchOptions) {
  const file = join(userData, 'settings.json')
  const kept = tour ? {} : { explorer: JSON.stringify({ tourSeen: true }) }
  const bounds = size ? { x: 0, y: 0, ...size, maximized: false } : null
  mkdirSync(userData, { recursive: true })
  try {
    writeFileSync(file, JSON.stringify({ theme, kept, bounds }), { flag: 'wx' })
  } catch {
    return
  }
}

/** Starts the app once more beside the running one, and waits until that start has ended. */
export async function startAgain(
  app: ElectronApplication,
  folder: string,
  path: string,
): Promise<void> {
  const env = { ...process.env, PARLEY_USER_DATA: join(folder, '.settings') }
  const again = spawn(app.process().spawnfile, [...SANDBOX, ROOT, path], { env, stdio: 'ignore' })
  await once(again, 'exit')
}

/** Ends the app whatever it would like to ask. */
export async function end(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app: own }) => own.exit(0)).catch(() => undefined)
  await closed
}
