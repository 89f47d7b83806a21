import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { indexGraph } from './graph-index'
import {
  binEvents,
  isoOf,
  lanesOf,
  nextStart,
  startOf,
  timeExtent,
  timeOf,
  unitFor,
} from './timeline'

const index = indexGraph(SMALL_GRAPH)

describe('timeline', () => {
  it('spans the dated events', () => {
    const extent = timeExtent(SMALL_GRAPH.events)!
    expect(isoOf(extent.from)).toBe('2021-03-01')
    expect(unitFor(extent)).toBe('day')
    expect(timeExtent([])).toBeNull()
  })

  it.each([
    ['2021-03-04', 'week', '2021-03-01', '2021-03-08'],
    ['2021-02-28', 'week', '2021-02-22', '2021-03-01'],
    ['2021-12-31', 'month', '2021-12-01', '2022-01-01'],
    ['2021-03-04', 'day', '2021-03-04', '2021-03-05'],
  ] as const)('%s lies in the %s from %s to %s', (day, unit, from, to) => {
    const start = startOf(timeOf(day), unit)
    expect(isoOf(start)).toBe(from)
    expect(isoOf(nextStart(start, unit))).toBe(to)
  })

  it('counts each dated event once', () => {
    const dated = SMALL_GRAPH.events.filter((event) => event.date).length
    for (const unit of ['day', 'week', 'month'] as const) {
      const bins = binEvents(SMALL_GRAPH.events, unit)
      expect(bins.reduce((sum, bin) => sum + bin.events.length, 0)).toBe(dated)
    }
  })

  it('gives undated events a place of their own', () => {
    const lanes = lanesOf(SMALL_GRAPH.events, 'family', index)
    expect(
      lanes
        .flatMap((lane) => lane.undated)
        .map((event) => event.id)
        .sort(),
    ).toEqual(['e11', 'e17'])
  })

  it('makes a lane for each actor', () => {
    const lanes = lanesOf(SMALL_GRAPH.events, 'actor', index)
    expect(lanes[0]?.id).toBe('ilan')
    expect(lanes.length).toBeLessThanOrEqual(14)
  })
})
