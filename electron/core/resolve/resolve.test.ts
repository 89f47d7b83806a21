import { describe, expect, it } from 'vitest'
import type { ArticleReading, Decision, DecisionAction, Mention } from '../../../shared/model'
import { createGazetteer } from '../gazetteer'
import { resolveGraph } from '.'

const gazetteer = createGazetteer()
type Name = readonly [text: string, kind: Mention['kind'], gazetteer?: string | null]

/** A reading whose text is the names, one after the other. */
function reading(id: string, names: readonly Name[]): ArticleReading {
  let text = ''
  const mentions = names.map(([name, kind, key = null]): Mention => {
    const start = text.length
    text += `${name} `
    const end = start + name.length
    const span = {
      id: `${id}:${String(start)}-${String(end)}`,
      article: id,
      start,
      end,
      text: name,
    }
    const place = { sentence: 0, first: 0, last: 0, head: 0, antecedent: null, members: [] }
    return { ...span, ...place, kind, form: 'name', use: 'actor', gazetteer: key }
  })
  const meta = { title: id, outlet: null, published: null, publishedFrom: 'unknown' as const }
  return {
    article: { id, file: `${id}.txt`, ...meta, text, blocks: [], dateline: null },
    sentences: [],
    mentions,
    roles: [],
    links: [],
    events: [],
    times: [],
    quotes: [],
    figures: [],
  }
}

const readings = [
  reading('a', [
    ['Sergey Lavrov', 'person'],
    ['Lavrov', 'person'],
    ['Syrian', 'country', 'country:SY'],
    ['Hillary Clinton', 'person'],
  ]),
  reading('b', [
    ['Sergei Lavrov', 'person'],
    ['Syria', 'country', 'country:SY'],
    ['Bill Clinton', 'person'],
    ['Clinton', 'person'],
  ]),
  reading('c', [
    ['Lavrov', 'person'],
    ['Clinton', 'person'],
    ['Aleppo', 'place', 'city:170063'],
  ]),
]
const resolve = (actions: readonly DecisionAction[] = [], given = readings) =>
  resolveGraph(
    given,
    actions.map((action, index): Decision => ({ number: index + 1, action })),
    gazetteer,
  )
const named = (name: string, graph = resolve()) =>
  graph.entities.filter((entity) => entity.name === name)

describe('resolveGraph', () => {
  it('makes one node of spellings and surnames, and says why', () => {
    const lavrov = resolve().entities.filter(({ name }) => name.endsWith('Lavrov'))
    expect(lavrov).toHaveLength(1)
    expect(lavrov[0]?.mentions).toHaveLength(4)
    expect(lavrov[0]?.why.length).toBeGreaterThan(0)
  })

  it('keeps two people of one surname apart and offers the unsure one', () => {
    expect(named('Hillary Clinton')).toHaveLength(1)
    expect(named('Bill Clinton')).toHaveLength(1)
    expect(resolve().candidates.length).toBeGreaterThan(0)
  })

  it('keeps two ministers of one surname apart though each goes by it alone', () => {
    const told = reading('m', [
      ['Idrissa Coulou', 'person'],
      ['Coulou', 'person'],
      ['Salif Coulou', 'person'],
      ['Coulou', 'person'],
    ])
    const mentions = told.mentions.map((mention, index) =>
      index % 2 === 0 ? mention : { ...mention, antecedent: told.mentions[index - 1]?.id ?? null },
    )
    const graph = resolve([], [{ ...told, mentions }])
    expect(graph.entities.map(({ name, mentions: own }) => [name, own.length])).toEqual([
      ['Idrissa Coulou', 2],
      ['Salif Coulou', 2],
    ])
  })

  it('keeps the ministries of two countries apart, and the one of a country together', () => {
    const of = (id: string, country: string, key: string): ArticleReading => {
      const told = reading(id, [
        [country, 'country', key],
        ['Foreign Ministry', 'organization'],
        ['Foreign Ministry', 'organization'],
      ])
      const [owner, body] = told.mentions.map((mention) => mention.id)
      const link = { article: id, type: 'represents' as const, start: 0, end: 9 }
      return { ...told, links: [{ ...link, source: body ?? '', target: owner ?? '' }] }
    }
    const graph = resolve(
      [],
      [
        of('a', 'Chad', 'country:TD'),
        of('b', 'Libya', 'country:LY'),
        of('c', 'Chadian', 'country:TD'),
        reading('d', [['Libyan Foreign Ministry', 'organization']]),
      ],
    )
    const ministries = graph.entities.filter(({ kind }) => kind === 'organization')
    expect(ministries.map(({ mentions }) => mentions.length).sort()).toEqual([3, 4])
    expect(graph.relations.filter(({ type }) => type === 'represents')).toHaveLength(2)
  })

  it('names countries and cities by the name list, with their place', () => {
    expect(named('Syria')[0]).toMatchObject({
      id: 'country:SY',
      country: 'SY',
      aliases: ['Syrian'],
    })
    expect(named('Aleppo')[0]).toMatchObject({ id: 'place:city-170063', country: 'SY' })
    expect(named('Aleppo')[0]?.lat).not.toBeNull()
  })

  it('puts a city in its country', () => {
    expect(resolve().relations).toContainEqual(
      expect.objectContaining({
        type: 'located-in',
        source: 'place:city-170063',
        target: 'country:SY',
      }),
    )
  })

  it('gives the same bytes whatever the order of readings', () => {
    const bytes = JSON.stringify(resolve())
    for (const order of [
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ])
      expect(
        JSON.stringify(
          resolve(
            [],
            order.flatMap((at) => readings[at] ?? []),
          ),
        ),
      ).toBe(bytes)
  })

  it('gives every entity an id of its own and every mention one entity', () => {
    const { entities } = resolve()
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    const mentions = entities.flatMap((entity) => entity.mentions.map(({ id }) => id))
    expect(new Set(mentions).size).toBe(mentions.length)
  })
})

describe('decisions', () => {
  const [a, b] = readings
  const hillary = a?.mentions[3]?.id ?? ''
  const bill = b?.mentions[2]?.id ?? ''
  const lavrov = a?.mentions[1]?.id ?? ''

  it('merge', () => {
    const graph = resolve([{ kind: 'merge-entities', mentions: [hillary, bill] }])
    const one = graph.entities.find(({ mentions }) => mentions.some(({ id }) => id === hillary))
    expect(one?.mentions.some(({ id }) => id === bill)).toBe(true)
  })

  it('split', () => {
    const graph = resolve([{ kind: 'split-mention', mention: lavrov }])
    const alone = graph.entities.find(({ mentions }) => mentions.some(({ id }) => id === lavrov))
    expect(alone?.mentions).toHaveLength(1)
  })

  it('keep two apart: asked no more, and joined by no rule', () => {
    const alone = readings[2]?.mentions[1]?.id ?? ''
    const asked = resolve().candidates
    expect(asked.map(({ kind, score }) => [kind, score])).toEqual([
      ['entity', 0.5],
      ['entity', 0.5],
    ])
    const apart = { kind: 'keep-entities-apart', mentions: [bill, alone] } as const
    expect(resolve([apart]).candidates).toHaveLength(1)
    const given = [b, readings[2]].flatMap((one) => one ?? [])
    expect(named('Clinton', resolve([], given))).toHaveLength(0)
    expect(named('Clinton', resolve([apart], given))).toHaveLength(1)
    const merged = resolve([apart, { kind: 'merge-entities', mentions: [bill, alone] }], given)
    expect(named('Clinton', merged)).toHaveLength(0)
  })

  it('rename and change kind', () => {
    const graph = resolve([
      { kind: 'rename-entity', mention: hillary, name: 'Hillary Rodham Clinton' },
      { kind: 'change-kind', mention: hillary, entityKind: 'group' },
    ])
    expect(named('Hillary Rodham Clinton', graph)[0]?.kind).toBe('group')
  })

  it('put notes on nodes, joined when the nodes are', () => {
    const note = (text: string, ...about: string[]) => ({ kind: 'set-note', about, text }) as const
    const merge = { kind: 'merge-entities', mentions: [hillary, bill] } as const
    const two: readonly DecisionAction[] = [note('ask her', hillary), note('ask him', bill)]
    expect(
      resolve(two)
        .notes.map(({ text }) => text)
        .sort(),
    ).toEqual(['ask her', 'ask him'])
    const joined = resolve([...two, merge]).notes
    expect(joined.map(({ text }) => text)).toEqual(['ask her\nask him'])
    const about = joined[0]?.about ?? []
    expect(resolve([...two, merge, note('done', ...about)]).notes).toMatchObject([{ text: 'done' }])
    expect(resolve([...two, merge, note(' ', ...about)]).notes).toEqual([])
    expect(resolve([note('lost', 'x:0-1')]).notes).toEqual([])
  })

  it('are nothing when their mention is gone', () => {
    const actions: readonly DecisionAction[] = [
      { kind: 'merge-entities', mentions: ['x:0-1', 'y:0-1'] },
      { kind: 'split-mention', mention: 'x:0-1' },
      { kind: 'rename-entity', mention: 'x:0-1', name: 'X' },
    ]
    expect(JSON.stringify(resolve(actions))).toBe(JSON.stringify(resolve()))
  })
})
