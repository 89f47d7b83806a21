/** Selects nodes, edges and articles, and brings them into view. */
import { changeView, view } from '../../state/explore/store'
import { reveal, toggleExpanded } from '../../state/explore/reducers'
import { currentIndex } from '../../state/derived/use-derived'
import { showPanel, useReader } from '../../state/reader/store'
import {
  clearSelection,
  selectEdge,
  selectNodes,
  toggleSelected,
} from '../../state/selection/store'
import { graphHandle } from './graph-handle'

export function pickNode(id: string, add = false): void {
  if (add) toggleSelected(id)
  else selectNodes([id])
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
  const index = currentIndex()
  const event = index.events.get(id)
  const ids = event ? [id] : [id]
  changeView((now) => reveal(now, ids))
  selectNodes([id])
  showPanel('details')
  if (view().tab === 'graph') window.setTimeout(() => graphHandle.current?.reveal(id), 450)
}

export const expand = (id: string): void => changeView((now) => toggleExpanded(now, id))
