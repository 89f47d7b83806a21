/** Reads the project's own newswire set: `[KIND text]` marks, one sentence a line, blank lines between reports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../electron/core/annotate/tokens/tokenise'

/** A sentence with marked names: token forms, and names as token indices with a kind. */
export interface NamedSentence {
  readonly document: string
  readonly forms: readonly string[]
  readonly names: readonly {
    readonly first: number
    readonly last: number
    readonly kind: number
  }[]
}

const kinds = ['PER', 'ORG', 'COUNTRY', 'PLACE', 'FACILITY', 'GROUP', 'OTHER']
const folder = join(import.meta.dirname, '../newswire')

/** Document names are file and report number. Marks that do not fall on token ends are left out. */
export function readNewswire(): NamedSentence[] {
  const sentences: NamedSentence[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    let report = 0
    for (const line of readFileSync(join(folder, file), 'utf8').split(/\r?\n/)) {
      if (!line.trim()) report++
      else if (!line.startsWith('# ')) sentences.push(readLine(`${file}#${report}`, line.trim()))
    }
  }
  return sentences
}

function readLine(document: string, line: string): NamedSentence {
  let text = ''
  const marks: { start: number; end: number; kind: number }[] = []
  const pattern = /\[([A-Z]+) ([^[\]]*)\]|[^[]+|\[/gu
  for (const [whole, kind, name] of line.matchAll(pattern)) {
    const index = kind === undefined ? -1 : kinds.indexOf(kind)
    if (index < 0 || name === undefined) text += whole
    else {
      marks.push({ start: text.length, end: text.length + name.length, kind: index })
      text += name
    }
  }
  const tokens = tokenise(text, 0, text.length)
  const names = marks.flatMap(({ start, end, kind }) => {
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findIndex((token) => token.end === end)
    return first < 0 || last < first ? [] : [{ first, last, kind }]
  })
  return { document, forms: tokens.map((token) => text.slice(token.start, token.end)), names }
}
