/** Selects nodes, edges and articles, and brings them into view. */
import { changeView, view } from '../../state/explore/store'
import { reveal, toggleExpanded, toggleUnfolded } from '../../state/explore/reducers'
import { isGroup } from '../../view-model/grouping'
import { showPanel, useReader } from '../../state/reader/store'
import {
  clearSelection,
  selectEdge,
  selectNodes,
  selection,
  toggleSelected,
} from '../../state/selection/store'
import { currentScene } from './current-scene'
import { graphHandle } from './graph-handle'

/** What a drawn node stands for: itself, or the members folded into it. */
export function membersOf(id: string): readonly string[] {
  const members = currentScene()?.nodes.find((node) => node.id === id)?.members ?? []
  return members.length > 0 ? members : [id]
}

export function pickNode(id: string, add = false): void {
  const members = membersOf(id)
  if (!add) selectNodes(members)
  else if (members.length === 1) toggleSelected(id)
  else selectNodes([...new Set([...selection().nodes, ...members])])
  if (useReader.getState().panel === 'nodes') return
  showPanel('details')
}

export function pickEdge(id: string): void {
  const edge = graphHandle.current?.currentScene().edges.find((one) => one.id === id)
  if (!edge) return
  selectEdge({ id, events: edge.events, ends: [edge.source, edge.target] })
  showPanel('details')
}

export const pickNothing = (): void => clearSelection()

/** From search, tables and lists: draws the node when it is not drawn, selects it, brings it into view. */
export function goTo(id: string): void {
  changeView((now) => reveal(now, [id]))
  selectNodes([id])
  showPanel('details')
  if (view().tab === 'graph') window.setTimeout(() => graphHandle.current?.reveal(id), 450)
}

/** Opens a node's neighbours, or a folded group; the same again folds them. */
export const expand = (id: string): void =>
  changeView((now) => (isGroup(id) ? toggleUnfolded(now, id) : toggleExpanded(now, id)))
