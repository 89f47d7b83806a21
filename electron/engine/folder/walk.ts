/** Turns a folder into the list of its report files, in the same order on every machine. */
import { basename, join } from 'node:path'
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

/**
 * Follows links, but enters no real folder twice: links are followed last, so that a link to a
 * folder inside is the one left out. Throws when `root` itself cannot be listed.
 */
export async function walkFolder(access: FolderAccess, root: string): Promise<Walked> {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  const entered = new Set<string>()
  const links: { readonly path: string; readonly file: string }[] = []
  let sawFiles = false

  const enter = async (folder: string, prefix: string): Promise<void> => {
    entered.add(await access.realPath(folder))
    for (const { name, link } of (await access.list(folder)).toSorted(byName)) {
      if (HIDDEN.test(name)) continue
      const entry = { path: join(folder, name), file: prefix + name }
      if (link) links.push(entry)
      else await tryVisit(entry.path, entry.file)
    }
  }

  const tryVisit = async (path: string, file: string): Promise<void> => {
    try {
      await visit(path, file)
    } catch (error) {
      problems.push(cannotRead(error, file))
    }
  }

  const visit = async (path: string, file: string): Promise<void> => {
    const { kind, size } = await access.status(path)
    if (kind === 'folder') {
      if (!entered.has(await access.realPath(path))) await enter(path, `${file}/`)
      else problems.push(warning('symlink-loop', 'This link leads to a folder read already.', file))
      return
    }
    sawFiles = true
    const name = basename(file)
    if (file === METADATA_FILE || ABOUT.test(name)) return
    if (kind === 'file' && REPORT.test(name)) files.push({ file, path, size })
    else problems.push(warning('skipped-file', 'Only .txt and .md files are reports.', file))
  }

  await enter(root, '')
  // More links may be found behind the first ones.
  for (let next = links.shift(); next; next = links.shift()) await tryVisit(next.path, next.file)
  return { files: files.toSorted(byFile), problems, sawFiles }
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1)
const byFile = (a: FoundFile, b: FoundFile): number => (a.file < b.file ? -1 : 1)

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
