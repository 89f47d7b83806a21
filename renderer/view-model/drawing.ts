/** Turns a scene with places into plain drawn values, from which the SVG file is written. */
import type {
  DrawnEdge,
  DrawnNode,
  DrawnText,
  LegendEntry,
  NodeShape,
  Scene as Picture,
} from '../../shared/picture/scene'
import type { EntityKind, PloverCategory } from '../../shared/model'
import { edgeData, strengths } from './elements'
import { endsOf, linesBySide } from './label-sides'
import { estimateWidth, placeLabels, WAYS, type PlacedLabel } from './labels'
import type { Point } from './layout/types'
import { glyphOf, KIND_SHAPES, lookOf, type Shape } from './look'
import { FAMILY, FAMILY_WORDS, isCategory, type Family, type Palette } from './palette'
import type { Scene, SceneNode } from './scene'
import { FONT } from './stylesheet'
import { KIND_WORDS } from './words'

const SHAPES: Readonly<Record<Shape, NodeShape>> = {
  ellipse: 'ellipse',
  'round-rectangle': 'round-rectangle',
  rectangle: 'rectangle',
  'round-hexagon': 'hexagon',
  'round-diamond': 'diamond',
  'round-pentagon': 'pentagon',
}
const FONT_SIZE = 12
const MARGIN = 40
/** A whole graph's picture is at least so wide. */
const LEAST = 520

export interface DrawingOptions {
  readonly title: string
  /** What is written around it; null leaves it out. */
  readonly heading: string | null
  readonly source: string | null
  readonly withLegend: boolean
  readonly background: string | null
  readonly palette: Palette
  readonly measure?: (text: string) => number
  /** The part of the plane to show; everything when left out. */
  readonly part?: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly zoom: number
  }
}

/** Letters begin, or end, at their node, however wide they turn out to be. */
function anchorOf({ box, side }: PlacedLabel): Pick<DrawnText, 'at' | 'anchor'> {
  const y = (box.top + box.bottom) / 2
  const [right] = WAYS[side]
  if (right > 0) return { at: { x: box.left, y }, anchor: 'start' }
  if (right < 0) return { at: { x: box.right, y }, anchor: 'end' }
  return { at: { x: (box.left + box.right) / 2, y }, anchor: 'middle' }
}

function drawNode(
  node: SceneNode,
  at: Point,
  label: PlacedLabel | undefined,
  fontSize: number,
  { palette, background }: DrawingOptions,
): DrawnNode {
  const look = lookOf(node, palette)
  const drawn: DrawnNode = {
    id: node.id,
    at,
    width: node.size,
    height: node.size,
    shape: SHAPES[look.shape],
    fill: look.fill,
    glyph: glyphOf(node, palette),
  }
  const border = { colour: look.border, width: look.borderWidth, style: look.borderStyle }
  const text = label && {
    text: label.text,
    ...anchorOf(label),
    size: fontSize,
    colour: node.what === 'event' ? palette.quiet : palette.ink,
    bold: node.what === 'entity',
    halo: background ?? palette.paper,
  }
  return {
    ...drawn,
    ...(look.borderWidth > 0 ? { border } : {}),
    ...(text ? { label: text } : {}),
  }
}

/** Cuts a line off at the rim of its target, so that an arrow's tip is seen. */
function rim(from: Point, to: Point, radius: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.max(0, (length - radius) / length)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function drawEdges(
  scene: Scene,
  places: ReadonlyMap<string, Point>,
  palette: Palette,
): readonly DrawnEdge[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const strength = strengths(scene.edges)
  return scene.edges.flatMap((edge): DrawnEdge[] => {
    const from = places.get(edge.source)
    const to = places.get(edge.target)
    if (!from || !to) return []
    const data = edgeData(edge, nodes, palette, strength(edge))
    const arrow = edge.kind === 'outcome'
    const tip = arrow ? rim(from, to, (nodes.get(edge.target)?.size ?? 0) / 2 + 1) : to
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    return [
      {
        id: edge.id,
        points: [from, tip],
        colour: String(data['colour']),
        width: edge.width,
        style: data['line'] as DrawnEdge['style'],
        opacity: data['opacity'] as number,
        ...(arrow ? { arrow } : {}),
        ...(edge.label
          ? {
              label: {
                text: edge.label,
                at: middle,
                size: 11,
                colour: palette.ink,
                halo: palette.paper,
              },
            }
          : {}),
      },
    ]
  })
}

/** Only what occurs in the picture. */
export function legendOf(scene: Scene, palette: Palette): readonly LegendEntry[] {
  const kinds = new Set<EntityKind>()
  const families = new Set<Family>()
  const statuses = new Set(scene.edges.map((edge) => edge.status))
  for (const node of scene.nodes)
    if (isCategory(node.type)) families.add(FAMILY[node.type as PloverCategory])
    else kinds.add(node.type)
  const line = (text: string, colour: string, style: LegendEntry['style']): LegendEntry => ({
    text,
    shape: 'line',
    colour,
    style,
  })
  return [
    ...(Object.keys(KIND_WORDS) as EntityKind[])
      .filter((kind) => kinds.has(kind))
      .map((kind): LegendEntry => ({
        text: KIND_WORDS[kind].many,
        shape: SHAPES[KIND_SHAPES[kind]],
        colour: palette.kinds[kind],
        style: 'solid',
      })),
    ...(Object.keys(FAMILY_WORDS) as Family[])
      .filter((family) => families.has(family))
      .map((family) => line(FAMILY_WORDS[family], palette.families[family], 'solid')),
    ...(statuses.has('future') ? [line('Planned', palette.quiet, 'dashed')] : []),
    ...(statuses.has('hypothetical') ? [line('Possible', palette.quiet, 'dotted')] : []),
    ...(statuses.has('negated') ? [line('Did not happen', palette.negated, 'solid')] : []),
  ]
}

export function drawScene(
  scene: Scene,
  places: ReadonlyMap<string, Point>,
  options: DrawingOptions,
): Picture {
  const { palette, part } = options
  const fontSize = FONT_SIZE / (part?.zoom ?? 1)
  const ends = endsOf(scene, places)
  const placed = placeLabels(
    scene.nodes.flatMap((node) => {
      const at = places.get(node.id)
      return at
        ? [
            {
              ...at,
              id: node.id,
              size: node.size,
              label: node.label,
              brief: node.brief,
              rank: node.rank,
            },
          ]
        : []
    }),
    {
      fontSize,
      measure: options.measure ?? estimateWidth,
      crossed: (id) => linesBySide(places.get(id)!, ends.get(id) ?? []),
      ...(part ? { viewport: part } : {}),
    },
  )
  const nodes = scene.nodes.flatMap((node) => {
    const at = places.get(node.id)
    return at ? [drawNode(node, at, placed.get(node.id), fontSize, options)] : []
  })
  const boxes = [
    ...nodes.map(({ at, width }) => ({
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - width / 2,
      bottom: at.y + width / 2,
    })),
    ...[...placed.values()].map(({ box }) => box),
  ]
  const left =
    part?.left ?? Math.min(...(boxes.length ? boxes.map((box) => box.left) : [0])) - MARGIN
  const top = part?.top ?? Math.min(...(boxes.length ? boxes.map((box) => box.top) : [0])) - MARGIN
  const right =
    part?.right ?? Math.max(...(boxes.length ? boxes.map((box) => box.right) : [1])) + MARGIN
  const bottom =
    part?.bottom ?? Math.max(...(boxes.length ? boxes.map((box) => box.bottom) : [1])) + MARGIN
  return {
    title: options.title,
    description: `${nodes.length} nodes and ${scene.edges.length} lines, made with Parley.`,
    box: widened({ x: left, y: top, width: right - left, height: bottom - top }, part ? 0 : LEAST),
    background: options.background,
    font: FONT,
    textColour: palette.ink,
    edges: drawEdges(scene, places, palette),
    nodes,
    heading: options.heading,
    legend: options.withLegend ? legendOf(scene, palette) : [],
    source: options.source,
    unit: 1 / (part?.zoom ?? 1),
  }
}

/** A narrow graph still leaves room for what is written around it. */
function widened(box: Picture['box'], least: number): Picture['box'] {
  const more = Math.max(0, least - box.width)
  return { ...box, x: box.x - more / 2, width: box.width + more }
}
