import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { indexGraph } from './graph-index'
import { buildSearch } from './search'
import { generateView } from './test-data/generate-view'

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

  it('finds what is typed letter by letter in a large graph, and slips once it is prepared', async () => {
    const large = generateView({ articles: 100, entities: 900, events: 900 })
    const person = large.entities.find(({ kind }) => kind === 'person')!
    const search = buildSearch(indexGraph(large))
    const slip = person.name.slice(0, 2) + person.name.slice(3)
    const found = (query: string): readonly string[] => search.find(query).map(({ id }) => id)
    expect(found(person.name.toUpperCase())).toContain(person.id)
    expect(found(slip)).not.toContain(person.id)
    await search.prepare()
    expect(found(slip)).toContain(person.id)
  })

  it('finds nothing for nothing', () => {
    expect(search.find('  ')).toEqual([])
    expect(search.find('zzzzqq')).toEqual([])
  })
})
