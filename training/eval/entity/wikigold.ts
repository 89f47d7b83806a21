/** Scores named people, organisations and places on wikigold, exact spans, beside wink-nlp and compromise. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '../../../shared/model'
import { isHeldOut } from '../../data/splits'
import type { Row } from '../scorer'
import { findByCompromise, findByWink, type PeerName } from './peers'
import type { Reader } from './read'
import { emptyTally, f1Of, noteOf, type Tally } from './tally'

interface Line {
  readonly text: string
  readonly names: readonly PeerName[]
}

interface Group {
  readonly id: string
  readonly lines: readonly Line[]
}

export function scoreWikigold(reader: Reader, shared: string, errors: boolean): Row[] {
  const groups = readGroups(join(shared, 'bench/wikigold.conll.txt'))
  const rows: Row[] = []
  for (const part of ['worked on', 'only scored'] as const) {
    const mine = emptyTally()
    const wink = emptyTally()
    const compromise = emptyTally()
    for (const group of groups) {
      if (isHeldOut(group.id) !== (part === 'only scored')) continue
      const reading = reader.readLines(
        group.lines.map(({ text }) => text),
        group.id,
      )
      let start = 0
      for (const line of group.lines) {
        const end = start + line.text.length
        const found = reading.mentions
          .filter(
            (mention) => mention.form === 'name' && mention.start >= start && mention.end <= end,
          )
          .flatMap((mention) => project(mention, reader, start))
        add(mine, line, found, errors && part === 'worked on')
        if (part === 'only scored') {
          add(wink, line, findByWink(line.text), false)
          add(compromise, line, findByCompromise(line.text), false)
        }
        start = end + 1
      }
    }
    const goal = part === 'only scored' ? { goal: 0.73 } : {}
    rows.push({
      name: `wikigold exact F1, ${part}`,
      value: f1Of(mine),
      ...goal,
      note: noteOf(mine),
    })
    if (part === 'only scored') {
      rows.push({ name: '  wink-nlp on the same', value: f1Of(wink), note: noteOf(wink) })
      rows.push({
        name: '  compromise on the same',
        value: f1Of(compromise),
        note: noteOf(compromise),
      })
    }
  }
  return rows
}

const types = {
  person: 'PER',
  organization: 'ORG',
  group: 'ORG',
  country: 'LOC',
  place: 'LOC',
  facility: 'LOC',
} as const

/** Wikigold counts adjectives of countries and peoples as MISC. */
function project(mention: Mention, reader: Reader, base: number): PeerName[] {
  const { gazetteer } = reader
  const { text, kind } = mention
  if (kind === 'country' && gazetteer.demonym(text) && !gazetteer.country(text)) return []
  if (
    mention.gazetteer &&
    /^group:(?:arabs|muslims|christians|jews|kurds|hindus|sikhs|buddhists|tamils|sunnis|shiites)$/.test(
      mention.gazetteer,
    )
  )
    return []
  return [{ start: mention.start - base, end: mention.end - base, type: types[kind] }]
}

function add(tally: Tally, line: Line, found: readonly PeerName[], errors: boolean): void {
  const key = ({ start, end, type }: PeerName): string => `${String(start)}-${String(end)}-${type}`
  const gold = new Set(line.names.map(key))
  const mine = new Set(found.map(key))
  tally.gold += gold.size
  tally.found += mine.size
  for (const name of mine) if (gold.has(name)) tally.right++
  for (const name of gold) if (mine.has(name)) tally.hit++
  if (!errors) return
  const words = (name: PeerName): string => `${name.type}[${line.text.slice(name.start, name.end)}]`
  const missed = line.names.filter((name) => !mine.has(key(name))).map(words)
  const wrong = found.filter((name) => !gold.has(key(name))).map(words)
  if (missed.length + wrong.length > 0)
    console.log(`  missed ${missed.join(' ')} | wrong ${wrong.join(' ')} | ${line.text}`)
}

/** Documents by wikigold's own marks, with the same ids as in training, so that what is only scored was never learnt. */
export function readGroups(path: string): Group[] {
  const groups = new Map<string, Line[]>()
  let report = 0
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    if (block.trim() === '') continue
    if (block.includes('-DOCSTART-')) report++
    if (!block.trim().includes('\n') && block.includes('-DOCSTART-')) continue
    const id = `wikigold@${String(report)}`
    const list = groups.get(id) ?? []
    list.push(readLine(block))
    groups.set(id, list)
  }
  return [...groups].map(([id, lines]) => ({ id, lines }))
}

function readLine(block: string): Line {
  let text = ''
  let open: { start: number; end: number; type: string } | null = null
  const names: { start: number; end: number; type: string }[] = []
  let quoted = false
  let glue = true
  for (const row of block.trim().split(/\r?\n/)) {
    const [form = '', tag = 'O'] = row.split(/\s+/)
    const closing = form === '"' && quoted
    const tight = glue || closing || /^(?:[.,;:!?)\]%]|'s|n't|'|'\w+)$/.test(form)
    if (!tight) text += ' '
    const start = text.length
    text += form
    if (form === '"') quoted = !quoted
    glue = (form === '"' && quoted) || /^[([$]$/.test(form)
    const type = tag.slice(2)
    if (tag === 'O') open = null
    else if (open && tag.startsWith('I-') && open.type === type) open.end = text.length
    else names.push((open = { start, end: text.length, type }))
  }
  return { text, names: names.filter(({ type }) => type !== 'MISC') }
}
