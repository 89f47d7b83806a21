/** Turns a Playwright command into a run with the app built, Electron found and a display open. */
import { join } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'
import { root } from './paths.mjs'
import { prepareElectron } from './run-app.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Runs Playwright and gives its exit code.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 */
export const runPlaywright = async (args, extra = {}) => {
  await buildIfStale()
  const electron = await prepareElectron()
  try {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const env = {
      ...electron.env,
      ...extra,
    }
    return (await runCommand(process.execPath, [cli, ...args], { env })).code
  } finally {
    electron.stop()
  }
}
