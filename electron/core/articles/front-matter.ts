/** Reads the `--- key: value ---` block that may open a file. */
import { parse } from 'yaml'
import type { Problem } from '../../../shared/model'
import { findFullDay } from './dates'

export interface FrontMatter {
  /** Where the report itself starts; 0 without a block. */
  readonly end: number
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly problems: readonly Problem[]
}

const opening = /^\ufeff?\s*---[ \t]*\r?\n/
const nothing = { end: 0, title: null, outlet: null, published: null, problems: [] } as const

/** Bad blocks give a `front-matter` warning; the rest of the file is read. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const open = opening.exec(text)
  if (!open) return nothing
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length))
  const body = close ? text.slice(open[0].length, open[0].length + close.index) : ''
  if (!close || body.length > 20_000 || (!/^[\w-]+\s*:/m.test(body) && body.trim() !== ''))
    return close ? nothing : { ...nothing, problems: [warning(file, 'is not closed by ---')] }
  const end = open[0].length + close.index + close[0].length
  let values: unknown
  try {
    values = parse(body, { schema: 'failsafe', prettyErrors: false, maxAliasCount: 0 })
  } catch {
    return { ...nothing, end, problems: [warning(file, 'is not valid YAML')] }
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return { ...nothing, end, problems: [warning(file, 'has no "key: value" lines')] }
  const get = (...keys: readonly string[]): string | null => {
    for (const [key, value] of Object.entries(values as Record<string, unknown>))
      if (keys.includes(key.toLowerCase()) && typeof value === 'string' && value.trim() !== '')
        return value.trim()
    return null
  }
  const date = get('published', 'date', 'publication_date', 'pubdate')
  const published = date === null ? null : findFullDay(date)
  const problems =
    date !== null && published === null ? [warning(file, `has a date that is no day: ${date}`)] : []
  const outlet = get('outlet', 'source', 'publisher')
  return { end, title: get('title', 'headline'), outlet, published, problems }
}

const warning = (file: string, what: string): Problem => ({
  code: 'front-matter',
  message: `The front matter of ${file} ${what}. It was left out; correct it and read the folder again.`,
  file,
  severity: 'warning',
})
