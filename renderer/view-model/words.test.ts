import { describe, expect, it } from 'vitest'
import type { EventView } from '../../shared/model'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { eventLabel } from './scene-nodes'
import { acronymOf, eventNoun, howDated, joinNames, sourceOf } from './words'

const event = (change: Partial<EventView>): EventView => ({ ...SMALL_GRAPH.events[0]!, ...change })

describe('eventNoun', () => {
  it.each([
    ['Agreed', { type: 'AGREE', mode: null, status: 'actual' }],
    ['Not agreed', { type: 'AGREE', mode: null, status: 'negated' }],
    ['No talks', { type: 'CONSULT', mode: null, status: 'negated' }],
    ['No meeting', { type: 'CONSULT', mode: 'meet', status: 'negated' }],
    ['Talks', { type: 'CONSULT', mode: null, status: 'future' }],
  ] as const)('%s', (noun, change) => {
    expect(eventNoun(event(change))).toBe(noun)
  })
})

describe('eventLabel', () => {
  const told = { type: 'AGREE', mode: null, content: 'the release of nine sailors' } as const

  it('says what was agreed, or was not, without an article', () => {
    expect(eventLabel(event({ ...told, status: 'actual' }), false)).toBe(
      'Agreed: release of nine sailors',
    )
    expect(eventLabel(event({ ...told, status: 'negated' }), false)).toMatch(/^Not agreed: release/)
  })
})

describe('howDated', () => {
  it('names the words unless the rule names them itself', () => {
    expect(howDated({ text: 'Friday', how: 'the day before the report' })).toBe(
      '“Friday” · the day before the report',
    )
    expect(howDated({ text: 'this year', how: '"this year" counted from the report' })).toBe(
      '“this year” counted from the report',
    )
    expect(howDated({ text: '', how: 'the day in the dateline' })).toBe('the day in the dateline')
  })
})

describe('acronymOf', () => {
  it('is what reports call a long name', () => {
    const name = 'Joint Commission for the Upper Lakes'
    expect(acronymOf({ name, aliases: ['Commission', 'JCUL'] })).toBe('JCUL')
    expect(acronymOf({ name, aliases: ['Commission'] })).toBeUndefined()
    expect(acronymOf({ name: 'Lake League', aliases: ['LL'] })).toBeUndefined()
  })
})

describe('sourceOf', () => {
  it('begins with what must not be cut off', () => {
    const article = { ...SMALL_GRAPH.articles[0]!, published: '2021-03-04' }
    expect(sourceOf({ ...article, outlet: 'The Bell' })).toBe('The Bell · 4 Mar 2021')
    expect(sourceOf({ ...article, outlet: null })).toBe(`4 Mar 2021 · ${article.file}`)
  })
})

describe('joinNames', () => {
  it('joins as people do', () => {
    expect(joinNames([])).toBe('')
    expect(joinNames(['A'])).toBe('A')
    expect(joinNames(['A', 'B', 'C'])).toBe('A, B and C')
  })
})
