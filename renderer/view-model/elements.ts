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

export function edgeData(
  edge: SceneEdge,
  types: ReadonlyMap<string, SceneNode>,
  palette: Palette,
): ElementData {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    kind: edge.kind,
    status: edge.status,
    width: edge.width,
    label: edge.label,
    line: lineStyleOf(edge.status),
    colour: edgeColour(edge, types, palette),
    fontSize: 11,
  }
}

export interface Elements {
  readonly nodes: readonly ElementData[]
  readonly edges: readonly ElementData[]
}

export function sceneElements(scene: Scene, palette: Palette): Elements {
  const types = new Map(scene.nodes.map((node) => [node.id, node]))
  return {
    nodes: scene.nodes.map((node) => nodeData(node, palette)),
    edges: scene.edges.map((edge) => edgeData(edge, types, palette)),
  }
}
