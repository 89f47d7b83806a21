/** Turns a scene into the plain data of Cytoscape elements. */
import { lineStyleOf, lookOf } from './look'
import type { Palette } from './palette'
import { colourOf } from './palette'
import type { Scene, SceneEdge, SceneNode } from './scene'

export type ElementData = Readonly<Record<string, string | number | boolean | null>>

export const nodeData = (node: SceneNode, palette: Palette): ElementData => ({
  id: node.id,
  what: node.what,
  type: node.type,
  status: node.status,
  label: node.label,
  brief: node.brief,
  title: node.title,
  size: node.size,
  rank: node.rank,
  ...lookOf(node, palette),
})

function edgeColour(
  edge: SceneEdge,
  types: ReadonlyMap<string, SceneNode>,
  palette: Palette,
): string {
  if (edge.status === 'negated') return palette.negated
  if (edge.kind === 'participant' || edge.kind === 'outcome') {
    const event = types.get(edge.target)
    if (event?.what === 'event') return colourOf(palette, event.type)
  }
  if (edge.kind === 'meeting') return palette.families.talk
  return palette.edge
}

/** Where few lines meet they are this strong; those of a busy node grow fainter, so that it is no blot. */
const STRONG: Readonly<Record<SceneEdge['kind'], number>> = {
  participant: 0.85,
  place: 0.85,
  outcome: 0.85,
  meeting: 0.65,
  presence: 0.65,
}
const FAINT = 0.4
const FEW = 8

/** How strongly each line is drawn, by the lines at its busier end. */
export function strengths(edges: readonly SceneEdge[]): (edge: SceneEdge) => number {
  const lines = new Map<string, number>()
  for (const { source, target } of edges)
    for (const id of [source, target]) lines.set(id, (lines.get(id) ?? 0) + 1)
  return ({ source, target, kind }) => {
    const most = Math.max(lines.get(source) ?? 0, lines.get(target) ?? 0)
    return Math.max(FAINT, STRONG[kind] * Math.min(1, (FEW / most) ** 0.35))
  }
}

export function edgeData(
  edge: SceneEdge,
  types: ReadonlyMap<string, SceneNode>,
  palette: Palette,
  strength: number,
  wider = 1,
): ElementData {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    kind: edge.kind,
    status: edge.status,
    width: edge.width * wider,
    label: edge.label,
    number: edge.label,
    line: lineStyleOf(edge.status),
    colour: edgeColour(edge, types, palette),
    opacity: strength,
    fontSize: 11,
  }
}

/** Many nodes are seen from afar: their lines are drawn wider, to be seen at all. In steps, so that a few more nodes do not change all lines. */
const widening = (nodes: number): number => (nodes > 700 ? 1.6 : nodes > 300 ? 1.3 : 1)

export interface Elements {
  readonly nodes: readonly ElementData[]
  readonly edges: readonly ElementData[]
}

export function sceneElements(scene: Scene, palette: Palette): Elements {
  const types = new Map(scene.nodes.map((node) => [node.id, node]))
  const strength = strengths(scene.edges)
  const wider = widening(scene.nodes.length)
  return {
    nodes: scene.nodes.map((node) => nodeData(node, palette)),
    edges: scene.edges.map((edge) => edgeData(edge, types, palette, strength(edge), wider)),
  }
}
