/** Pairs of tellings that are alike and yet two happenings. */
import { describe, expect, it } from 'vitest'
import { ask, attack, b, clash, deal, pair, undated } from './testing/samples'
import { read, resolve, type Telling } from './testing/tellings'

const nodesOf = (...tellings: readonly Telling[]): number => resolve(read(tellings)).length

describe('two happenings', () => {
  it.each<[string, Telling, Telling]>([
    ['another day', pair, { ...pair, ...b, on: '2031-03-14' }],
    ['no day', pair, { ...b, by: pair.by }],
    ['another town', { ...pair, at: ['Port'] }, { ...pair, ...b, at: ['Lake'] }],
    ['no day in two reports without one', undated, { ...undated, ...b }],
    [
      'no day but two weekdays',
      { ...undated, says: 'they *met on Monday' },
      { says: 'they *met on Thursday', by: pair.by },
    ],
    [
      'an undated one of news of a week later',
      { ...pair, at: ['Port'] },
      { ...b, by: pair.by, at: ['Port'], published: '2031-03-19' },
    ],
    [
      'a few words quoted in both reports',
      { ...undated, quote: 'We are ready' },
      { ...undated, ...b, quote: 'We are ready' },
    ],
    [
      'two crowds of one town and day',
      { type: 'PROTEST', says: '*rallied', at: ['Port'], by: ['police'], on: pair.on },
      { ...b, type: 'PROTEST', says: '*marched', at: ['Port'], by: ['gunmen'], on: pair.on },
    ],
    ['who else one of them met', pair, { says: 'Ada *met fishermen', by: ['Ada'], on: pair.on }],
    [
      'a headline that names nobody, and a later meeting',
      { says: 'Ministers *meet', by: ['police'], at: ['Port'], isHeadline: true },
      { ...pair, at: ['Lake'] },
    ],
    [
      'a meeting and several others, without a day',
      undated,
      { says: 'after *meetings in May', by: pair.by },
    ],
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
      'a summit of four, and two of them aside',
      { by: ['Norland', 'Sutland', 'Cid', 'Dora'], on: pair.on, at: ['Port'] },
      { ...pair, ...b, at: ['Port'] },
    ],
    [
      'an arrest and a killing',
      { type: 'ASSAULT', says: '*killed Cid', to: ['Cid'], on: '2031-03-12' },
      { ...b, type: 'COERCE', says: '*arrested Cid', to: ['Cid'], on: '2031-03-12' },
    ],
    [
      'a call, and talks in a town',
      { says: 'they *spoke', by: pair.by, on: '2031-03-12', at: ['Port'] },
      { ...b, says: 'Ada *telephoned Ben', by: pair.by, mode: 'phone' },
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

  it('are not brought together by a headline that names nobody', () => {
    const headline: Telling = { by: ['police'], at: ['Port'], isHeadline: true }
    const lead = { ...pair, at: ['Port'] }
    expect(nodesOf(headline, lead, { by: ['Ada', 'Cid'], on: pair.on, at: ['Port'] })).toBe(2)
  })

  it('are not brought together by a deal of which nothing is told', () => {
    const one = { ...deal, says: 'they *agreed on [a ceasefire]' }
    const other = { ...deal, says: 'they *agreed on [daily data]' }
    expect(nodesOf(one, other, { ...deal, ...b, says: 'they *signed [an agreement]' })).toBe(3)
  })

  it('are not brought together by the headline of one', () => {
    const headline = {
      type: 'AGREE',
      says: 'Ada, Ben *sign accord',
      by: pair.by,
      isHeadline: true,
    } as const
    const lead = { ...deal, says: 'they *signed [a customs deal]' }
    expect(nodesOf(headline, lead, { ...deal, says: 'they *agreed on [daily data]' })).toBe(2)
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
