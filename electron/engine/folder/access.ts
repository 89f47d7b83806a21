/** The part of the file system that reading a folder needs, handed in so that tests can make it fail. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'

export interface Entry {
  readonly name: string
  readonly link: boolean
}

export interface EntryStatus {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
}

/** Each function rejects with an error that carries Node's `code`. */
export interface FolderAccess {
  readonly list: (folder: string) => Promise<readonly Entry[]>
  readonly status: (path: string) => Promise<EntryStatus>
  readonly realPath: (path: string) => Promise<string>
  readonly content: (file: string) => Promise<Uint8Array>
}

export const diskAccess: FolderAccess = {
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      link: entry.isSymbolicLink(),
    })),
  status: async (path) => {
    const found = await stat(path)
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    return { kind, size: found.size }
  },
  realPath: (path) => realpath(path),
  content: (file) => readFile(file),
}

/** Node's error code: ENOENT, EACCES, ELOOP … */
export const errorCode = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? 'unknown'
