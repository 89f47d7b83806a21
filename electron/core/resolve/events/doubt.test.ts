/** What a person is asked about: pairs of tellings that the rules keep apart and that may yet be one. */
import { describe, expect, it } from 'vitest'
import type { DecisionAction } from '../../../../shared/model'
import { read, resolveAll, type Telling } from './testing/tellings'

const told = (tellings: readonly Telling[], ...actions: readonly DecisionAction[]) =>
  resolveAll(
    read(tellings),
    actions.map((action, index) => ({ number: index + 1, action })),
  )
const b = { report: 'b' }
const pair = { by: ['Ada', 'Ben'], on: '2031-03-11' }
const ask = { type: 'REQUEST', by: ['Ada'], to: ['Ben'], on: '2031-03-11' } as const
const twoMeetings: readonly Telling[] = [
  { ...pair, at: ['Port'] },
  { ...pair, on: '2031-03-12', at: ['Lake'] },
  { by: ['Ada', 'Ben'], says: 'they *met again' },
]

describe('asked about', () => {
  it.each<[string, readonly Telling[], number]>([
    [
      'what one asked of another on one day, in other words',
      [
        { ...ask, says: 'Ada *asked Ben for [a pause]' },
        { ...ask, ...b, says: 'Ada *urged Ben to [halt the trawlers]' },
      ],
      1,
    ],
    ['a meeting without a day, and each that it may be', twoMeetings, 2],
  ])('%s', (_, tellings, number) => {
    const { candidates } = told(tellings)
    expect(candidates).toHaveLength(number)
    for (const { kind, score, why } of candidates) {
      expect(kind).toBe('event')
      expect(score).toBeGreaterThan(0)
      expect(why).toMatch(/\.$/)
    }
  })
})

describe('not asked about', () => {
  it.each<[string, readonly Telling[]]>([
    ['what was joined', [pair, { ...pair, ...b }]],
    [
      'countries that met on a day, in a town only one report names: joined',
      [
        { ...pair, at: ['Port'] },
        { ...b, by: ['Norland', 'Sutland'], on: pair.on },
      ],
    ],
    ['meetings of two days', [pair, { ...pair, ...b, on: '2031-03-12' }]],
    ['meetings of others', [pair, { ...pair, ...b, by: ['Ada', 'Cid'] }]],
    ['what happened and what is planned', [pair, { ...pair, ...b, status: 'future' }]],
    [
      'two things one party said on one day',
      [
        { ...ask, to: [], says: 'Ada *asked for [a pause]' },
        { ...ask, ...b, to: [], says: 'Ada *demanded [lower fees]' },
      ],
    ],
  ])('%s', (_, tellings) => {
    expect(told(tellings).candidates).toEqual([])
  })
})

describe('answers', () => {
  const [first, second] = told(twoMeetings).candidates
  const readingsOf = (node = '') =>
    told(twoMeetings).events.find(({ id }) => id === node)?.readings[0] ?? ''
  const readings = [readingsOf(first?.a), readingsOf(first?.b)] as const

  it('the same: one event', () => {
    const { events, candidates } = told(twoMeetings, { kind: 'merge-events', readings })
    expect(events).toHaveLength(2)
    expect(candidates).toEqual([])
  })

  it('two: asked no more', () => {
    const { events, candidates } = told(twoMeetings, { kind: 'keep-events-apart', readings })
    expect(events).toHaveLength(3)
    expect(candidates).toEqual([second])
  })

  it('two: joined by no rule', () => {
    const tellings = [pair, { ...pair, ...b }]
    const [one = '', other = ''] = told(tellings).events[0]?.readings ?? []
    const apart = { kind: 'keep-events-apart', readings: [one, other] } as const
    expect(told(tellings, apart).events).toHaveLength(2)
    const { events } = told(tellings, apart, { kind: 'merge-events', readings: [one, other] })
    expect(events).toHaveLength(1)
  })
})
