/** Turns a folder into the readings of its reports, one after the other, with progress and a way to stop. */
import { setImmediate } from 'node:timers/promises'
import { join } from 'node:path'
import type { ReadProgress } from '../../../shared/ipc/contract'
import { success, type ArticleReading, type Problem, type Result } from '../../../shared/model'
import type { Pipeline } from '../../core/pipeline'
import { fileError, refuse, warning } from '../problems'
import { errorCode, type FolderAccess } from './access'
import { decodeText } from './decode'
import { fileKey, readMetadata, type FolderMetadata } from './metadata'
import { METADATA_FILE, walkFolder, type FoundFile, type Walked } from './walk'

export interface FolderReading {
  readonly readings: readonly ArticleReading[]
  readonly problems: readonly Problem[]
}

export interface ReadOptions {
  readonly access: FolderAccess
  readonly pipeline: Pipeline
  readonly onProgress: (progress: ReadProgress) => void
  /** Asked between articles. */
  readonly isCancelled: () => boolean
}

const LARGEST = 20 * 1024 * 1024

/** Fails only when nothing could be read at all, or when it was cancelled. */
export async function readFolder(
  folder: string,
  options: ReadOptions,
): Promise<Result<FolderReading>> {
  const walked = await tryWalk(options.access, folder)
  if (!walked.ok) return walked
  const { files, sawFiles } = walked.value
  const metadata = await readFolderMetadata(options.access, folder, files)
  const problems = [...walked.value.problems, ...metadata.problems]
  const readings: ArticleReading[] = []
  const seen = new Map<string, string>()
  for (const [index, found] of files.entries()) {
    await setImmediate() // lets a cancel message arrive
    if (options.isCancelled()) return refuse('cancelled', 'Reading was stopped.')
    const text = await readText(options.access, found, problems)
    const twin = text === null ? undefined : seen.get(text)
    if (twin !== undefined) {
      problems.push(warning('duplicate-article', `It has the same text as ${twin}.`, found.file))
    } else if (text !== null) {
      seen.set(text, found.file)
      const about = metadata.byFile.get(fileKey(found.file)) ?? null
      try {
        const read = options.pipeline.read({ file: found.file, text, metadata: about })
        readings.push(read.reading)
        problems.push(...read.problems)
      } catch (error) {
        // A bug of ours in one report must not cost the reader the other thousand.
        const said = `Parley failed on it; please report this: ${String(error)}`
        problems.push(fileError('unreadable-file', said, found.file))
      }
    }
    options.onProgress({ done: index + 1, total: files.length, file: found.file })
  }
  if (readings.length > 0) return success({ readings, problems })
  return sawFiles || problems.length > 0
    ? refuse('no-readable-article', nothingReadable(problems))
    : refuse(
        'empty-folder',
        'There is no file in this folder. Choose one with .txt or .md reports.',
      )
}

/** The first few reasons, since no graph is there to carry them. */
function nothingReadable(problems: readonly Problem[]): string {
  const shown = problems.slice(0, 5)
  const reasons = shown.map(({ file, message }) => `${file ?? ''}: ${message}`)
  const hidden = problems.length - shown.length
  const rest = hidden > 0 ? [`… and ${String(hidden)} more.`] : []
  return ['No report could be read in this folder.', ...reasons, ...rest].join('\n')
}

async function tryWalk(access: FolderAccess, folder: string): Promise<Result<Walked>> {
  try {
    if ((await access.status(folder)).kind !== 'folder') {
      return refuse('not-a-folder', 'This is a file. Choose the folder it lies in.')
    }
    return success(await walkFolder(access, folder))
  } catch (error) {
    return errorCode(error) === 'ENOENT'
      ? refuse('folder-not-found', 'There is no such folder. It may have been moved or renamed.')
      : refuse('unreadable-file', `The folder may not be read (${errorCode(error)}).`)
  }
}

async function readFolderMetadata(
  access: FolderAccess,
  folder: string,
  files: readonly FoundFile[],
): Promise<FolderMetadata> {
  const unreadable = (): FolderMetadata => ({
    byFile: new Map(),
    problems: [
      warning(
        'metadata-unreadable',
        'It cannot be read as text, so it was not used.',
        METADATA_FILE,
      ),
    ],
  })
  try {
    const decoded = decodeText(await access.content(join(folder, METADATA_FILE)))
    if (decoded.kind === 'binary') return unreadable()
    const text = decoded.kind === 'text' ? decoded.text : ''
    return readMetadata(
      text,
      files.map(({ file }) => file),
    )
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { byFile: new Map(), problems: [] } : unreadable()
  }
}

/** Null when the file gives no text; `problems` then says why. */
async function readText(
  access: FolderAccess,
  { file, path, size }: FoundFile,
  problems: Problem[],
): Promise<string | null> {
  const skip = (problem: Problem): null => {
    problems.push(problem)
    return null
  }
  if (size > LARGEST) {
    const megabytes = Math.round(size / 1024 / 1024)
    return skip(
      fileError('file-too-large', `It has ${String(megabytes)} MB; 20 MB is the most.`, file),
    )
  }
  let bytes: Uint8Array
  try {
    bytes = await access.content(path)
  } catch (error) {
    const reason = `It may not be read (${errorCode(error)}). Check its permissions.`
    return skip(fileError('unreadable-file', reason, file))
  }
  const decoded = decodeText(bytes)
  if (decoded.kind === 'empty')
    return skip(fileError('empty-file', 'There is no text in it.', file))
  if (decoded.kind === 'binary') {
    return skip(fileError('binary-file', 'It is not a text file, whatever its name says.', file))
  }
  if (decoded.guessed !== null) {
    const said = `Its encoding is not said; it was read as ${decoded.guessed}.`
    problems.push(warning('guessed-encoding', said, file))
  }
  return decoded.text
}
