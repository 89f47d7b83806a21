/** Pairs of tellings that are one happening. */
import { describe, expect, it } from 'vitest'
import { ask, attack, b, clash, deal, pair, undated } from './testing/samples'
import { read, resolve, type Telling } from './testing/tellings'

const march = { type: 'PROTEST', by: ['Norland'], at: ['Port'], on: '2031-03-08' } as const

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
      'a ship taken, whatever it is called',
      { ...clash, says: 'Norland *stormed [a grain ship]' },
      { ...clash, ...b, type: 'COERCE', says: 'Norland *seized [a vessel with grain]' },
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
    ['two tellings of a report without a day', undated, { ...undated, at: ['Port'] }],
    [
      'a deal told twice in a report without a day',
      { type: 'AGREE', says: 'they *signed a deal', by: pair.by, published: null },
      { type: 'AGREE', says: 'the *agreement', by: ['Norland', 'Sutland'] },
    ],
    [
      'a headline that names nobody, and its lead',
      { says: 'Ministers *meet', by: ['police'], at: ['Port'], isHeadline: true },
      { ...pair, at: ['Port'] },
    ],
    [
      'a headline without a day, and its lead with the same parties and verb',
      { type: 'AGREE', says: 'Ada, Ben *sign a deal', by: pair.by, at: ['Port'], isHeadline: true },
      { ...deal, says: 'they *signed [a customs deal]' },
    ],
    [
      'a headline without a day that names a wider place, and its lead',
      {
        type: 'ASSAULT',
        says: 'Gunmen *kill [nine]',
        by: ['gunmen'],
        at: ['Desert'],
        isHeadline: true,
      },
      { ...attack, says: 'gunmen *attacked [a market]' },
    ],
    [
      'a crowd that only one report describes',
      { type: 'PROTEST', says: '*rallied', at: ['Port'], by: ['police'], on: pair.on },
      { ...b, type: 'PROTEST', says: '*marched', at: ['Port'], on: pair.on },
    ],
    [
      'an attack on a town, and on what was in it',
      { ...attack, says: '*raided [the market]', to: ['Port'] },
      { ...attack, ...b, says: '*raided [the market of Port]', to: ['Ada'] },
    ],
    [
      'a guest received, and the meeting',
      { ...pair, mode: 'visit', at: ['Port'] },
      { ...pair, ...b, at: ['Port'] },
    ],
    [
      'a meeting in a palace of the town',
      { ...pair, at: ['Port'] },
      { ...pair, ...b, at: ['Palace'] },
    ],
    [
      'who hosted the talks, in a report without a day',
      undated,
      { says: 'Cid hosted the *talks', host: 'Cid' },
    ],
    [
      'news of the next day that names no day',
      { ...pair, at: ['Port'] },
      { ...b, by: pair.by, at: ['Port'], published: '2031-03-12' },
    ],
    [
      'reports without a day that quote the same words',
      { ...undated, quote: 'We will open the gate at noon' },
      { ...undated, ...b, quote: 'we will open the gate at noon.' },
    ],
    [
      'an arrest of last week, and of its day',
      { type: 'COERCE', says: '*taken', to: ['Cid'], on: '2031-03-06' },
      {
        ...b,
        type: 'COERCE',
        says: '*arrested',
        to: ['Cid'],
        on: '2031-03-03',
        until: '2031-03-09',
      },
    ],
    [
      'a meeting planned for the week, and for a day of it',
      { ...pair, status: 'future', at: ['Port'], on: '2031-03-14', until: '2031-03-31' },
      { ...pair, ...b, status: 'future', at: ['Port'], on: '2031-03-20' },
    ],
  ])('%s', (_, one, other) => {
    const [node, ...rest] = resolve(read([one, other]))
    expect(rest).toEqual([])
    expect(node?.evidence).toHaveLength(2)
    expect(node?.why).toHaveLength(1)
  })
})

describe('an agreement by nobody', () => {
  const agreed = { type: 'AGREE', says: 'they *agreed on [opening the gate]' } as const
  const met = { ...pair, at: ['Port'] }
  const outcome = { ...agreed, on: pair.on, at: ['Port'], isOutcome: true } as const

  it('is of those who met, in another report too', () => {
    const other = { ...agreed, ...b, by: ['Norland', 'Sutland'], on: pair.on, at: ['Port'] }
    expect(resolve(read([met, outcome, other]))).toHaveLength(2)
  })
  it('is no older deal of theirs', () => {
    const older = { ...agreed, by: pair.by, on: '2031-03-01', until: '2031-03-13' }
    expect(resolve(read([met, outcome, older]))).toHaveLength(3)
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
