import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { overviewOf, shortNames } from './overview'
import { isMeeting } from './scene-pairs'

const index = indexGraph(SMALL_GRAPH)
const passing = filterGraph(index, NO_FILTERS)

describe('overviewOf', () => {
  it('lists the best reported meetings by time, and says how many there are', () => {
    const { meetings } = overviewOf(index, passing, 4)
    const days = meetings.events.map((event) => event.date?.start ?? '9999')
    expect(meetings.events).toHaveLength(4)
    expect(days).toEqual([...days].sort())
    expect(meetings.total).toBe(passing.events.filter(isMeeting).length)
  })

  it('tells agreements that came about from those that did not', () => {
    const { agreed, refused } = overviewOf(index, passing, 50)
    expect(agreed.events.some((event) => event.status === 'negated')).toBe(false)
    for (const { type, status } of refused.events)
      expect(type === 'REJECT' || status === 'negated').toBe(true)
  })
})

describe('shortNames', () => {
  it('gives people their last names and keeps everyone else whole', () => {
    expect(shortNames(index, ['ana', 'belmora', 'ana'])).toEqual(['Kovar', 'Belmora'])
  })

  it('keeps the small words before a last name', () => {
    const one = indexGraph({
      ...SMALL_GRAPH,
      entities: SMALL_GRAPH.entities.map((entity) =>
        entity.id === 'ana' ? { ...entity, name: 'Ana de la Vega' } : entity,
      ),
    })
    expect(shortNames(one, ['ana'])).toEqual(['de la Vega'])
  })

  it('keeps whole names where a last name is shared', () => {
    const two = indexGraph({
      ...SMALL_GRAPH,
      entities: SMALL_GRAPH.entities.map((entity) =>
        entity.id === 'ilan' ? { ...entity, name: 'Ilan Kovar' } : entity,
      ),
    })
    expect(shortNames(two, ['ana', 'ilan'])).toEqual(['Ana Kovar', 'Ilan Kovar'])
  })
})
