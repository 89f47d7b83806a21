import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { indexGraph } from './graph-index'
import { buildSearch } from './search'

const search = buildSearch(
  indexGraph({
    ...SMALL_GRAPH,
    entities: SMALL_GRAPH.entities.map((entity) =>
      entity.id === 'pela' ? { ...entity, name: 'Péla Jorún' } : entity,
    ),
  }),
)
const first = (query: string): string | undefined => search.find(query)[0]?.id

describe('search', () => {
  it.each([
    ['a name', 'kovar', 'ana'],
    ['a beginning', 'kov', 'ana'],
    ['a slip', 'kovr', 'ana'],
    ['two swapped letters', 'tolladn', 'mira'],
    ['a name without its accents', 'pela jorun', 'pela'],
    ['two words', 'lake forum', 'lake-forum'],
  ])('finds by %s', (_, query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds events by what was agreed, and reports by outlet', () => {
    expect(search.find('observers').map((hit) => hit.id)).toContain('e24')
    expect(search.find('port daily').map((hit) => hit.what)).toContain('article')
  })

  it('finds nothing for nothing', () => {
    expect(search.find('  ')).toEqual([])
    expect(search.find('zzzzqq')).toEqual([])
  })
})
