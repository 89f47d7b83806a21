/** Turns a zip file into files in a folder, keeping modes, refusing paths that lead out of it. */
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/**
 * Unpacks `zip` into `folder`; `place` gives each entry its path, or null to leave it out.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
export const unzip = async (zip, folder, place) => {
  const file = await openPromise(zip)
  for await (const entry of file.eachEntry()) {
    const name = place(entry.fileName)
    if (name === null || entry.fileName.endsWith('/')) continue
    const target = resolve(folder, name)
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`bad path in ${zip}: ${name}`)
    mkdirSync(dirname(target), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    const bytes = await file.openReadStreamPromise(entry)
    await pipeline(bytes, createWriteStream(target, { mode: mode || 0o644 }))
  }
}
