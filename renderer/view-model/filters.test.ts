import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { filterChips } from './filter-chips'
import { NO_FILTERS, filterGraph, type Filters } from './filters'
import { indexGraph } from './graph-index'

const index = indexGraph(SMALL_GRAPH)
const ids = (filters: Partial<Filters>): readonly string[] =>
  filterGraph(index, { ...NO_FILTERS, ...filters }).events.map((event) => event.id)

describe('filterGraph', () => {
  it('keeps everything without filters', () => {
    const passing = filterGraph(index, NO_FILTERS)
    expect(passing.events).toHaveLength(SMALL_GRAPH.events.length)
    expect(passing.entityIds.size).toBe(SMALL_GRAPH.entities.length)
  })

  it.each<[string, Partial<Filters>, number]>([
    ['a category', { hiddenCategories: ['CONSULT'] }, 18],
    ['a status', { hiddenStatuses: ['hypothetical', 'future'] }, 19],
    ['a mode', { modes: ['meet'] }, 5],
    ['an outlet', { outlets: ['The Bell'] }, 7],
    ['an article', { articles: ['a1'] }, 4],
    ['a place', { place: 'marn' }, 4],
    ['a country', { countries: ['AT'] }, 1],
    ['a number of reports', { minReports: 2 }, 4],
    ['a confidence nothing has', { minConfidence: 0.95 }, 0],
  ])('filters by %s', (_, filters, expected) => {
    expect(ids(filters)).toHaveLength(expected)
  })

  it('keeps a month that touches the range and drops what has no date', () => {
    const found = ids({ time: { from: '2021-03-28', to: '2021-03-31' } })
    expect(found).toEqual(['e21'])
  })

  it('takes kinds out of the entities only', () => {
    const passing = filterGraph(index, { ...NO_FILTERS, hiddenKinds: ['person'] })
    expect(passing.entityIds.has('ana')).toBe(false)
    expect(passing.events).toHaveLength(SMALL_GRAPH.events.length)
  })
})

describe('filterChips', () => {
  it('gives one chip for each thing that is set, and the filters without it', () => {
    const filters: Filters = {
      ...NO_FILTERS,
      hiddenKinds: ['group'],
      time: { from: '2021-03-01', to: '2021-03-05' },
      place: 'marn',
    }
    const chips = filterChips(filters, index)
    expect(chips.map((chip) => chip.id)).toEqual(['kind:group', 'place', 'time'])
    expect(chips[0]?.without.hiddenKinds).toEqual([])
    expect(chips[0]?.without.place).toBe('marn')
  })

  it('gives none for none', () => {
    expect(filterChips(NO_FILTERS, index)).toEqual([])
  })
})
