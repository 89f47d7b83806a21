import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { buildScene } from './build-scene'
import { sceneElements } from './elements'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { paletteOf } from './palette'
import type { Reading } from './scene'
import { chooseVisible } from './visible'

const index = indexGraph(SMALL_GRAPH)
const visible = chooseVisible(index, filterGraph(index, NO_FILTERS), {
  budget: 100,
  expanded: [],
  revealed: [],
  hidden: [],
  focus: null,
})
const scene = (reading: Reading) => buildScene(index, visible, reading)

describe('buildScene', () => {
  it('reads events with actors, places and outcomes', () => {
    const { nodes, edges } = scene('events')
    expect(nodes.filter((node) => node.what === 'event')).toHaveLength(24)
    expect(edges.find((edge) => edge.id === 'e1>e2')?.kind).toBe('outcome')
    expect(edges.find((edge) => edge.id === 'e1>marn')?.kind).toBe('place')
    const ends = new Set(nodes.map((node) => node.id))
    for (const edge of edges) expect(ends.has(edge.source) && ends.has(edge.target)).toBe(true)
  })

  it('folds all meetings of a pair into one edge with their number', () => {
    const { nodes, edges } = scene('meetings')
    const pair = edges.find((edge) => edge.id === 'ana~ilan')
    expect(pair?.count).toBe(4)
    expect(pair?.label).toBe('4')
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length)
    expect(nodes.every((node) => node.what === 'entity')).toBe(true)
    expect(nodes.some((node) => node.id === 'sami')).toBe(false)
  })

  it('draws a pair that only plans to meet as planned', () => {
    const index2 = indexGraph({
      ...SMALL_GRAPH,
      events: SMALL_GRAPH.events.filter((event) => event.id === 'e8'),
    })
    const only = chooseVisible(index2, filterGraph(index2, NO_FILTERS), {
      budget: 9,
      expanded: [],
      revealed: [],
      hidden: [],
      focus: null,
    })
    expect(buildScene(index2, only, 'meetings').edges[0]?.status).toBe('future')
  })

  it('reads who was where', () => {
    const { edges } = scene('places')
    expect(edges.find((edge) => edge.id === 'ana~marn')?.count).toBe(4)
  })

  it('draws no edge twice in any reading', () => {
    for (const reading of ['events', 'meetings', 'places'] as const) {
      const ids = scene(reading).edges.map((edge) => edge.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('sceneElements', () => {
  it('tells statuses apart by line and kinds by shape', () => {
    const { nodes, edges } = sceneElements(scene('events'), paletteOf('light'))
    expect(edges.find((edge) => edge['id'] === 'e8>ana')?.['line']).toBe('dashed')
    expect(edges.find((edge) => edge['id'] === 'e21>ana')?.['line']).toBe('dotted')
    expect(edges.find((edge) => edge['id'] === 'e3>ilan')?.['colour']).toBe(
      paletteOf('light').negated,
    )
    const shapes = new Set(
      nodes.filter((node) => node['what'] === 'entity').map((node) => node['shape']),
    )
    expect(shapes.size).toBe(6)
  })
})
