import { describe, expect, it } from 'vitest'
import { THOUSAND, largeGraph } from './__fixtures__/large-graph'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { commonNeighbours, neighboursOf, withinSteps } from './neighbours'
import { rankEvents } from './rank'
import { isMeeting } from './scene-pairs'
import { FIRST_BUDGET, chooseVisible, type Shown } from './visible'

const index = indexGraph(SMALL_GRAPH)
const passing = filterGraph(index, NO_FILTERS)
const none: Shown = { budget: 6, expanded: [], revealed: [], hidden: [], focus: null }
const choose = (shown: Partial<Shown>) => chooseVisible(index, passing, { ...none, ...shown })

describe('chooseVisible', () => {
  it('begins with the best reported meetings and who was there', () => {
    const visible = choose({})
    expect(visible.events[0]?.id).toBe('e1')
    expect(visible.entityIds.has('ana')).toBe(true)
    expect(visible.entityIds.has('marn')).toBe(true)
    expect(visible.events).toHaveLength(6)
    expect(visible.hiddenEvents).toBe(18)
  })

  it('spends the budget on what the reading draws, and counts only that', () => {
    const visible = chooseVisible(index, passing, { ...none, budget: 3 }, 'meetings')
    const meetings = passing.events.filter(isMeeting)
    expect(visible.events).toHaveLength(3)
    expect(visible.events.every(isMeeting)).toBe(true)
    expect(visible.hiddenEvents).toBe(meetings.length - 3)
  })

  it('shows a meeting of two before an attack by nobody named that every report tells', () => {
    const meeting = SMALL_GRAPH.events.find(isMeeting)!
    const articles = Array.from({ length: 60 }, (_, i) => `r${i}`)
    const attack = {
      ...meeting,
      id: 'attack',
      type: 'ASSAULT' as const,
      participants: [],
      articles,
      evidenceCount: 60,
    }
    expect(rankEvents([attack, meeting]).map(({ id }) => id)).toEqual([meeting.id, 'attack'])
  })

  it('draws every event of an expanded entity', () => {
    const visible = choose({ budget: 0, expanded: ['tarsia'] })
    expect(visible.events.map((event) => event.id).sort()).toEqual(
      [...index.eventsOf.get('tarsia')!].sort(),
    )
  })

  it('reveals single nodes and hides others', () => {
    const visible = choose({ budget: 0, revealed: ['e11', 'bureau'], hidden: ['dam'] })
    expect([...visible.entityIds].sort()).toEqual(['bureau', 'north-guard'])
  })

  it('shows nothing beyond the steps of a focus', () => {
    const visible = choose({ focus: { nodes: ['ana', 'ilan'], steps: 0 } })
    expect([...visible.entityIds].sort()).toEqual(['ana', 'ilan'])
    expect(visible.events).toEqual([])
  })

  it('is a readable number of nodes for a thousand reports', () => {
    const large = indexGraph(largeGraph(THOUSAND))
    const visible = chooseVisible(large, filterGraph(large, NO_FILTERS), {
      ...none,
      budget: FIRST_BUDGET,
    })
    expect(visible.events).toHaveLength(FIRST_BUDGET)
    expect(visible.entityIds.size).toBeLessThan(120)
    expect(visible.hiddenEvents).toBe(THOUSAND.events - FIRST_BUDGET)
  })
})

describe('rankEvents', () => {
  it('does not depend on the order given', () => {
    const there = rankEvents(SMALL_GRAPH.events).map((event) => event.id)
    const back = rankEvents([...SMALL_GRAPH.events].reverse()).map((event) => event.id)
    expect(back).toEqual(there)
  })
})

describe('neighbours', () => {
  it('counts outcomes and the meeting they came from', () => {
    expect(neighboursOf(index, passing, 'e1')).toEqual(['ana', 'ilan', 'marn', 'e2', 'e3'])
    expect(neighboursOf(index, passing, 'e2')).toContain('e1')
  })

  it('goes as far as it is told', () => {
    expect([...withinSteps(index, passing, ['sami'], 2)].sort()).toEqual(['bridge', 'e19', 'sami'])
  })

  it('finds what two nodes share', () => {
    expect(commonNeighbours(index, passing, ['ana', 'ilan'])).toEqual(
      expect.arrayContaining(['e1', 'marn', 'mira']),
    )
  })
})
