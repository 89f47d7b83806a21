/** Binds what every view is given to the application's state: one graph, one set of filters, one selection. */
import type { MouseEvent } from 'react'
import { reveal } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { openMenu } from '../../state/menu/store'
import { showPanel } from '../../state/reader/store'
import { clearSelection, selectNodes, useSelection } from '../../state/selection/store'
import { useThemeName } from '../../state/settings/theme-name'
import { paletteOf } from '../../view-model/palette'
import type { Tie, ViewProps } from '../../views/shared/props'

/** One thing selected is also drawn in the graph; many are not, so that it stays readable. */
function onSelect(ids: readonly string[]): void {
  if (ids.length === 0) {
    clearSelection()
    return
  }
  if (ids.length === 1) changeView((view) => reveal(view, ids))
  selectNodes(ids)
  showPanel('details')
}

function onTieMenu(tie: Tie, event: MouseEvent): void {
  event.preventDefault()
  openMenu({ id: tie.ends.join('~'), what: 'edge', tie, x: event.clientX, y: event.clientY })
}

export function useViewProps(): ViewProps {
  const index = useGraphIndex()
  const passing = usePassing()
  const { nodes, edge } = useSelection()
  const palette = paletteOf(useThemeName())
  return { index, passing, selected: edge ? edge.events : nodes, palette, onSelect, onTieMenu }
}
