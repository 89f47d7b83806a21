import { describe, expect, it } from 'vitest'
import type { EntityView, EventView } from '../../shared/model'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { withClearNames } from './bare-names'

const [someone] = SMALL_GRAPH.entities
const [told] = SMALL_GRAPH.events
const sides: EntityView = {
  ...someone!,
  id: 'sides',
  kind: 'group',
  name: 'warring sides',
  aliases: [],
}
const event = (change: Partial<EventView>): EventView => ({
  ...{ ...told!, id: 'new', type: 'SUPPORT', mode: null, status: 'actual', content: null },
  ...{ date: null, participants: [], ...change },
})
const nameIn = (change: Partial<EventView>): string | undefined =>
  withClearNames({
    ...SMALL_GRAPH,
    entities: [...SMALL_GRAPH.entities, sides],
    events: [event(change)],
  }).entities.find(({ id }) => id === 'sides')?.name

describe('withClearNames', () => {
  const [a, b] = SMALL_GRAPH.entities.map(({ id }) => ({ entity: id, role: 'actor' as const }))
  const recipient = { entity: 'sides', role: 'recipient' as const }

  it('says who did what to them', () => {
    const names = SMALL_GRAPH.entities.slice(0, 2).map(({ name }) => name)
    expect(nameIn({ participants: [a!, b!, recipient] })).toBe(
      `warring sides backed by ${names.join(' and ')}`,
    )
  })

  it('names the event where they act themselves, or where it did not happen', () => {
    const date = { start: '2016-05-17', end: '2016-05-17', text: '', span: null, how: '' }
    expect(nameIn({ type: 'CONSULT', date, participants: [{ ...recipient, role: 'actor' }] })).toBe(
      'warring sides (Talks · 17 May 2016)',
    )
    expect(nameIn({ status: 'negated', participants: [a!, recipient] })).toBe(
      'warring sides (No support)',
    )
  })

  it('leaves every other name as it is', () => {
    expect(withClearNames(SMALL_GRAPH)).toBe(SMALL_GRAPH)
  })
})
