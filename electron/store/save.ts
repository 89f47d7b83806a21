/** Writes a database's bytes to a file so that a crash leaves either the old file or the new one, never half of each. */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '../../shared/model'
import type { WritableDatabase } from './database'

/** Saves to `file`, following a link to where the file really is; `finish` may add to the database's bytes. Fails with `cannot-write`. */
export function saveFile(
  database: WritableDatabase,
  file: string,
  finish: (content: Uint8Array) => Uint8Array = (content) => content,
): Result<{ readonly file: string }> {
  const content = finish(database.bytes())
  let temporary: string | null = null
  try {
    const target = isLink(file) ? realpathSync(file) : file
    const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.saving`)
    const handle = openSync(beside, 'w')
    temporary = beside
    try {
      writeAll(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, target)
    temporary = null
    syncFolder(dirname(target))
    return success({ file })
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true })
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const message = `The file cannot be written here (${reason}). Choose another place; the old file is unchanged.`
    return failure({ code: 'cannot-write', message, severity: 'error' })
  }
}

function writeAll(handle: number, content: Uint8Array): void {
  let written = 0
  while (written < content.length) written += writeSync(handle, content, written)
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Makes the rename itself last; systems that cannot sync a folder do without. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Windows cannot open a folder; the file's content is on disk all the same.
  }
}
