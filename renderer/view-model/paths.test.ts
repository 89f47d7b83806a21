import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { pathInTime, shortestPath } from './paths'

const index = indexGraph(SMALL_GRAPH)
const passing = filterGraph(index, NO_FILTERS)

describe('shortestPath', () => {
  it('goes through the event two people share', () => {
    expect(shortestPath(index, passing, 'ana', 'otto')).toEqual(['ana', 'e20', 'otto'])
  })

  it('is empty when nothing links the two', () => {
    expect(shortestPath(index, passing, 'sami', 'ana')).toEqual([])
  })

  it('goes around what is filtered out', () => {
    const fewer = filterGraph(index, {
      ...NO_FILTERS,
      hiddenStatuses: ['negated'],
      hiddenCategories: ['CONSULT'],
    })
    expect(shortestPath(index, fewer, 'otto', 'ana')).toEqual([])
  })
})

describe('pathInTime', () => {
  it('never goes back in time', () => {
    const path = pathInTime(passing, 'ana', 'tarsia')
    const days = path.flatMap((id) => index.events.get(id)?.date?.start ?? [])
    expect(path[0]).toBe('ana')
    expect(path.at(-1)).toBe('tarsia')
    expect(days).toEqual([...days].sort())
  })

  it('takes no event that did not happen', () => {
    const path = pathInTime(passing, 'otto', 'free-valley')
    expect(path).not.toContain('e23')
  })
})
