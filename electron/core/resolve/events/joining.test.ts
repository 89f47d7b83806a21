/** Pairs of tellings that are one happening, and pairs that are not. */
import { describe, expect, it } from 'vitest'
import { read, resolve, type Telling } from './testing/tellings'

const nodesOf = (...tellings: readonly Telling[]): number => resolve(read(tellings)).length

const pair = { by: ['Ada', 'Ben'], on: '2031-03-11' }
const b = { report: 'b' }
const attack = { type: 'ASSAULT', by: ['gunmen'], at: ['Port'], on: '2031-03-08' } as const
const ask = { type: 'REQUEST', by: ['Ada'] } as const
const clash = {
  type: 'ASSAULT',
  by: ['Norland'],
  to: ['Sutland'],
  at: ['Port'],
  on: '2031-03-08',
} as const
const march = { type: 'PROTEST', by: ['Norland'], at: ['Port'], on: '2031-03-08' } as const
const deal = { type: 'AGREE', by: ['Ada', 'Ben'], at: ['Port'], on: '2031-03-11' } as const

describe('one happening', () => {
  it.each<[string, Telling, Telling]>([
    ['a meeting of the same people', pair, { ...pair, ...b }],
    [
      'ministers, and their countries in the same town',
      { ...pair, at: ['Port'] },
      { ...b, by: ['Norland', 'Sutland'], on: pair.on, at: ['Port'] },
    ],
    ['a country for one of them', pair, { by: ['Norland', 'Ben'], on: pair.on }],
    [
      'the meeting that the report tells of',
      { ...pair, at: ['Port'] },
      { says: 'Cid was host of the *talks', by: ['Cid'], on: pair.on, at: ['Port'] },
    ],
    [
      'an attack by the same words',
      { ...attack, says: 'gunmen *attacked [a fuel depot]' },
      { ...attack, ...b, by: [], says: 'a *raid on [the fuel depots]' },
    ],
    [
      'an arrest',
      { type: 'COERCE', says: 'police *took him', by: ['police'], to: ['Cid'], on: '2031-03-12' },
      { type: 'COERCE', says: '*arrested Cid', to: ['Cid'], on: '2031-03-12', ...b },
    ],
    [
      'a request without a day in reports of two days',
      { ...ask, says: 'Ada *asked for [a pause of ten days]' },
      { ...ask, ...b, says: 'Ada *demanded [a ten-day pause]', published: '2031-03-15' },
    ],
    [
      'leaving talks, whatever it is called',
      { type: 'RETREAT', says: 'Ada *pulled out of the talks', by: ['Ada'], on: '2031-03-12' },
      { type: 'SANCTION', says: 'Norland *quit [the talks]', by: ['Norland'], ...b },
    ],
    [
      'what one did to another in one town on one day',
      { ...clash, says: 'Norland *fired at [two trawlers]' },
      { ...clash, ...b, says: 'Norland *rammed [a boat]' },
    ],
    [
      'a release, whatever it is called',
      { type: 'RETREAT', says: 'Norland *freed him', by: ['Norland'], to: ['Cid'], on: pair.on },
      { ...b, type: 'COOPERATE', says: '*exchanged him', to: ['Cid'], on: pair.on },
    ],
    [
      'a meeting told again in its report without its day',
      { by: ['Norland', 'Sutland'], on: pair.on, at: ['Port'] },
      { says: 'he left after a *meeting with Ben', by: pair.by },
    ],
    [
      'a deal told again by its signing',
      { ...deal, says: 'they *signed [a truce]' },
      { type: 'AGREE', says: 'they *put [their names to the text]', by: ['Norland', 'Sutland'] },
    ],
    [
      'ministers without a town, and their countries with one',
      pair,
      { ...b, by: ['Norland', 'Sutland'], on: pair.on, at: ['Port'] },
    ],
    [
      'a march of the same people',
      { ...march, says: 'they *marched against [the tax]' },
      { ...march, ...b, says: 'the *rally of [nurses]' },
    ],
    [
      'a deal told as signed and as agreed',
      { ...deal, says: 'they *agreed on [daily data about the lake]' },
      { ...deal, ...b, by: ['Norland', 'Sutland'], says: '*signed [a data deal on Tuesday]' },
    ],
  ])('%s', (_, one, other) => {
    const [node, ...rest] = resolve(read([one, other]))
    expect(rest).toEqual([])
    expect(node?.evidence).toHaveLength(2)
    expect(node?.why).toHaveLength(1)
  })
})

describe('two happenings', () => {
  it.each<[string, Telling, Telling]>([
    ['another day', pair, { ...pair, ...b, on: '2031-03-14' }],
    ['no day', pair, { ...b, by: pair.by }],
    ['another town', { ...pair, at: ['Port'] }, { ...pair, ...b, at: ['Lake'] }],
    ['an undated one of many', pair, { says: 'they have *met twice', by: pair.by }],
    [
      'who he met before, without a name',
      { ...pair, at: ['Port'] },
      { by: ['Ada', 'gunmen'], on: pair.on, at: ['Port'] },
    ],
    ['one other person', pair, { ...pair, ...b, by: ['Ada', 'Cid'] }],
    [
      'two countries elsewhere, and their ministers',
      pair,
      { ...b, by: ['Norland', 'Sutland'], on: pair.on },
    ],
    [
      'first and second',
      { ...pair, says: 'the first *meeting' },
      { ...pair, says: 'their second *meeting' },
    ],
    ['a call and a meeting', pair, { ...pair, mode: 'phone' }],
    ['planned and done', pair, { ...pair, status: 'future' }],
    [
      'the same town and day with nothing else alike',
      { ...attack, says: '*attacked [a fuel depot]' },
      { ...attack, ...b, says: '*shot at [two buses]' },
    ],
    [
      'what one did to another in two towns',
      { ...clash, says: 'Norland *fired at [two trawlers]' },
      { ...clash, ...b, at: ['Lake'], says: 'Norland *rammed [a boat]' },
    ],
    [
      'two deals of one day in one town',
      { ...deal, says: 'they *agreed on [a ceasefire]' },
      { ...deal, ...b, says: 'they *agreed on [daily data]' },
    ],
    [
      'gunmen of two towns',
      { ...attack, says: '*attacked [a depot]' },
      { ...attack, ...b, at: ['Lake'], says: '*attacked [a depot]' },
    ],
    [
      'attacker and attacked',
      { type: 'ASSAULT', says: '*attacked [the post]', by: ['Ada'], on: '2031-03-08' },
      { type: 'ASSAULT', says: '*attacked [the post]', to: ['Ada'], on: '2031-03-08', ...b },
    ],
    [
      'the same request weeks later',
      { ...ask, says: 'Ada *asked for [a pause of ten days]' },
      { ...ask, ...b, says: 'Ada *asked for [a pause of ten days]', published: '2031-04-10' },
    ],
    [
      'leaving talks and refusing bread',
      { type: 'RETREAT', says: 'Ada *pulled out of the talks', by: ['Ada'], on: '2031-03-12' },
      { type: 'REJECT', says: 'Ada *refused [the bread]', by: ['Ada'], on: '2031-03-12', ...b },
    ],
    [
      'two requests',
      { ...ask, says: 'Ada *asked for [a pause of ten days]' },
      { ...ask, ...b, says: 'Ada *asked for [more bread and water]' },
    ],
  ])('%s', (_, one, other) => {
    expect(nodesOf(one, other)).toBe(2)
  })

  it('are not brought together by a telling that names not everybody', () => {
    const of = (to: string, report: string): Telling => ({
      ...{
        type: 'ACCUSE',
        by: ['Ada'],
        to: [to],
        report,
        says: '*accused him of [breaking a truce]',
      },
    })
    const nobody = { ...of('Cid', 'c'), to: [] }
    expect(nodesOf(of('Cid', 'a'), of('Dora', 'b'), nobody)).toBe(2)
  })

  it('are not brought together day by day', () => {
    const reports = ['10', '12', '14', '16', '18', '20', '22', '24'].map((day) => ({
      ...{ ...ask, report: day, says: 'Ada *asked for [a pause of ten days]' },
      published: `2031-03-${day}`,
    }))
    expect(nodesOf(...reports)).toBeGreaterThan(1)
  })

  it('are not brought together by a telling that suits both', () => {
    const other = { by: ['Cid', 'Dora'], on: pair.on, at: ['Port'] }
    const talks = { says: 'the *talks', on: pair.on, at: ['Port'] }
    expect(nodesOf({ ...pair, at: ['Port'] }, other, talks)).toBe(3)
  })
})

describe('an agreement', () => {
  const agreed = { type: 'AGREE', says: 'they *agreed on [a truce]', on: pair.on } as const
  const outcomes = (...tellings: readonly Telling[]): number =>
    resolve(read(tellings)).filter(({ outcomeOf }) => outcomeOf !== null).length

  it('hangs on the one meeting of its parties in its report and on its day', () => {
    expect(outcomes(pair, { ...agreed, by: ['Norland', 'Sutland'] })).toBe(1)
    expect(outcomes(pair, { ...agreed, by: pair.by, status: 'negated' })).toBe(1)
  })

  it('hangs on no other', () => {
    expect(outcomes(pair, { ...agreed, by: ['Cid', 'Dora'] })).toBe(0)
    expect(outcomes(pair, { ...agreed, by: pair.by, on: '2031-03-12' })).toBe(0)
    expect(outcomes(pair, { ...agreed, by: pair.by, report: 'b' })).toBe(0)
    const call = { ...pair, mode: 'phone' }
    expect(outcomes(pair, call, { ...agreed, by: pair.by })).toBe(0)
  })
})
