import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { clusterPlaces, mapArcs, mapPlaces } from './map-places'
import { cellKey, meetingMatrix } from './matrix'
import { entityColumns, eventColumns, sortRows, toCsv, toTabs } from './table-rows'

const index = indexGraph(SMALL_GRAPH)
const passing = filterGraph(index, NO_FILTERS)

describe('meetingMatrix', () => {
  const matrix = meetingMatrix(passing.events, passing.entityIds, 3)

  it('counts the same for both orders', () => {
    expect(matrix.cells.get(cellKey('ana', 'ilan'))).toHaveLength(4)
    expect(matrix.cells.get(cellKey('ilan', 'ana'))).toHaveLength(4)
    expect(matrix.most).toBe(4)
  })

  it('shows the busiest and says how many are left', () => {
    expect(matrix.ids.slice(0, 2).sort()).toEqual(['ana', 'ilan'])
    expect(matrix.left).toBe(3)
  })
})

describe('map', () => {
  const places = mapPlaces(index, passing.events, passing.entityIds)

  it('counts events where they were', () => {
    expect(places[0]).toMatchObject({ id: 'marn', events: ['e1', 'e2', 'e20', 'e21'] })
  })

  it('follows talks of the same people from place to place', () => {
    const arcs = mapArcs(index, passing.events, places)
    expect(arcs.map((arc) => `${arc.from}>${arc.to}`).sort()).toEqual([
      'marn>harrow',
      'marn>tesk',
      'tesk>marn',
    ])
  })

  it('joins places that would cover each other', () => {
    const spots = places.map((place, i) => ({ place, x: i < 2 ? i : 100 * i, y: 0 }))
    const clusters = clusterPlaces(spots, 10)
    expect(clusters).toHaveLength(places.length - 1)
    expect(clusters[0]?.places).toHaveLength(2)
  })
})

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
