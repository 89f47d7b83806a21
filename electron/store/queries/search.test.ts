/** What a person types never breaks the query and finds the sentences meant. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, searchSentences, writeReadings, type WritableDatabase } from '../index'
import { sampleReadings } from '../testing/sample-readings'
import { testSqlite } from '../testing/sqlite'
import { toMatchExpression } from './search'

describe('toMatchExpression', () => {
  it.each([
    ['berg', '"berg*"'],
    ['Ana Ruiz', '"Ana" "Ruiz*"'],
    ['Ana Ruiz ', '"Ana" "Ruiz"'],
    ['"safe roads" truce', '"safe roads" "truce*"'],
    ['"safe ro', '"safe ro*"'],
    ['cats OR dogs', '"cats" "OR" "dogs*"'],
    ['words:ana -berg NEAR/2 (x', '"words" "ana" "berg" "NEAR" "2" "x*"'],
    ['*"\'; DROP TABLE', '"DROP TABLE*"'],
  ])('%s', (query, expected) => {
    expect(toMatchExpression(query)).toBe(expected)
  })

  it.each(['', '   ', '"', '*', '()', '🌊'])('nothing to look for in %j', (query) => {
    expect(toMatchExpression(query)).toBeNull()
  })
})

describe('searchSentences', () => {
  let database: WritableDatabase
  const readings = sampleReadings()
  beforeAll(async () => {
    database = createDatabase(await testSqlite())
    writeReadings(database, readings)
  })
  const found = (query: string, limit = 10): string[] =>
    searchSentences(database, query, limit).map(({ article, start, end }) =>
      readings.find((reading) => reading.article.id === article)!.article.text.slice(start, end),
    )

  it.each([
    ['zurich', ['Foreign Minister Ana Ruiz met Jonas Berg in Zürich on Monday.']],
    ['norl refused', []],
    ['refused norl', ['Norland refused to open its port.']],
    ['"ana ruiz"', 2],
    ['ruiz', 3],
    ['minister', 2],
    ['AND', []],
    ['"roads safe"', []],
  ])('%s', (query, expected) => {
    if (typeof expected === 'number') expect(found(query)).toHaveLength(expected)
    else expect(found(query)).toEqual(expected)
  })

  it('keeps to the limit', () => {
    expect(found('ruiz', 2)).toHaveLength(2)
    expect(found('ruiz', -1)).toHaveLength(0)
    expect(found('ruiz', Number.NaN)).toHaveLength(0)
  })
})
