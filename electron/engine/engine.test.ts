/** The engine answers every request of the contract; what is open stays open until something else has been read. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDatabase, saveFile, startSqlite, writeReadings } from '../store'
import { sampleReadings } from '../store/testing/sample-readings'
import { refuse } from './problems'
import { readResource } from './resources'
import { codeOf, makeEngine, makeFolder, valueOf } from './testing/folders'

const FILES = { 'a.txt': 'Ruiz met Berg.\nBerg left.', 'b.txt': 'Ruiz went home.' }

async function opened() {
  const folder = makeFolder(FILES)
  const made = await makeEngine()
  const open = valueOf(await made.engine['engine:build-folder'](folder))
  return { ...made, folder, open }
}

async function sampleFile(): Promise<string> {
  const database = createDatabase(await startSqlite(readResource('sql-wasm.wasm')))
  writeReadings(database, sampleReadings())
  const file = join(makeFolder(), 'sample.parley')
  valueOf(saveFile(database, file))
  return file
}
const ruizOf = (id: string) => ({ kind: 'rename-entity', mention: id, name: 'Ana Ruiz' }) as const

describe('reading a folder', () => {
  it('opens its graph, unsaved, and tells of each file', async () => {
    const { open, folder, progress } = await opened()
    expect(open).toMatchObject({ folder, file: null, unsaved: true, problems: [] })
    expect(open.view.entities.map(({ name }) => name)).toEqual(['Berg', 'Ruiz'])
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it('leaves what is open when the next folder gives nothing', async () => {
    const { engine, open } = await opened()
    expect(codeOf(await engine['engine:build-folder'](makeFolder()))).toBe('empty-folder')
    expect(await engine['engine:current']()).toEqual(open)
  })

  it('is stopped by cancel, and by the next request to open something', async () => {
    const { engine, folder, open } = await opened()
    const first = engine['engine:build-folder'](makeFolder({ 'x.txt': 'Other' }))
    void engine['engine:cancel']()
    expect(codeOf(await first)).toBe('cancelled')
    expect(await engine['engine:current']()).toEqual(open)
    const second = engine['engine:build-folder'](makeFolder({ 'x.txt': 'Other' }))
    const third = engine['engine:build-folder'](folder)
    expect(codeOf(await second)).toBe('cancelled')
    expect(codeOf(await third)).toBe('ok')
  })

  it('says when the model cannot be used, and tries again the next time', async () => {
    let tries = 0
    const { engine } = await makeEngine({
      loadPipeline: () => {
        tries++
        return Promise.resolve(refuse('model-damaged', 'x'))
      },
    })
    const folder = makeFolder(FILES)
    expect(codeOf(await engine['engine:build-folder'](folder))).toBe('model-damaged')
    expect(codeOf(await engine['engine:build-folder'](folder))).toBe('model-damaged')
    expect(tries).toBe(2)
  })
})

describe('a .parley file', () => {
  it('brings the same graph back', async () => {
    const { engine, open } = await opened()
    const file = join(makeFolder(), 'g.parley')
    expect(valueOf(await engine['engine:save-file'](file))).toEqual({ file })
    expect(await engine['engine:current']()).toEqual({ ...open, file, unsaved: false })
    const other = (await makeEngine()).engine
    const again = valueOf(await other['engine:open-file'](file))
    expect(again).toEqual({ ...open, folder: null, file, unsaved: false })
  })

  it('is refused when damaged, and what was open stays', async () => {
    const { engine, open } = await opened()
    const file = join(makeFolder(), 'g.parley')
    valueOf(await engine['engine:save-file'](file))
    const bad = join(makeFolder(), 'bad.parley')
    writeFileSync(bad, readFileSync(file).subarray(0, 9000))
    expect(codeOf(await engine['engine:open-file'](bad))).toBe('damaged-file')
    expect(await engine['engine:current']()).toMatchObject({ file, view: open.view })
  })

  it('cannot be saved when nothing is open', async () => {
    const { engine } = await makeEngine()
    expect(codeOf(await engine['engine:save-file']('x.parley'))).toBe('not-found')
    expect(await engine['engine:current']()).toBeNull()
  })
})

describe('decisions', () => {
  it('change the graph, can be undone and redone, and count as unsaved work', async () => {
    const { engine, open } = await opened()
    valueOf(await engine['engine:save-file'](join(makeFolder(), 'g.parley')))
    const detail = valueOf(await engine['engine:entity'](open.view.entities[1]!.id))
    const action = ruizOf(detail.entity.mentions[0]!.id)
    const named = valueOf(await engine['engine:decide'](action))
    expect(named.unsaved).toBe(true)
    expect(named.view.entities[1]!.name).toBe('Ana Ruiz')
    expect(await engine['engine:decisions']()).toEqual([{ number: 1, action }])
    const undone = valueOf(await engine['engine:undo']())
    expect(undone).toMatchObject({ unsaved: false, view: open.view })
    expect(valueOf(await engine['engine:undo']())).toEqual(undone)
    expect(valueOf(await engine['engine:redo']())).toEqual(named)
    expect(valueOf(await engine['engine:redo']())).toEqual(named)
  })

  it('are refused when what they are about is not there', async () => {
    const { engine } = await opened()
    expect(codeOf(await engine['engine:decide'](ruizOf('x:1-2')))).toBe('not-found')
    expect(await engine['engine:decisions']()).toEqual([])
  })

  it('are kept when the folder is read again, also in a later sitting', async () => {
    const { engine, folder, open } = await opened()
    const detail = valueOf(await engine['engine:entity'](open.view.entities[1]!.id))
    valueOf(await engine['engine:decide'](ruizOf(detail.entity.mentions[0]!.id)))
    const file = join(makeFolder(), 'g.parley')
    valueOf(await engine['engine:save-file'](file))
    const later = (await makeEngine()).engine
    valueOf(await later['engine:open-file'](file))
    for (const one of [engine, later]) {
      const again = valueOf(await one['engine:build-folder'](folder))
      expect(again.view.entities[1]!.name).toBe('Ana Ruiz')
      expect(again).toMatchObject({ file, unsaved: true, folder })
      const other = valueOf(await one['engine:build-folder'](makeFolder(FILES)))
      expect(other.view.entities[1]!.name).toBe('Ruiz')
      expect(other.file).toBeNull()
    }
  })
})

describe('saved views', () => {
  it('are unsaved work until saved, and stay with the file and the folder', async () => {
    const { engine, folder } = await opened()
    expect(await engine['engine:views']()).toBeNull()
    const file = join(makeFolder(), 'g.parley')
    valueOf(await engine['engine:save-file'](file))
    expect(valueOf(await engine['engine:keep-views']('[1]'))).toEqual({ unsaved: true })
    valueOf(await engine['engine:save-file'](file))
    expect(valueOf(await engine['engine:keep-views']('[1]'))).toEqual({ unsaved: false })
    const later = (await makeEngine()).engine
    expect(valueOf(await later['engine:open-file'](file)).unsaved).toBe(false)
    expect(await later['engine:views']()).toBe('[1]')
    valueOf(await later['engine:build-folder'](folder))
    expect(await later['engine:views']()).toBe('[1]')
    valueOf(await later['engine:build-folder'](makeFolder(FILES)))
    expect(await later['engine:views']()).toBeNull()
  })

  it('cannot be kept when nothing is open', async () => {
    const { engine } = await makeEngine()
    expect(codeOf(await engine['engine:keep-views']('[]'))).toBe('not-found')
    expect(await engine['engine:views']()).toBeNull()
  })
})

describe('details', () => {
  it('tell of an entity, an event and an article with the words behind them', async () => {
    const { engine } = await makeEngine()
    const { view } = valueOf(await engine['engine:open-file'](await sampleFile()))
    const ruiz = valueOf(await engine['engine:entity']('person:Ana Ruiz'))
    expect(ruiz.evidence.map(({ text }) => text)).toEqual([
      'Foreign Minister Ana Ruiz met Jonas Berg in Zürich on Monday.',
      'Ruiz said 1,200 people had died.',
      'Ana Ruiz will visit Norland (NLD).',
    ])
    expect(ruiz.quotes.map(({ text }) => text)).toEqual(['1,200 people had died'])
    expect(ruiz.relations.map(({ value }) => value)).toEqual(['Foreign Minister'])
    const meeting = valueOf(await engine['engine:event'](view.events[0]!.id))
    expect(meeting.outcomes.map(({ type }) => type)).toEqual(['AGREE'])
    expect(meeting.figures).toEqual([])
    const parties = meeting.event.participants.map(({ entity }) => entity)
    expect(meeting.tellings[0]!.participants).toEqual(parties)
    const article = valueOf(await engine['engine:article']('a1'))
    const marked = article.marks.map(({ kind, start, end }) => [
      kind,
      article.text.slice(start, end),
    ])
    expect(marked).toEqual([
      ['entity', 'Ana Ruiz'],
      ['event', 'met'],
      ['entity', 'Jonas Berg'],
      ['entity', 'Zürich'],
      ['event', 'agreed'],
      ['entity', 'Ruiz'],
    ])
    expect(article.blocks).toHaveLength(3)
    const requests = ['engine:entity', 'engine:event', 'engine:article'] as const
    for (const request of requests) {
      expect(codeOf(await engine[request]('no such'))).toBe('not-found')
    }
  })

  it('count the graph and find sentences', async () => {
    const { engine } = await makeEngine()
    valueOf(await engine['engine:open-file'](await sampleFile()))
    expect(valueOf(await engine['engine:stats']())).toEqual({
      articles: 3,
      sentences: 9,
      entities: { country: 2, person: 2, place: 1 },
      events: { AGREE: 1, CONSULT: 2, REJECT: 1 },
      relations: 1,
      quotes: 1,
    })
    const hits = await engine['engine:search-sentences']('zurich mon', 5)
    expect(hits.map(({ article, text }) => [article, text])).toEqual([
      ['a1', 'Foreign Minister Ana Ruiz met Jonas Berg in Zürich on Monday.'],
    ])
  })

  it('are empty or refused when nothing is open', async () => {
    const { engine } = await makeEngine()
    expect(codeOf(await engine['engine:stats']())).toBe('not-found')
    expect(codeOf(await engine['engine:export-text']('json'))).toBe('not-found')
    expect(codeOf(await engine['engine:undo']())).toBe('not-found')
    expect(await engine['engine:search-sentences']('x', 5)).toEqual([])
    expect(await engine['engine:decisions']()).toEqual([])
  })
})

describe('the same folder read twice', () => {
  it('gives the same bytes in every format, and the same file', async () => {
    const folder = makeFolder({ ...FILES, 'ü/c.md': 'Berg met Ruiz 🌊 again.' })
    const outputs: string[][] = []
    for (let time = 0; time < 2; time++) {
      const { engine } = await makeEngine()
      valueOf(await engine['engine:build-folder'](folder))
      const file = join(makeFolder(), 'g.parley')
      valueOf(await engine['engine:save-file'](file))
      const formats = ['json', 'graphml', 'gexf', 'csv-nodes', 'csv-edges'] as const
      const texts = await Promise.all(formats.map((format) => engine['engine:export-text'](format)))
      outputs.push([...texts.map(valueOf), readFileSync(file, 'base64')])
    }
    expect(outputs[0]).toEqual(outputs[1])
  })
})
