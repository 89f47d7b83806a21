/** Pairs of tellings that are one happening told in other words, by other names of the place, or with less said. */
import { expect, it } from 'vitest'
import { ask, b, deal, pair } from './testing/samples'
import { read, resolve, type Telling } from './testing/tellings'

it.each<[string, Telling, Telling]>([
  [
    'an abduction, named by the camp and by the village',
    { type: 'ASSAULT', says: 'they *kidnapped Cid', to: ['Cid'], on: '2031-03-12', at: ['Port'] },
    {
      ...b,
      type: 'ASSAULT',
      says: '*seized with others',
      to: ['Cid'],
      on: '2031-03-12',
      at: ['Lake'],
    },
  ],
  [
    'an arrest that one report does not date',
    { type: 'COERCE', says: '*arrested Cid', to: ['Cid'], on: '2031-03-12' },
    { ...b, type: 'COERCE', says: '*detained Cid', to: ['Cid'], at: ['Port'] },
  ],
  [
    'a deal, by its paper',
    { ...deal, says: 'they *agreed on [a ceasefire]' },
    { ...deal, ...b, by: ['Norland', 'Sutland'], says: 'they *signed [a four-point protocol]' },
  ],
  [
    'a deal told as a truce declared',
    { ...deal, says: 'they *agreed on [a truce in the north]' },
    { ...deal, ...b, type: 'CONCEDE', says: 'they *declared [a ceasefire in the north]' },
  ],
  [
    'the same request in other words',
    { ...ask, to: ['Norland'], on: '2031-03-12', says: 'Ada *urged [to suspend work on a dam]' },
    {
      ...ask,
      ...b,
      to: ['Norland'],
      on: '2031-03-12',
      says: 'Ada *called to [halt building it]',
    },
  ],
  [
    'words on the telephone',
    { says: 'they *spoke', by: pair.by, on: '2031-03-12' },
    { ...b, says: 'Ada *telephoned Ben', by: pair.by, mode: 'phone' },
  ],
  [
    'a visit to a town, told of its region',
    { says: 'Ada *flew there', by: ['Ada'], on: '2031-03-12', at: ['Port'], mode: 'visit' },
    {
      ...b,
      says: 'Ada *came',
      by: ['Ada'],
      on: '2031-03-12',
      at: ['Port region'],
      mode: 'visit',
    },
  ],
  [
    'a deal that one report does not date and one does not place',
    { type: 'AGREE', by: pair.by, says: 'they *signed [a deal]', on: '2031-03-12' },
    { ...b, type: 'AGREE', by: pair.by, says: 'they *signed it', at: ['Port'] },
  ],
  [
    'a march of protesters, whom each report counts for itself',
    { type: 'PROTEST', says: '*rallied', at: ['Port'], by: ['a-protesters'], on: pair.on },
    { ...b, type: 'PROTEST', says: '*marched', at: ['Port'], by: ['b-protesters'], on: pair.on },
  ],
])('%s', (_, one, other) => {
  expect(resolve(read([one, other]))).toHaveLength(1)
})

it('happens in the town, and the country is told with it', () => {
  const [node] = resolve(read([{ ...pair, at: ['country:NO', 'Port'] }]))
  expect(node?.places).toEqual([{ entity: 'Port' }])
})
