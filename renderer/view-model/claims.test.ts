/** When two reports of one event cannot both be right, and when one only says more than the other. */
import { describe, expect, it } from 'vitest'
import type { EventDate, EventDetail, EventNode, Figure, Telling } from '../../shared/model'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { disagreementsOf, groupFigures } from './claims'
import { indexGraph } from './graph-index'

const index = indexGraph(SMALL_GRAPH)
const date = (start: string, end = start): EventDate => ({
  start,
  end,
  text: start,
  span: null,
  how: 'the date as written',
})
const account = (
  article: string,
  day: EventDate | null,
  people: readonly string[] = [],
  places: readonly string[] = [],
): Telling => ({
  article,
  start: 0,
  end: 10,
  date: day,
  participants: people,
  places,
  status: 'actual',
  attributedTo: null,
})
const figure = (
  article: string,
  value: number,
  text: string,
  rest: Partial<Figure> = {},
): EventDetail['figures'][number] => ({
  article,
  sentence: 0,
  start: 20,
  end: 30,
  measure: 'dead',
  value,
  qualifier: 'exact',
  source: null,
  sourceEntity: null,
  text,
  ...rest,
})
const detail = (
  tellings: readonly Telling[],
  figures: EventDetail['figures'] = [],
): EventDetail => ({
  event: {} as EventNode,
  evidence: [],
  tellings,
  outcomes: [],
  figures,
  note: null,
})
const told = (of: EventDetail): readonly string[] =>
  disagreementsOf(of, index).map(
    ({ about, claims }) =>
      `${about}: ${claims.map(({ article, label }) => `${article} ${label}`).join(' | ')}`,
  )

describe('dates', () => {
  it('keeps two days of two reports side by side', () => {
    expect(
      told(detail([account('a1', date('2031-05-03')), account('a2', date('2031-05-04'))])),
    ).toEqual(['date: a1 3 May 2031 | a2 4 May 2031'])
  })
  it.each([
    ['a month and a day in it', date('2031-05'), date('2031-05-04')],
    ['a year and a day in it', date('2031'), date('2031-05-04')],
    ['a range and a day in it', date('2031-05-03', '2031-05-05'), date('2031-05-04')],
    ['no date and a day', null, date('2031-05-04')],
  ])('sees none between %s', (_, one, other) => {
    expect(told(detail([account('a1', one), account('a2', other)]))).toEqual([])
  })
  it('sees none within one report', () => {
    expect(
      told(detail([account('a1', date('2031-05-03')), account('a1', date('2031-05-04'))])),
    ).toEqual([])
  })
})

describe('parties', () => {
  it('keeps both when each report names somebody else', () => {
    const parties = told(
      detail([account('a1', null, ['ana', 'ilan']), account('a2', null, ['ana', 'mira'])]),
    )
    expect(parties).toHaveLength(1)
    expect(parties[0]).toMatch(/^participants: a1 .* \| a2 .*/)
  })
  it.each([
    ['one report names fewer', ['ana', 'ilan'], ['ana']],
    ['one names the countries they stand for', ['ana', 'ilan'], ['belmora', 'tarsia']],
    ['one names nobody', ['ana', 'ilan'], []],
  ])('sees none when %s', (_, one, other) => {
    expect(told(detail([account('a1', null, one), account('a2', null, other)]))).toEqual([])
  })
})

describe('figures', () => {
  it('keeps two numbers of two reports side by side', () => {
    expect(
      told(detail([], [figure('a1', 40, '40 people were killed'), figure('a2', 56, '56 dead')])),
    ).toEqual(['dead: a2 56 | a1 40'])
  })
  it.each([
    [
      'at least 40 and 56',
      figure('a1', 40, 'at least 40', { qualifier: 'at-least' }),
      figure('a2', 56, '56 dead'),
    ],
    [
      'about 100 and 105',
      figure('a1', 100, 'about 100', { qualifier: 'about' }),
      figure('a2', 105, '105 dead'),
    ],
    ['one report with two counts', figure('a1', 40, '40 dead'), figure('a1', 56, '56 dead')],
    ['dead and hurt', figure('a1', 40, '40'), figure('a2', 56, '56', { measure: 'injured' })],
    [
      'dollars and tonnes',
      figure('a1', 40, '$40 of aid', { measure: 'aid' }),
      figure('a2', 56, '56 tonnes of aid', { measure: 'aid' }),
    ],
  ])('sees none between %s', (_, one, other) => {
    expect(told(detail([], [one, other]))).toEqual([])
  })
  it('sees that at least 60 is more than 56', () => {
    const claims = [
      figure('a1', 60, 'at least 60', { qualifier: 'at-least', sourceEntity: 'ana' }),
      figure('a2', 56, '56 dead'),
    ]
    expect(told(detail([], claims))).toEqual(['dead: a1 at least 60 | a2 56'])
    expect(disagreementsOf(detail([], claims), index)[0]?.claims[0]?.source).toBe('ana')
    expect(groupFigures(claims).map(({ differ }) => differ)).toEqual([true])
  })
})
