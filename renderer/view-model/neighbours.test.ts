import { expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { entitiesOf, indexGraph } from './graph-index'
import { sharedEvents } from './neighbours'

const index = indexGraph(SMALL_GRAPH)

it('finds the events that all of several have a part in', () => {
  const shared = sharedEvents(index, ['ana', 'ilan'])
  expect(shared.length).toBeGreaterThan(0)
  for (const { id, ...event } of SMALL_GRAPH.events) {
    const all = entitiesOf({ id, ...event })
    expect(shared.includes(id)).toBe(all.includes('ana') && all.includes('ilan'))
  }
  expect(sharedEvents(index, ['ana', 'nobody'])).toEqual([])
})
