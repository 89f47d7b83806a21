/** Every format is read back by a reader that is not ours, and says what the graph says. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import type { EntityNode, ParleyGraph } from '../../shared/model'
import { toGraphView } from '../core/graph'
import { fakePipeline } from '../engine/testing/fake-pipeline'
import { sampleReadings } from '../store/testing/sample-readings'
import { exportText, FORMATS, type Exportable } from './formats'

/** The sample with what exports find hard: markup, control characters, formulas, coordinates, open dates. */
function sample(): Exportable {
  const plain = fakePipeline.resolve(sampleReadings(), [])
  const entities = plain.entities.map((entity): EntityNode => {
    if (entity.kind === 'place') return { ...entity, lat: 47.37, lon: -8.54, country: 'CH' }
    return entity.name === 'Jonas Berg'
      ? { ...entity, name: '=Jonas "J" <Berg> & \u0001co,\nÉ 🌊 \uD800', aliases: ['+1', 'B; C'] }
      : entity
  })
  const events = plain.events.map((event, index) =>
    index === 2
      ? { ...event, date: { start: '2031-02', end: '2031', text: '', span: null, how: 'x' } }
      : event,
  )
  const relation = {
    type: 'represents' as const,
    source: 'person:Ana Ruiz',
    target: 'country:Norland',
    value: 'envoy',
    evidence: [{ article: 'b2', start: 8, end: 16 }],
  }
  const lost = { ...relation, target: 'country:gone' }
  const graph: ParleyGraph = {
    ...plain,
    entities,
    events,
    relations: [...plain.relations, relation, relation, lost],
  }
  return { graph, view: toGraphView(graph) }
}
const source = sample()
const [meeting, truce, visit] = source.graph.events

describe('JSON', () => {
  const json = JSON.parse(exportText(source, 'json'))
  const keys = (value: object): string => Object.keys(value).join(' ')

  it('has exactly the keys of the format, in its order', () => {
    expect(keys(json)).toBe('format version articles entities relations events quotes times')
    expect(keys(json.articles[0])).toBe('id file title outlet published publishedFrom')
    expect(keys(json.entities[0])).toBe('id kind name aliases country lat lon mentions')
    expect(keys(json.entities[0].mentions[0])).toBe('article start end form')
    expect(keys(json.relations[0])).toBe('type source target value evidence')
    expect(keys(json.events[0])).toBe(
      'id type mode status date participants places content outcomeOf attributedTo evidence',
    )
    expect(keys(json.events[0].date)).toBe('start end text')
    expect(keys(json.events[0].participants[0])).toBe('entity role')
    expect(keys(json.events[0].places[0])).toBe('entity')
    expect(keys(json.events[0].evidence[0])).toBe('article start end')
    expect(keys(json.quotes[0])).toBe('speaker direct cue article start end speakerSpan')
    expect(keys(json.quotes[0].cue)).toBe('start end')
    expect(keys(json.times[0])).toBe('article start end value')
  })

  it('keeps every value, with null for what is not known', () => {
    expect(json).toMatchObject({ format: 'parley-graph', version: 1 })
    expect(json.quotes[0].speaker).toBe('person:Ana Ruiz')
    expect(json.events[1]).toMatchObject({ outcomeOf: meeting?.id, mode: null })
    expect(json.events.at(-1).date).toBeNull()
    expect(json.entities[0].name).toBe(source.graph.entities[0]?.name)
  })
})

describe('GraphML', () => {
  const text = exportText(source, 'graphml')

  it('is read by graphology with every attribute', () => {
    const graph = parseGraphml(MultiDirectedGraph, text)
    const { entities, events } = source.graph
    expect(graph.nodes()).toEqual([...entities, ...events].map(({ id }) => id))
    const place = entities.find(({ kind }) => kind === 'place')
    expect(graph.getNodeAttributes(place?.id)).toMatchObject({
      label: 'Zürich',
      kind: 'place',
      lat: 47.37,
      lon: -8.54,
      mentions: 1,
    })
    expect(graph.getNodeAttributes(truce?.id)).toMatchObject({
      kind: 'event',
      category: 'AGREE',
      status: 'actual',
      content: 'a <ten-day> truce & "safe roads"',
      'date start': '2031-03-03',
    })
    expect(graph.getNodeAttributes(meeting?.id)).toMatchObject({ lat: 47.37, lon: -8.54 })
    const edges = graph.mapEdges((_, { label }, from, to) => `${from} ${String(label)} ${to}`)
    expect(edges).toContain(`person:Ana Ruiz actor ${meeting?.id ?? ''}`)
    expect(edges).toContain(`${meeting?.id ?? ''} place place:Zürich`)
    expect(edges).toContain(`${truce?.id ?? ''} outcome-of ${meeting?.id ?? ''}`)
    expect(edges).toContain('person:Ana Ruiz represents country:Norland')
    expect(edges.some((edge) => edge.includes('gone'))).toBe(false)
  })

  it('keeps to what Gephi wants', () => {
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(text)
    const keys: Record<string, string>[] = graphml.key
    const ids = keys.map((key) => key['@_id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const key of keys) {
      expect(key['@_for']).toMatch(/^(node|edge)$/)
      expect(key['@_attr.name']).toBeTruthy()
      expect(key['@_attr.type']).toMatch(/^(string|int|double|boolean)$/)
      expect(key['@_id']).not.toMatch(/^d\d+$/)
    }
    expect(text.lastIndexOf('<key')).toBeLessThan(text.indexOf('<graph '))
    expect(graphml.graph['@_edgedefault']).toBe('directed')
    for (const node of graphml.graph.node) {
      const data: readonly { readonly '@_key': string; readonly '#text': unknown }[] = node.data
      for (const colour of ['r', 'g', 'b']) {
        const value = Number(data.find((one) => one['@_key'] === colour)?.['#text'])
        expect(Number.isInteger(value) && value >= 0 && value <= 255).toBe(true)
      }
    }
  })
})

describe('GEXF', () => {
  const text = exportText(source, 'gexf')
  const { gexf } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['node', 'edge', 'attributes', 'spell'].includes(name),
  }).parse(text)

  it('has every node and edge, once', () => {
    const nodes: string[] = gexf.graph.nodes.node.map(
      (node: Record<string, string>) => node['@_id'],
    )
    const { entities, events } = source.graph
    expect(nodes).toEqual([...entities, ...events].map(({ id }) => id))
    const edges: Record<string, string>[] = gexf.graph.edges.edge
    expect(new Set(edges.map((edge) => edge['@_id'])).size).toBe(edges.length)
    for (const edge of edges) {
      expect(nodes).toContain(edge['@_source'])
      expect(nodes).toContain(edge['@_target'])
      expect(Number(edge['@_weight'])).toBeGreaterThanOrEqual(1)
    }
    const represents = edges.find((edge) => edge['@_label'] === 'represents')
    expect(represents?.['@_weight']).toBe('2')
  })

  it('gives dated events their days, and a month or year all of its days', () => {
    const spellOf = (id: string | undefined) =>
      gexf.graph.nodes.node.find((node: Record<string, string>) => node['@_id'] === id)?.spells
        ?.spell[0]
    expect(gexf['@_version']).toBe('1.3')
    expect(gexf.graph['@_timeformat']).toBe('date')
    expect(spellOf(meeting?.id)).toEqual({ '@_start': '2031-03-03', '@_end': '2031-03-03' })
    expect(spellOf(visit?.id)).toEqual({ '@_start': '2031-02-01', '@_end': '2031-12-31' })
    expect(spellOf(source.graph.events.at(-1)?.id)).toBeUndefined()
  })
})

describe('CSV', () => {
  const rows = (format: 'csv-nodes' | 'csv-edges'): Record<string, string>[] =>
    parseCsv(exportText(source, format), { columns: true })

  it('has one row a node and a weight for each edge', () => {
    const { entities, events } = source.graph
    expect(rows('csv-nodes').map(({ Id }) => Id)).toEqual(
      [...entities, ...events].map(({ id }) => id),
    )
    for (const { Source, Target, Type, Weight } of rows('csv-edges')) {
      expect([Source, Target, Type].every(Boolean)).toBe(true)
      expect(Number(Weight)).toBeGreaterThanOrEqual(1)
    }
  })

  it('lets no spreadsheet run a cell, and keeps numbers as numbers', () => {
    const berg = rows('csv-nodes').find(({ Label }) => Label?.includes('Berg'))
    expect(berg?.['Label']).toMatch(/^'=Jonas "J" <Berg> & /)
    expect(berg?.['aliases']).toBe("'+1; B; C")
    expect(rows('csv-nodes').find(({ kind }) => kind === 'place')?.['lon']).toBe('-8.54')
  })
})

describe('every format', () => {
  it.each(FORMATS.map(({ id }) => id))('%s: the same graph gives the same text', (format) => {
    expect(exportText(sample(), format)).toBe(exportText(source, format))
  })

  it.each(['graphml', 'gexf'] as const)(
    '%s: well-formed, whatever stands in the text',
    (format) => {
      const text = exportText(source, format)
      expect(XMLValidator.validate(text)).toBe(true)
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF]/u)
      expect(text).toContain('=Jonas &quot;J&quot; &lt;Berg&gt; &amp; co,&#10;É 🌊 ')
    },
  )

  it.each(FORMATS.map(({ id }) => id))('%s: an empty graph is still a file', (format) => {
    const graph: ParleyGraph = {
      articles: [],
      entities: [],
      relations: [],
      events: [],
      quotes: [],
      times: [],
      figures: [],
      candidates: [],
      notes: [],
    }
    const text = exportText({ graph, view: toGraphView(graph) }, format)
    if (format === 'json') expect(JSON.parse(text).events).toEqual([])
    else if (format.startsWith('csv')) expect(parseCsv(text, { columns: true })).toEqual([])
    else expect(XMLValidator.validate(text)).toBe(true)
  })
})
