import { describe, expect, it } from 'vitest'
import type { GraphView } from '../../../shared/model'
import { SMALL_GRAPH } from '../__fixtures__/small-graph'
import { buildScene } from '../build-scene'
import { NO_FILTERS, filterGraph } from '../filters'
import { indexGraph } from '../graph-index'
import { overlaps } from '../label-box'
import { estimateWidth, placeLabels } from '../labels'
import type { Scene } from '../scene'
import { generateView } from '../test-data/generate-view'
import { chooseVisible } from '../visible'
import { countCrossings } from './crossings'
import { hierarchyLayout } from './hierarchy'
import { concentricLayout, gridLayout } from './orders'
import { readableLayout } from './readable'
import { removeOverlaps } from './remove-overlaps'
import { settle } from './settle'
import { mapLayout, timelineLayout } from './time-and-place'
import type { LayoutGraph, LayoutNode, Positions } from './types'

function sceneOf(view: GraphView, budget: number): Scene {
  const index = indexGraph(view)
  const shown = { budget, expanded: [], revealed: [], hidden: [], focus: null }
  return buildScene(index, chooseVisible(index, filterGraph(index, NO_FILTERS), shown), 'events')
}

const layoutOf = (scene: Scene): LayoutGraph => ({
  aspect: 1.3,
  nodes: scene.nodes.map((node) => ({
    id: node.id,
    size: node.size,
    labelWidth: estimateWidth(node.label) * 13,
    labelHeight: 20,
    rank: node.rank,
    event: node.what === 'event',
    day: node.day,
    lat: node.lat,
    lon: node.lon,
    x: null,
    y: null,
    fixed: false,
  })),
  edges: scene.edges.map(({ source, target, count }) => ({ source, target, weight: count })),
})

const unlabelled = (layout: LayoutGraph): LayoutGraph => ({
  ...layout,
  nodes: layout.nodes.map((node) => ({ ...node, labelWidth: 0, labelHeight: 0 })),
})

const scene = sceneOf(SMALL_GRAPH, 100)
const graph = layoutOf(scene)

function overlapping(nodes: readonly LayoutNode[], places: Positions): number {
  const boxes = nodes.map((node) => {
    const at = places.get(node.id)!
    const half = node.size / 2
    return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }
  })
  let count = 0
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => (count += overlaps(a, b) ? 1 : 0)))
  return count
}

const layouts = {
  readable: readableLayout,
  'readable, without room for labels,': (g: LayoutGraph) => readableLayout(unlabelled(g)),
  concentric: (g: LayoutGraph) => removeOverlaps(g.nodes, concentricLayout(g)),
  grid: gridLayout,
  hierarchy: hierarchyLayout,
  timeline: timelineLayout,
  map: mapLayout,
}

describe.each(Object.entries(layouts))('%s layout', (_, run) => {
  it('places every node, none over another, the same way each time', () => {
    const places = run(graph)
    expect(places.size).toBe(graph.nodes.length)
    expect(overlapping(graph.nodes, places)).toBe(0)
    expect([...run(graph)]).toEqual([...places])
  })
})

describe('readableLayout', () => {
  const places = readableLayout(graph)

  it('has room for every label', () => {
    const labels = placeLabels(
      graph.nodes.map((node) => ({
        id: node.id,
        ...places.get(node.id)!,
        size: node.size,
        label: scene.nodes.find((one) => one.id === node.id)!.label,
        rank: node.rank,
      })),
      { fontSize: 12, measure: estimateWidth },
    )
    expect(labels.size).toBe(graph.nodes.length)
  })

  it('crosses far fewer lines than a grid', () => {
    const crossings = countCrossings(graph.edges, places)
    expect(crossings).toBeLessThan(countCrossings(graph.edges, gridLayout(graph)) / 5)
    expect(crossings).toBeLessThanOrEqual(20)
  })

  it('leaves pinned nodes where they are', () => {
    const nodes = graph.nodes.map((node) =>
      node.id === 'ana' ? { ...node, x: 500, y: 500, fixed: true } : node,
    )
    expect(readableLayout({ ...graph, nodes }).get('ana')).toEqual({ x: 500, y: 500 })
  })
})

describe('readableLayout of a crowd', () => {
  const view = generateView({ articles: 100, entities: 600, events: 1200 })

  it('fills the shape of the window, crosses few lines and leaves no node on another', () => {
    const crowd = unlabelled(layoutOf(sceneOf(view, 120)))
    expect(crowd.nodes.length).toBeGreaterThan(300)
    const places = readableLayout(crowd)
    expect(overlapping(crowd.nodes, places)).toBe(0)
    const xs = [...places.values()].map((at) => at.x)
    const ys = [...places.values()].map((at) => at.y)
    const shape = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
    expect(shape / crowd.aspect).toBeGreaterThan(0.75)
    expect(shape / crowd.aspect).toBeLessThan(1.35)
    expect(countCrossings(crowd.edges, places)).toBeLessThan(crowd.edges.length * 4)
  })

  it('looks only at some distances among thousands, and still crosses far fewer lines than a grid', () => {
    const crowd = unlabelled(layoutOf(sceneOf(view, 1200)))
    expect(crowd.nodes.length).toBeGreaterThan(1500)
    const places = readableLayout(crowd)
    const crossings = countCrossings(crowd.edges, places)
    expect(crossings).toBeLessThan(countCrossings(crowd.edges, gridLayout(crowd)) / 4)
    expect([...readableLayout(crowd)]).toEqual([...places])
  })
})

describe('settle', () => {
  it('moves nothing that has a place, and places the new near their neighbours', () => {
    const known = readableLayout(graph)
    const nodes = graph.nodes.map((node) => {
      const at = known.get(node.id)!
      return node.id === 'e2' ? node : { ...node, x: at.x, y: at.y }
    })
    const places = settle({ ...graph, nodes })
    for (const node of nodes)
      if (node.id !== 'e2') expect(places.get(node.id)).toEqual({ x: node.x, y: node.y })
    expect(overlapping(graph.nodes, places)).toBe(0)
  })
})

describe('timelineLayout', () => {
  it('keeps events in the order of their days', () => {
    const places = timelineLayout({
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, labelWidth: 0, labelHeight: 0 })),
    })
    expect(places.get('e1')!.x).toBeLessThan(places.get('e4')!.x)
    expect(places.get('e4')!.x).toBeLessThan(places.get('e8')!.x)
    expect(places.get('e11')!.x).toBeLessThan(places.get('e12')!.x)
  })
})
