/** Turns bytes into a file that is whole or not there: written beside its place, flushed, renamed. */
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '../../shared/model'

/** Writes the file, or says why it could not be written; an older file of that name stays until then. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array | string,
): Promise<Result<{ readonly file: string }>> {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const handle = await open(part, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
    return success({ file })
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    return failure({
      code: 'cannot-write',
      message: `Could not write ${basename(file)}: ${reason(error)}. Choose another place.`,
      severity: 'error',
    })
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
