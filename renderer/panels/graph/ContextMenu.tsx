/** What can be done with a node, an edge or the paper, at the pointer. */
import { EyeOff, Maximize2, Pin, Target, Undo2, Waypoints } from 'lucide-react'
import { MenuAt, type MenuEntries } from '../../ui/Menu'
import { currentIndex, usePassing } from '../../state/derived/use-derived'
import { focusOn, hide, resetView, togglePinned, unhideAll } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { selection } from '../../state/selection/store'
import { neighboursOf } from '../../view-model/neighbours'
import { setLayout } from '../actions/commands'
import { graphHandle } from '../actions/graph-handle'
import { expand, pickEdge } from '../actions/pick'
import { undo } from '../actions/undo'
import { nodeExtras } from './node-extras'

export interface MenuPlace {
  readonly id: string | null
  readonly what: 'node' | 'edge' | 'paper'
  readonly x: number
  readonly y: number
}

/** Neighbours that are not drawn yet: the number shown before they are opened. */
export function hiddenNeighbours(id: string, passing: ReturnType<typeof usePassing>): number {
  const drawn = graphHandle.current?.cy
  return neighboursOf(currentIndex(), passing, id).filter(
    (other) => drawn?.getElementById(other).empty() ?? true,
  ).length
}

function useEntries(place: MenuPlace | null): MenuEntries {
  const passing = usePassing()
  const expanded = useView((view) => view.shown.expanded)
  const pinned = useView((view) => view.pinned)
  const hidden = useView((view) => view.shown.hidden)
  if (!place) return []
  const { id } = place
  if (place.what === 'edge' && id)
    return [{ label: 'What this line stands for', run: () => pickEdge(id) }]
  if (place.what === 'node' && id) {
    const chosen = selection().nodes.includes(id) ? selection().nodes : [id]
    const waiting = hiddenNeighbours(id, passing)
    const isOpen = expanded.includes(id)
    return [
      {
        label: isOpen ? 'Fold neighbours' : 'Open neighbours',
        icon: <Maximize2 size={14} />,
        hint: isOpen ? '' : `${waiting} more`,
        disabled: !isOpen && waiting === 0,
        run: () => expand(id),
      },
      'Show only what is near',
      ...[1, 2, 3].map((steps) => ({
        label: `${steps} ${steps === 1 ? 'step' : 'steps'} around`,
        icon: <Target size={14} />,
        run: () => changeView((view) => focusOn(view, chosen, steps)),
      })),
      null,
      {
        label: pinned.includes(id) ? 'Unpin' : 'Pin in place',
        icon: <Pin size={14} />,
        run: () => changeView((view) => togglePinned(view, id)),
      },
      {
        label: chosen.length > 1 ? `Hide ${chosen.length} nodes` : 'Hide',
        icon: <EyeOff size={14} />,
        run: () => changeView((view) => hide(view, chosen)),
      },
      ...nodeExtras(id, chosen),
    ]
  }
  return [
    { label: 'Fit to window', hint: 'F', run: () => graphHandle.current?.fit() },
    { label: 'Arrange anew', icon: <Waypoints size={14} />, run: () => setLayout('force') },
    {
      label: 'Show hidden nodes',
      disabled: hidden.length === 0,
      run: () => changeView(unhideAll),
    },
    { label: 'Undo', icon: <Undo2 size={14} />, run: undo },
    { label: 'Back to the first look', run: () => changeView(resetView) },
  ]
}

export function ContextMenu(props: {
  readonly place: MenuPlace | null
  readonly onClose: () => void
}) {
  const entries = useEntries(props.place)
  return <MenuAt at={props.place} name="Node actions" entries={entries} onClose={props.onClose} />
}
