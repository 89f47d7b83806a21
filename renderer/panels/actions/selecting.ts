/** Selects everything drawn, or everything else, and acts on all that is selected. */
import { focusOn, hide, togglePinned } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { selectNodes, selection } from '../../state/selection/store'
import { currentScene } from './current-scene'
import { membersOf } from './pick'

/** What is drawn, folded or not, without these. */
export const drawnBut = (ids: readonly string[]): readonly string[] => {
  const left = new Set(ids)
  const drawn = (currentScene()?.nodes ?? []).flatMap(({ id }) => membersOf(id))
  return [...new Set(drawn)].filter((id) => !left.has(id))
}

export const selectAll = (): void => selectNodes(drawnBut([]))
export const invertSelection = (): void => selectNodes(drawnBut(selection().nodes))
export const hideSelected = (): void => changeView((view) => hide(view, selection().nodes))
export const pinSelected = (): void => changeView((view) => togglePinned(view, selection().nodes))
/** With their neighbours. */
export const focusSelected = (): void => changeView((view) => focusOn(view, selection().nodes, 1))
