/** However a file is damaged, opening it never throws and never changes it; any reading survives being stored. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../shared/model'
import { createDatabase, openContent } from './open'
import type { Sqlite } from './sqlite'
import { eventOf, mentionOf, sampleReadings } from './testing/sample-readings'
import { testSqlite } from './testing/sqlite'
import { writeReadings } from './write/reading'

let sqlite: Sqlite
beforeAll(async () => {
  sqlite = await testSqlite()
})
const bytesOf = (readings: readonly ArticleReading[]): Uint8Array => {
  const database = createDatabase(sqlite)
  writeReadings(database, readings)
  const bytes = database.bytes()
  database.close()
  return bytes
}

describe('a damaged file', () => {
  it('is opened or refused, never a crash, and the next file opens as ever', () => {
    const good = bytesOf(sampleReadings())
    const place = fc.oneof(fc.nat(99), fc.nat(good.length - 1))
    const change = fc.record({ place, byte: fc.nat(255) })
    const changes = fc.array(change, { minLength: 1, maxLength: 5 })
    const length = fc.option(fc.nat(good.length), { freq: 4 })
    fc.assert(
      fc.property(changes, length, (some, cut) => {
        const bad = good.slice()
        for (const { place, byte } of some) bad[place] = byte
        const content = bad.subarray(0, cut ?? bad.length)
        const before = content.slice()
        const opened = openContent(sqlite, content)
        if (opened.ok) opened.value.database.close()
        else {
          expect(['damaged-file', 'not-a-parley-file', 'newer-version']).toContain(
            opened.problem.code,
          )
        }
        expect(Buffer.compare(content, before)).toBe(0)
      }),
      { numRuns: 300, seed: 7 },
    )
    expect(openContent(sqlite, good).ok).toBe(true)
  })
})

describe('any reading', () => {
  it('comes back as it was stored', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, words, fc.double({ noNaN: true, min: 0, max: 1 }), (a, b, confidence) => {
        const clean = (text: string): string => text.replaceAll('\0', ' ')
        const text = `${clean(a)} Ruiz met Berg ${clean(b)}`
        const [base] = sampleReadings()
        if (!base) throw new Error('no sample')
        const article = { ...base.article, id: 'z', text, title: clean(b), blocks: [] }
        const mention = mentionOf(article, 'Ruiz', 'person', { gazetteer: clean(a) })
        const event = eventOf(article, 'met Berg', 'met', { confidence, places: [mention.id] })
        const reading: ArticleReading = {
          ...base,
          article,
          sentences: [{ start: 0, end: text.length }],
          mentions: [mention],
          roles: [],
          events: [event],
          times: [],
          quotes: [],
          figures: [],
        }
        const opened = openContent(sqlite, bytesOf([reading]))
        if (!opened.ok) throw new Error(opened.problem.code)
        expect(opened.value.readings()).toEqual([reading])
        opened.value.database.close()
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})
