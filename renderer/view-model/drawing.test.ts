import { describe, expect, it } from 'vitest'
import { toSvg } from '../../shared/picture/svg'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { buildScene } from './build-scene'
import { drawScene } from './drawing'
import { NO_FILTERS, filterGraph } from './filters'
import { indexGraph } from './graph-index'
import { gridLayout } from './layout/orders'
import { paletteOf } from './palette'
import { chooseVisible } from './visible'

const index = indexGraph(SMALL_GRAPH)
const scene = buildScene(
  index,
  chooseVisible(index, filterGraph(index, NO_FILTERS), {
    budget: 100,
    expanded: [],
    revealed: [],
    hidden: [],
    focus: null,
  }),
  'events',
)
const places = gridLayout({
  aspect: 1.4,
  nodes: scene.nodes.map((node) => ({
    id: node.id,
    size: node.size,
    labelWidth: 120,
    labelHeight: 20,
    rank: node.rank,
    event: false,
    day: null,
    lat: null,
    lon: null,
    x: null,
    y: null,
    fixed: false,
  })),
  edges: [],
})

describe('drawScene', () => {
  const picture = drawScene(scene, places, {
    title: 'Lake talks',
    heading: 'Who talked at the lake',
    source: 'Two invented reports',
    withLegend: true,
    background: null,
    palette: paletteOf('light'),
  })

  it('draws every node and edge inside the box', () => {
    expect(picture.nodes).toHaveLength(scene.nodes.length)
    expect(picture.edges).toHaveLength(scene.edges.length)
    for (const { at } of picture.nodes) {
      expect(at.x).toBeGreaterThan(picture.box.x)
      expect(at.x).toBeLessThan(picture.box.x + picture.box.width)
      expect(at.y).toBeGreaterThan(picture.box.y)
      expect(at.y).toBeLessThan(picture.box.y + picture.box.height)
    }
  })

  it('explains what occurs in it, and becomes an SVG', () => {
    expect(picture.legend.map((entry) => entry.text)).toEqual(
      expect.arrayContaining(['People', 'Planned', 'Possible', 'Did not happen']),
    )
    const svg = toSvg(picture)
    for (const words of ['Ana Kovar', 'Who talked at the lake', 'Two invented reports', 'Planned'])
      expect(svg).toContain(words)
    expect(svg).not.toContain('<script')
  })
})
