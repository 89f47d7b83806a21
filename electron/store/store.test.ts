/** Readings go into a file and come out the same; a file that cannot be read is refused and left alone. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DecisionAction } from '../../shared/model'
import {
  appendDecision,
  createDatabase,
  dropLastDecision,
  openFile,
  saveFile,
  writeFolder,
  writeReadings,
  writeViews,
  type Sqlite,
} from './index'
import { sampleReadings } from './testing/sample-readings'
import { testSqlite } from './testing/sqlite'

let sqlite: Sqlite
beforeAll(async () => {
  sqlite = await testSqlite()
})
const root = mkdtempSync(join(tmpdir(), 'parley-store-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const folder = (): string => mkdtempSync(join(root, 'of-a-test-'))
const actions: readonly DecisionAction[] = [
  { kind: 'rename-entity', mention: 'a1:46-54', name: 'Ana María Ruiz' },
  { kind: 'remove-event', reading: 'b2:20-30:CONSULT' },
]

function savedSample(file: string) {
  const database = createDatabase(sqlite)
  writeReadings(database, sampleReadings())
  writeFolder(database, '/reports')
  for (const action of actions) appendDecision(database, action)
  writeViews(database, '[{"name":"talks"}]')
  expect(saveFile(database, file)).toEqual({ ok: true, value: { file } })
  return database
}

function codeOf(result: ReturnType<typeof openFile>): string {
  return result.ok ? 'ok' : result.problem.code
}

describe('a saved graph', () => {
  it('comes back as it was', () => {
    const file = join(folder(), 'a graph ü.parley')
    savedSample(file)
    const opened = openFile(sqlite, file)
    if (!opened.ok) throw new Error(opened.problem.message)
    expect(opened.value.readings()).toEqual(sampleReadings())
    expect(opened.value.decisions).toEqual(actions.map((action, n) => ({ number: n + 1, action })))
    expect(opened.value.folder).toBe('/reports')
    expect(opened.value.views).toBe('[{"name":"talks"}]')
  })

  it('is the same bytes each time, also after opening and saving again', () => {
    const [one, two, three] = ['1', '2', '3'].map((name) => join(folder(), name))
    const database = savedSample(one!)
    saveFile(database, two!)
    const opened = openFile(sqlite, one!)
    if (!opened.ok) throw new Error(opened.problem.message)
    saveFile(opened.value.database, three!)
    expect(readFileSync(two!).equals(readFileSync(one!))).toBe(true)
    expect(readFileSync(three!).equals(readFileSync(one!))).toBe(true)
    const fresh = join(folder(), '4')
    savedSample(fresh)
    expect(readFileSync(fresh).equals(readFileSync(one!))).toBe(true)
  })

  it('leaves no other file behind, and follows a link to where the file is', () => {
    const place = folder()
    mkdirSync(join(place, 'real'))
    const file = join(place, 'real', 'g.parley')
    savedSample(file)
    symlinkSync(file, join(place, 'link.parley'))
    savedSample(join(place, 'link.parley'))
    expect(readlinkSync(join(place, 'link.parley'))).toBe(file)
    expect(readdirSync(join(place, 'real'))).toEqual(['g.parley'])
  })

  it('drops only its last decision on undo', () => {
    const database = createDatabase(sqlite)
    for (const action of actions) appendDecision(database, action)
    dropLastDecision(database)
    expect(database.rows('SELECT number FROM decisions')).toEqual([{ number: 1 }])
    expect(appendDecision(database, actions[1]!).number).toBe(2)
  })

  it('removes everything of an article with its row: foreign keys are on, also after saving', () => {
    const database = createDatabase(sqlite)
    writeReadings(database, sampleReadings())
    saveFile(database, join(folder(), 'x'))
    database.run('DELETE FROM articles')
    for (const table of ['mentions', 'events', 'participants', 'quotes', 'sentences']) {
      expect(database.rows(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: 0 }])
    }
  })
})

describe('a file that cannot be read', () => {
  const refuses = (change: (content: Buffer) => Buffer): string => {
    const file = join(folder(), 'bad.parley')
    savedSample(file)
    const bad = change(readFileSync(file))
    writeFileSync(file, bad)
    const code = codeOf(openFile(sqlite, file))
    expect(readFileSync(file).equals(bad)).toBe(true)
    return code
  }
  const patched = (offset: number, ...bytes: number[]) => {
    return (content: Buffer): Buffer => {
      bytes.forEach((byte, index) => content.writeUInt8(byte, offset + index))
      return content
    }
  }

  it.each([
    ['a text', () => Buffer.from('not a database at all, just words. '.repeat(9))],
    ['nothing', () => Buffer.alloc(0)],
    ['another program’s database', patched(68, 0, 0, 0, 0)],
  ])('is not ours: %s', (_, change) => {
    expect(refuses(change)).toBe('not-a-parley-file')
  })

  it('is from a newer Parley', () => {
    expect(refuses(patched(60, 0, 0, 3, 231))).toBe('newer-version')
  })

  it.each([
    ['cut in half', (content: Buffer) => content.subarray(0, content.length / 2)],
    ['cut to its header', (content: Buffer) => content.subarray(0, 100)],
    ['a page overwritten', (content: Buffer) => content.fill(0xa5, 4096, 8192)],
    ['wrong page size', patched(16, 0, 3)],
    ['a later page overwritten', (content: Buffer) => content.fill(7, content.length - 4096)],
  ])('is damaged: %s', (_, change) => {
    expect(refuses(change)).toBe('damaged-file')
  })

  it('is damaged when a row is not what Parley writes', () => {
    const file = join(folder(), 'odd.parley')
    const database = savedSample(file)
    database.run("UPDATE events SET type = 'PARTY'")
    saveFile(database, file)
    expect(codeOf(openFile(sqlite, file))).toBe('damaged-file')
  })

  it('is missing, or a folder', () => {
    expect(codeOf(openFile(sqlite, join(folder(), 'none')))).toBe('not-found')
    expect(codeOf(openFile(sqlite, folder()))).toBe('not-a-parley-file')
  })
})

describe('a place that cannot be written', () => {
  it('is named, and nothing is left there', () => {
    const place = folder()
    mkdirSync(join(place, 'taken'))
    const database = createDatabase(sqlite)
    for (const file of [join(place, 'no', 'such', 'g.parley'), join(place, 'taken')]) {
      const saved = saveFile(database, file)
      expect(saved.ok ? 'ok' : saved.problem.code).toBe('cannot-write')
    }
    expect(readdirSync(place)).toEqual(['taken'])
  })
})
