/** Turns metadata.csv into what is said of each file, with what was wrong in it. */
import { parse } from 'csv-parse/sync'
import type { ArticleMetadata, Problem } from '../../../shared/model'
import { warning } from '../problems'
import { METADATA_FILE } from './walk'

export interface FolderMetadata {
  /** By the file's path as `fileKey` writes it. */
  readonly byFile: ReadonlyMap<string, ArticleMetadata>
  readonly problems: readonly Problem[]
}

const COLUMNS = ['file', 'title', 'outlet', 'published']
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/

/** The same file under one name, whichever way a system writes its path and accents. */
export const fileKey = (file: string): string =>
  file.trim().replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC')

/** `files`: the paths that were found; a row of another file is reported. */
export function readMetadata(text: string, files: readonly string[]): FolderMetadata {
  const problems: Problem[] = []
  const warn = (code: Problem['code'], message: string): void =>
    void problems.push(warning(code, message, METADATA_FILE))
  const byFile = new Map<string, ArticleMetadata>()
  const result = { byFile, problems }
  const rows = parseRows(text)
  if (rows === null) {
    warn('metadata-unreadable', 'It is no well-formed CSV table, so it was not used.')
    return result
  }
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase())
  if (!header.includes('file')) {
    warn('metadata-columns', 'It has no column "file", so it was not used.')
    return result
  }
  const unknown = header.filter((name) => !COLUMNS.includes(name))
  if (unknown.length > 0) {
    warn(
      'metadata-columns',
      `Not used: ${unknown.join(', ')}. Known columns: ${COLUMNS.join(', ')}.`,
    )
  }
  const known = new Set(files.map(fileKey))
  for (const row of rows.slice(1)) {
    const cell = (column: string): string | null => row[header.indexOf(column)]?.trim() || null
    const file = cell('file')
    if (file === null) continue
    if (!known.has(fileKey(file))) {
      warn('metadata-unknown-file', `It names "${file}", which is not among the reports.`)
      continue
    }
    const published = cell('published')
    const day = published === null ? null : toDay(published)
    if (published !== null && day === null) {
      warn('metadata-date', `"${published}" (${file}) is no day. Write it as YYYY-MM-DD.`)
    }
    byFile.set(fileKey(file), { title: cell('title'), outlet: cell('outlet'), published: day })
  }
  return result
}

function parseRows(text: string): readonly (readonly string[])[] | null {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [',', ';', '\t'].find((one) => first.includes(one)) ?? ','
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return null
  }
}

function toDay(published: string): string | null {
  const [, year, month, day] = DAY.exec(published) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return same ? `${year}-${month}-${day}` : null
}
