import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { indexGraph } from './graph-index'
import { entityColumns, eventColumns, sortRows, toCsv, toTabs } from './table-rows'

const index = indexGraph(SMALL_GRAPH)

describe('table', () => {
  const events = eventColumns(index)
  const entities = entityColumns(index)

  it('sorts both ways, undated last when ascending', () => {
    const byDate = events.find((column) => column.id === 'date')!
    const up = sortRows(SMALL_GRAPH.events, byDate, false)
    expect(up.at(-1)?.date).toBeNull()
    expect(sortRows(SMALL_GRAPH.events, byDate, true)[0]?.date).toBeNull()
  })

  it('sorts numbers as numbers', () => {
    const column = entities.find((one) => one.id === 'events')!
    expect(sortRows(SMALL_GRAPH.entities, column, true)[0]?.id).toBe('ilan')
  })

  it('quotes commas and disarms formulas in CSV', () => {
    const [row] = SMALL_GRAPH.events
    const csv = toCsv([{ ...row!, label: '=SUM("a", b)' }], events)
    expect(csv.split('\n')[1]).toContain(`"'=SUM(""a"", b)"`)
  })

  it('copies with tabs and without line breaks', () => {
    const [row] = SMALL_GRAPH.events
    expect(toTabs([{ ...row!, label: 'a\nb\tc' }], events).split('\n')).toHaveLength(2)
  })
})
