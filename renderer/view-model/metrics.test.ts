import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { groupFigures } from './claims'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { betweenness, communitiesOf, degreesOf } from './metrics'
import { tally } from './tally'
import { chooseVisible } from './visible'
import { formatDate, formatDay, shorten } from './words'

const index = indexGraph(SMALL_GRAPH)
const visible = chooseVisible(index, filterGraph(index, NO_FILTERS), {
  budget: 100,
  expanded: [],
  revealed: ['bureau'],
  hidden: [],
  focus: null,
})

describe('metrics', () => {
  it('counts others an entity shares events with', () => {
    const degrees = degreesOf(visible)
    expect(degrees.get('sami')).toBe(1)
    expect(degrees.get('bureau')).toBe(0)
    expect(degrees.get('ilan')).toBeGreaterThan(4)
  })

  it('puts a bridge above the end of a road', () => {
    const between = betweenness(index, visible)
    expect(between.get('ilan')).toBeGreaterThan(between.get('sami')!)
  })

  it('finds the same communities each time, the largest first', () => {
    const once = communitiesOf(visible)
    expect([...communitiesOf(visible)]).toEqual([...once])
    const sizes = [...once.values()].reduce<number[]>((list, one) => {
      list[one] = (list[one] ?? 0) + 1
      return list
    }, [])
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(once.get('sami')).toBe(once.get('bridge'))
  })
})

describe('tally', () => {
  it('counts kinds and categories', () => {
    const counts = tally(SMALL_GRAPH)
    expect(counts.kinds['person']).toBe(6)
    expect(counts.categories['CONSULT']).toBe(6)
    expect(counts.statuses['hypothetical']).toBe(3)
  })
})

describe('groupFigures', () => {
  it('says where reports differ', () => {
    const base = {
      article: 'a1',
      sentence: 0,
      start: 0,
      end: 5,
      text: '',
      source: null,
      sourceEntity: null,
    }
    const [dead] = groupFigures([
      { ...base, measure: 'dead', value: 100, qualifier: 'about' },
      { ...base, article: 'a2', measure: 'dead', value: 130, qualifier: 'at-least' },
    ])
    expect(dead?.differ).toBe(true)
    expect(dead?.claims.map((claim) => claim.value)).toEqual([130, 100])
  })
})

describe('words', () => {
  it('writes dates as far as they are known', () => {
    expect(formatDay('2016-08-26')).toBe('26 Aug 2016')
    expect(formatDay('2016-08')).toBe('Aug 2016')
    expect(formatDay('2016')).toBe('2016')
    expect(formatDay('2016-08-26', false)).toBe('26 Aug')
    expect(formatDate(null)).toBe('No date')
    expect(
      formatDate({ start: '2016-08-26', end: '2016-08-28', text: '', span: null, how: '' }),
    ).toBe('26 to 28 Aug 2016')
  })

  it('cuts at a word', () => {
    expect(shorten('a pause in the fighting', 12)).toBe('a pause in…')
    expect(shorten('short', 12)).toBe('short')
  })
})
