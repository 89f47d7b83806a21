/** A scene becomes well-formed SVG that says everything in it and nothing else. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { NodeShape, Scene } from './scene'
import { toSvg } from './svg'

const shapes: readonly NodeShape[] = [
  'ellipse',
  'rectangle',
  'round-rectangle',
  'diamond',
  'triangle',
  'pentagon',
  'hexagon',
  'octagon',
  'star',
]
const label = { at: { x: 1 / 3, y: 20 }, size: 12, colour: '#111' }
const scene: Scene = {
  title: 'Talks & <visits>',
  box: { x: -10, y: -20, width: 640, height: 480 },
  background: '#ffffff',
  font: 'Inter, "Segoe UI", sans-serif',
  textColour: '#222',
  nodes: shapes.map((shape, index) => ({
    id: shape,
    at: { x: 40 * index, y: Number.NaN },
    width: 30,
    height: 20,
    shape,
    fill: '#0072b2',
    border: { colour: '#000', width: 2, style: 'dashed' },
    label: { ...label, text: `Ruiz "A" \u0001& <b>\nsecond ${shape}`, halo: '#fff', bold: true },
  })),
  edges: [
    {
      id: 'e1',
      points: [
        { x: 0, y: 0 },
        { x: 50, y: 30 },
        { x: 100, y: 0 },
      ],
      curve: true,
      colour: '#888',
      width: 1.5,
      style: 'dotted',
      arrow: true,
      opacity: 0.5,
      label: { ...label, text: 'actor' },
    },
    { id: 'e2', points: [{ x: 0, y: 0 }], colour: '#888', width: 1, style: 'solid' },
  ],
  heading: 'Who met & where',
  source: 'Two reports',
  unit: 0.5,
  legend: [
    { text: 'Person', shape: 'ellipse', colour: '#0072b2', style: 'solid' },
    { text: 'Planned', shape: 'line', colour: '#d55e00', style: 'dashed' },
  ],
}

describe('toSvg', () => {
  it('is well-formed, with every shape, label, line and legend entry', () => {
    const svg = toSvg(scene)
    expect(XMLValidator.validate(svg)).toBe(true)
    const root = new XMLParser({ ignoreAttributes: false }).parse(svg).svg
    expect(root.title).toBe('Talks & <visits>')
    const [edges, nodes, labels] = root.svg.g
    const [heading, ...texts] = root.g.text
    expect([edges.path].flat()).toHaveLength(1)
    expect([edges.polygon].flat()).toHaveLength(1)
    expect(nodes.polygon).toHaveLength(6)
    expect(nodes.rect).toHaveLength(2)
    expect(labels.text).toHaveLength(shapes.length + 1)
    expect(labels.text[1].tspan[0]['#text']).toBe('Ruiz "A" & <b>')
    expect([heading, ...texts].map((text) => text['#text'])).toEqual([
      ...['Who met & where', 'Person', 'Planned', 'Two reports'],
    ])
    expect(svg).not.toMatch(/NaN|undefined|\u0001|script|href/)
  })

  it('makes room around the graph for what is written, in pixels of the window at any zoom', () => {
    const heightOf = (one: Scene): number => Number(/ height="([\d.]+)" role/.exec(toSvg(one))?.[1])
    const bare: Scene = { ...scene, heading: null, source: null, legend: [] }
    expect(heightOf(bare)).toBe(960)
    expect(toSvg(bare)).not.toContain('class="frame"')
    const around = heightOf(scene) - heightOf(bare)
    expect(around).toBeGreaterThan(60)
    expect(heightOf({ ...scene, unit: 1 }) - 480).toBeCloseTo(around)
    const long = { ...scene, heading: 'Who met whom '.repeat(30) }
    expect(heightOf(long)).toBeGreaterThan(heightOf(scene))
  })

  it('leaves the background out when it is transparent', () => {
    expect(toSvg({ ...scene, background: null, nodes: [], legend: [] })).not.toContain('<rect')
  })

  it('is the same each time', () => {
    expect(toSvg(scene)).toBe(toSvg(structuredClone(scene)))
  })
})
