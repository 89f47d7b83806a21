import { describe, expect, it } from 'vitest'
import type { Telling } from '../../shared/model'
import { compareReports } from './disagreements'

const day = (start: string) => ({ start, end: start, text: '', span: null, how: '' })
const told = (article: string, rest: Partial<Telling> = {}): Telling => ({
  article,
  start: 0,
  end: 9,
  date: day('2021-03-04'),
  participants: ['ana', 'ilan'],
  places: ['marn'],
  status: 'actual',
  attributedTo: null,
  ...rest,
})
const differ = (...tellings: readonly Telling[]) => compareReports(tellings).differ
const NOTHING = { date: false, participants: false, places: false, status: false }

describe('compareReports', () => {
  it('gathers the sentences of one report', () => {
    const { reports } = compareReports([told('a'), told('a', { places: ['tesk'] }), told('b')])
    expect(reports.map(({ article }) => article)).toEqual(['a', 'b'])
    expect(reports[0]!.places).toEqual(['marn', 'tesk'])
  })

  it('finds nothing where reports agree, or one says less', () => {
    expect(differ(told('a'), told('b'))).toEqual(NOTHING)
    expect(differ(told('a'), told('b', { participants: ['ana'], places: [], date: null }))).toEqual(
      NOTHING,
    )
    expect(differ(told('a'), told('b', { date: day('2021-03') }))).toEqual(NOTHING)
  })

  it('finds other days, parties, places and certainties', () => {
    expect(differ(told('a'), told('b', { date: day('2021-03-05') })).date).toBe(true)
    expect(differ(told('a'), told('b', { participants: ['ana', 'otto'] })).participants).toBe(true)
    expect(differ(told('a'), told('b', { places: ['tesk'] })).places).toBe(true)
    expect(differ(told('a'), told('b', { status: 'negated' })).status).toBe(true)
  })

  it('does not hold one report against itself', () => {
    expect(differ(told('a'), told('a', { date: day('2021-03-09') }))).toEqual(NOTHING)
  })
})
