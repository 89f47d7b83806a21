/** Turns groups of a scene's nodes into one node each, and the links of their members into theirs. */
import type { Group } from './grouping'
import type { Scene, SceneEdge, SceneNode } from './scene'
import { entitySize } from './scene-nodes'
import { pairLook } from './scene-pairs'
import { count, shorten } from './words'

function foldNode(group: Group, members: readonly SceneNode[], links: number): SceneNode {
  const lead = members.find((node) => node.id === group.lead) ?? members[0]!
  const number = members.length
  return {
    ...lead,
    id: group.id,
    label: `${shorten(group.name, 30)} (${number})`,
    brief: `${shorten(group.name, 14)} (${number})`,
    title: `${group.name}: ${count(number, 'node')} folded`,
    size: entitySize(links),
    rank: Math.max(...members.map((node) => node.rank)) + number,
    members: members.map((node) => node.id),
  }
}

/** Links that now have the same two ends become one; a participant's role outlives a place's. */
function mergeEdges(edges: readonly SceneEdge[]): SceneEdge {
  const [first] = [...edges].sort(
    (a, b) => Number(a.kind === 'place') - Number(b.kind === 'place') || (a.id < b.id ? -1 : 1),
  )
  const events = [...new Set(edges.flatMap((edge) => edge.events))]
  const pair = first!.kind === 'meeting' || first!.kind === 'presence'
  return { ...first!, events, ...(pair ? pairLook(events.length) : { count: edges.length }) }
}

/** Members are drawn as their group; a link inside a group is not drawn. */
export function foldScene(scene: Scene, groups: readonly Group[]): Scene {
  const drawn = new Map(scene.nodes.map((node) => [node.id, node]))
  const drawnAs = new Map<string, string>()
  const folded = groups
    .map((group) => ({
      group,
      members: group.members.flatMap((id) => drawn.get(id) ?? []),
    }))
    .filter(({ members }) => members.length > 1)
  if (folded.length === 0) return scene
  for (const { group, members } of folded)
    for (const node of members) drawnAs.set(node.id, group.id)

  const bundles = new Map<string, SceneEdge[]>()
  for (const edge of scene.edges) {
    const source = drawnAs.get(edge.source) ?? edge.source
    const target = drawnAs.get(edge.target) ?? edge.target
    if (source === target) continue
    const isMoved = source !== edge.source || target !== edge.target
    const key = isMoved ? [source, target].sort().join('~') : edge.id
    const moved = isMoved ? { ...edge, id: key, source, target } : edge
    const bundle = bundles.get(key)
    if (bundle) bundle.push(moved)
    else bundles.set(key, [moved])
  }
  const edges = [...bundles.values()].map((bundle) =>
    bundle.length === 1 ? bundle[0]! : mergeEdges(bundle),
  )
  const links = new Map<string, number>()
  for (const { source, target, count: number } of edges)
    for (const id of [source, target]) links.set(id, (links.get(id) ?? 0) + number)
  return {
    ...scene,
    nodes: [
      ...folded.map(({ group, members }) => foldNode(group, members, links.get(group.id) ?? 0)),
      ...scene.nodes.filter((node) => !drawnAs.has(node.id)),
    ],
    edges,
  }
}
