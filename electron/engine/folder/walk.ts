/** Turns a folder into the list of its report files, in the same order on every machine. */
import { join } from 'node:path'
import type { Problem } from '../../../shared/model'
import { fileError, warning } from '../problems'
import { errorCode, type Entry, type FolderAccess } from './access'

export interface FoundFile {
  /** Relative to the folder, with forward slashes. */
  readonly file: string
  readonly path: string
  readonly size: number
}

export interface Walked {
  /** Sorted by `file` in code-unit order. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Whether there was any file at all, of whatever kind. */
  readonly sawFiles: boolean
}

export const METADATA_FILE = 'metadata.csv'
const REPORT = /\.(txt|md)$/i
/** Papers about a collection, which are no reports of it. */
const ABOUT = /^(readme|sources|licen[cs]e|notice|changelog|contributing)(\.(txt|md))?$/i
const HIDDEN = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/

/** Follows links, but enters no real folder twice. Throws when `root` itself cannot be listed. */
export async function walkFolder(access: FolderAccess, root: string): Promise<Walked> {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  const entered = new Set<string>()
  let sawFiles = false

  const enter = async (folder: string, prefix: string): Promise<void> => {
    entered.add(await access.realPath(folder))
    for (const entry of inOrder(await access.list(folder))) {
      const file = prefix + entry.name
      try {
        await visit(join(folder, entry.name), file, entry)
      } catch (error) {
        problems.push(cannotRead(error, file))
      }
    }
  }

  const visit = async (path: string, file: string, { name, link }: Entry): Promise<void> => {
    if (HIDDEN.test(name)) return
    const { kind, size } = await access.status(path)
    if (kind === 'folder') {
      if (link && entered.has(await access.realPath(path))) {
        problems.push(
          warning('symlink-loop', 'This link leads to a folder that is read already.', file),
        )
      } else {
        await enter(path, `${file}/`)
      }
      return
    }
    sawFiles = true
    if (file === METADATA_FILE || ABOUT.test(name)) return
    if (kind === 'file' && REPORT.test(name)) files.push({ file, path, size })
    else {
      problems.push(warning('skipped-file', 'Only .txt and .md files are read as reports.', file))
    }
  }

  await enter(root, '')
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  return { files: sorted, problems, sawFiles }
}

/** Real folders before links, so that a link to a folder inside is the one left out. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted(
    (a, b) => Number(a.link) - Number(b.link) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

function cannotRead(error: unknown, file: string): Problem {
  const code = errorCode(error)
  if (code === 'ELOOP') {
    return warning('symlink-loop', 'This link leads back to itself.', file)
  }
  if (code === 'ENOENT') {
    return fileError('unreadable-file', 'This link leads nowhere, or the file has just gone.', file)
  }
  return fileError('unreadable-file', `It may not be read (${code}). Check its permissions.`, file)
}
