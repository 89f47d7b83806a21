/** Lets one process at a time do a piece of work, by a lock file that names its owner. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from './say.mjs'

/** A lock older than this is left over, whoever has its owner's number now. */
const LEFT_OVER = 15 * 60_000

/**
 * Runs `work` while holding the lock. A lock whose owner has ended is taken over.
 * The work itself must end in an atomic rename: the lock saves double work, it does not guard the result.
 * @template T
 * @param {string} file
 * @param {string} what told to the person who waits
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withLock = async (file, what, work) => {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    if (!told) say(`another process is ${what}; waiting for it`)
    told = true
    await wait(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} file */
const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!ownerLives(file)) rmSync(file, { force: true })
    return false
  }
}

/** @param {string} file */
const ownerLives = (file) => {
  let owner = ''
  try {
    owner = readFileSync(file, 'utf8')
    if (Date.now() - statSync(file).mtimeMs > LEFT_OVER) return false
  } catch {
    return true
  }
  if (!/^\d+$/.test(owner)) return true
  try {
    process.kill(Number(owner), 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
