import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../shared/model'
import { NO_FILTERS, filterGraph } from '../filters'
import { indexGraph } from '../graph-index'
import { THOUSAND_REPORTS, generateView } from '../test-data/generate-view'
import { MEETINGS, countMeetings } from './meetings'
import { cellShade, orderActors } from './order'

const view = generateView(THOUSAND_REPORTS)
const [p0, p1, p2, p3] = view.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)
const base = view.events[0]!
const event = (
  id: string,
  people: readonly (string | undefined)[],
  change: Partial<EventView> = {},
): EventView => ({
  ...base,
  id,
  type: 'CONSULT',
  status: 'actual',
  participants: people.map((entity) => ({ entity: entity!, role: 'actor' })),
  ...change,
})
const graphOf = (events: readonly EventView[]) => {
  const index = indexGraph({ ...view, events })
  return { index, passing: filterGraph(index, NO_FILTERS) }
}

describe('countMeetings', () => {
  const { index, passing } = graphOf([
    event('1', [p0, p1, p2]),
    event('2', [p1, p0]),
    event('3', [p0, p1], { status: 'future' }),
    event('4', [p0, p3], { type: 'ACCUSE' }),
    event('5', [p2]),
    event('6', [p2, p2]),
  ])
  it('counts meetings that happened, once for each pair', () => {
    const meetings = countMeetings(index, passing, MEETINGS)
    expect(meetings.between(p0!, p1!).map(({ id }) => id)).toEqual(['1', '2'])
    expect(meetings.between(p1!, p0!)).toHaveLength(2)
    expect(meetings.between(p2!, p2!)).toHaveLength(0)
    expect(meetings.events).toBe(2)
    expect(meetings.actors.map(({ id, total }) => [id, total])).toEqual([
      [p0, 2],
      [p1, 2],
      [p2, 1],
    ])
  })
  it('counts other categories and statuses when asked', () => {
    const all = countMeetings(index, passing, { types: null, statuses: null, kinds: null })
    expect(all.between(p0!, p1!)).toHaveLength(3)
    expect(all.between(p0!, p3!)).toHaveLength(1)
    expect(countMeetings(index, passing, { ...MEETINGS, kinds: ['country'] }).actors).toHaveLength(
      0,
    )
  })
})

describe('orderActors', () => {
  const index = indexGraph(view)
  const meetings = countMeetings(index, filterGraph(index, NO_FILTERS), MEETINGS)
  it('takes the busiest and whoever is selected', () => {
    const last = meetings.actors.at(-1)!.id
    const { actors } = orderActors(meetings, 'total', 10, new Set([last]))
    expect(actors).toHaveLength(11)
    expect(actors[0]!.total).toBeGreaterThanOrEqual(actors[9]!.total)
    expect(actors[10]!.id).toBe(last)
  })
  it('sorts by name', () => {
    const { actors } = orderActors(meetings, 'name', 10, new Set())
    expect(actors.map(({ name }) => name)).toEqual(
      [...actors.map(({ name }) => name)].sort((a, b) => a.localeCompare(b, 'en')),
    )
  })
  it('keeps groups together, the same each time', () => {
    const circle = [p0, p1]
    const other = [p2, p3]
    const small = graphOf([
      event('1', circle),
      event('2', other),
      event('3', circle),
      event('4', other),
      event('5', circle),
    ])
    const few = countMeetings(small.index, small.passing, MEETINGS)
    const { actors, breaks } = orderActors(few, 'group', 10, new Set())
    expect(actors.map(({ id }) => id)).toEqual([p0, p1, p2, p3])
    expect([...breaks]).toEqual([2])
  })
})

describe('cellShade', () => {
  it('runs from nothing to the fullest', () => {
    expect(cellShade(0, 9)).toBe(0)
    expect(cellShade(1, 9)).toBe(1)
    expect(cellShade(9, 9)).toBe(6)
    expect(cellShade(1, 1)).toBe(2)
  })
})
