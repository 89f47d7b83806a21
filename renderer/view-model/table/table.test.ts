import { describe, expect, it } from 'vitest'
import { NO_FILTERS, filterGraph } from '../filters'
import { indexGraph } from '../graph-index'
import { FIVE_REPORTS, generateView } from '../test-data/generate-view'
import { entityColumns, eventColumns } from './columns'
import { pickRow } from './picking'
import { findRows, leastWidth, orderRows, rowsToCsv, rowsToTabs, textsOf, wordsOf } from './rows'

const view = generateView(FIVE_REPORTS)
const index = indexGraph(view)
const columns = eventColumns(index)
const column = (id: string) => columns.find((one) => one.id === id)!

describe('orderRows', () => {
  it('sorts by date and keeps undated events last in both directions', () => {
    for (const descending of [false, true]) {
      const dates = orderRows(view.events, column('date'), descending).map(
        ({ date }) => date?.start ?? null,
      )
      const known = dates.filter((date) => date !== null)
      expect(dates.slice(0, known.length)).toEqual(known)
      expect(known).toEqual([...known].sort((a, b) => (a < b ? -1 : 1) * (descending ? -1 : 1)))
    }
  })
  it('sorts numbers as numbers', () => {
    const counts = entityColumns(index, filterGraph(index, NO_FILTERS)).find(
      ({ id }) => id === 'mentions',
    )!
    const sorted = orderRows(view.entities, counts, true).map(({ mentionCount }) => mentionCount)
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
  })
})

describe('findRows', () => {
  it('keeps rows that hold every word, whatever the case', () => {
    const [first] = view.events
    const [one = '', two = ''] = first!.label.split(' ')
    const texts = textsOf(view.events, columns)
    expect(findRows(view.events, texts, wordsOf(` ${one.toUpperCase()}  ${two}`))).toContain(first)
    expect(findRows(view.events, texts, wordsOf('no such word'))).toHaveLength(0)
    expect(findRows(view.events, texts, wordsOf(' '))).toHaveLength(view.events.length)
  })
})

describe('text of rows', () => {
  it('writes ISO dates and one line a row', () => {
    const rows = view.events.filter(({ date }) => date?.start.length === 10).slice(0, 3)
    const lines = rowsToCsv(rows, columns).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]!.startsWith('Date,Event,Kind')).toBe(true)
    expect(lines[1]!.startsWith(rows[0]!.date!.start)).toBe(true)
    expect(rowsToTabs(rows, columns).split('\n')[1]!.split('\t')).toHaveLength(columns.length)
  })
  it('quotes commas and disarms formulas', () => {
    const [first] = view.events
    const csv = rowsToCsv([{ ...first!, label: '=SUM(1,2)' }], [column('event')])
    expect(csv.split('\n')[1]).toBe('"\'=SUM(1,2)"')
    const south = { ...view.entities[0]!, lat: -3.5 }
    const latitude = entityColumns(index, filterGraph(index, NO_FILTERS)).find(
      ({ id }) => id === 'latitude',
    )!
    expect(rowsToCsv([south], [latitude])).toBe('Latitude\n-3.5')
  })
})

describe('entityColumns', () => {
  it('counts only events that pass the filters', () => {
    const passing = filterGraph(index, { ...NO_FILTERS, hiddenCategories: ['CONSULT'] })
    const events = entityColumns(index, passing).find(({ id }) => id === 'events')!
    const sum = view.entities.reduce((total, one) => total + Number(events.text(one)), 0)
    const all = entityColumns(index, filterGraph(index, NO_FILTERS)).find(
      ({ id }) => id === 'events',
    )!
    expect(sum).toBeLessThan(view.entities.reduce((total, one) => total + Number(all.text(one)), 0))
  })
})

describe('pickRow', () => {
  const order = ['a', 'b', 'c', 'd']
  const none = { shift: false, toggle: false }
  it('takes one row, more with Ctrl, a range with Shift', () => {
    const one = pickRow(order, { ids: [], anchor: null }, 'b', none)
    expect(one).toEqual({ ids: ['b'], anchor: 'b' })
    expect(pickRow(order, one, 'd', { ...none, toggle: true }).ids).toEqual(['b', 'd'])
    expect(pickRow(order, one, 'b', { ...none, toggle: true }).ids).toEqual([])
    const range = pickRow(order, one, 'd', { ...none, shift: true })
    expect(range).toEqual({ ids: ['b', 'c', 'd'], anchor: 'b' })
    expect(pickRow(order, range, 'a', { ...none, shift: true }).ids).toEqual(['b', 'a'])
  })
  it('starts anew when the anchor is gone', () => {
    expect(pickRow(order, { ids: ['x'], anchor: 'x' }, 'c', { ...none, shift: true }).ids).toEqual([
      'c',
    ])
  })
})

describe('leastWidth', () => {
  it('adds up the least widths', () => {
    expect(leastWidth([{ width: '84px' }, { width: 'minmax(100px, 1fr)' }])).toBe(84 + 100 + 12)
  })
})
