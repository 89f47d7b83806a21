/** What was worked out comes back only with the very bytes and rules it was made with; the database behind it opens all the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDatabase, openContent } from './open'
import { sampleReadings } from './testing/sample-readings'
import { testSqlite } from './testing/sqlite'
import { findWork, withWork } from './worked-out'
import { writeReadings } from './write/reading'

const sqlite = await testSqlite()
const database = createDatabase(sqlite)
writeReadings(database, sampleReadings())
const content = database.bytes()
const work = { view: '{"entities":["Žižek"]}', graph: '' }
const file = withWork(content, 'rules', work)

describe('what was worked out', () => {
  it('comes back with the database as it was', () => {
    const found = findWork(file, 'rules')
    expect([found?.work.view(), found?.work.graph()]).toEqual([work.view, work.graph])
    expect(Buffer.compare(found!.content, content)).toBe(0)
  })

  it('is nothing to other rules, nor when any byte has changed or any is missing', () => {
    expect(findWork(file, 'others')).toBeNull()
    expect(findWork(content, 'rules')).toBeNull()
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const bad = Uint8Array.from(file)
        bad[place] = (bad[place]! + by) & 255
        expect(findWork(bad, 'rules')).toBeNull()
        expect(findWork(file.subarray(0, place), 'rules')).toBeNull()
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('is in nobody’s way: whole, cut off or void, the database opens', () => {
    for (const end of [file.length, file.length - 1, file.length - 60])
      for (const rules of ['rules', 'others', null]) {
        const opened = openContent(sqlite, file.subarray(0, end), rules)
        if (!opened.ok) throw new Error(opened.problem.message)
        expect(opened.value.readings()).toEqual(sampleReadings())
        expect(opened.value.work !== null).toBe(end === file.length && rules === 'rules')
        opened.value.database.close()
      }
  })
})
