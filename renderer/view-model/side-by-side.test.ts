/** What a report says in several sentences stands in one column. */
import { expect, it } from 'vitest'
import type { Account } from '../../shared/model'
import { byReport } from './side-by-side'

const told = (article: string, rest: Partial<Account> = {}): Account => ({
  ...{ article, start: 0, end: 9, date: null, status: 'actual', attributedTo: null },
  participants: [{ entity: 'ana', role: 'actor' }],
  places: [{ entity: 'marn' }],
  ...rest,
})

it('gathers the sentences of one report', () => {
  const reports = byReport([
    told('a'),
    told('a', { places: [{ entity: 'tesk' }], attributedTo: 'otto' }),
    told('b', { status: 'negated' }),
  ])
  expect(reports.map(({ article }) => article)).toEqual(['a', 'b'])
  expect(reports[0]).toMatchObject({ places: ['marn', 'tesk'], participants: ['ana'] })
  expect(reports.map(({ statuses, says }) => [statuses, says])).toEqual([
    [['actual'], ['otto']],
    [['negated'], []],
  ])
})
