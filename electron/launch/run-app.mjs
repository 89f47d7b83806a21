/** Turns arguments for the app into a running Electron, on a real or an unseen display. */
import { findRuntime } from './runtime.mjs'
import { ensureLibraries } from './libraries.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { root } from './paths.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Chromium's sandbox cannot be used by root; everyone else keeps it.
 * @returns {string[]}
 */
export const sandboxFlags = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * Makes sure Electron, its libraries and a display are there.
 * @returns {Promise<{ runtime: import('./runtime.mjs').Runtime, env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export const prepareElectron = async () => {
  const runtime = await findRuntime()
  await ensureLibraries(runtime.executable, { xvfb: !hasDisplay() })
  const display = await openDisplay()
  return {
    runtime,
    env: { ...display.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder },
    stop: display.stop,
  }
}

/**
 * Runs the app to its end.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export const runApp = async (args) => {
  const electron = await prepareElectron()
  try {
    const words = [...sandboxFlags(), root, ...args]
    const ran = await runCommand(electron.runtime.executable, words, {
      env: electron.env,
      cwd: process.cwd(),
      output: 'stderr',
    })
    return ran.code
  } finally {
    electron.stop()
  }
}
