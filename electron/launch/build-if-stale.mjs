/** Turns changed sources into a fresh build in `out/`, and does nothing when the build is newer. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { built, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { LaunchError, say } from './say.mjs'
import { withLock } from './with-lock.mjs'

const SOURCES = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package.json']

const OUTPUTS = [
  'main/main.js',
  'main/worker.js',
  'main/parley.js',
  'preload/preload.cjs',
  'renderer/index.html',
].map((file) => join(built, file))

/** Builds when a source is newer than what was built; the builder's words go to stderr. */
export const buildIfStale = async () => {
  if (!isStale()) return
  const lock = join(root, 'node_modules', '.cache', 'parley-build.lock')
  await withLock(lock, 'building Parley', async () => {
    if (!isStale()) return
    say('building, because the sources are newer than out/')
    const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const ran = await runCommand(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      output: 'stderr',
    })
    if (ran.code !== 0) throw new LaunchError('the build failed. try: npm run build')
  })
}

const isStale = () => {
  if (!OUTPUTS.every((file) => existsSync(file))) return true
  const oldest = Math.min(...OUTPUTS.map((file) => statSync(file).mtimeMs))
  return SOURCES.some((name) => newest(join(root, name)) > oldest)
}

/**
 * When the newest source in a folder was written; tests and launch scripts are not built.
 * @param {string} path
 * @returns {number}
 */
const newest = (path) => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs
  return readdirSync(path)
    .filter((name) => name !== 'launch')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs)
}
