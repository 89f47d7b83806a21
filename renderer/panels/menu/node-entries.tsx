/** What can be done with a node, wherever it is shown: in the drawing, a list, a table, the map or a report. */
import {
  EyeOff,
  Filter,
  Group as GroupIcon,
  Maximize2,
  Merge,
  Pencil,
  Pin,
  Shapes,
  SquareDashedMousePointer,
  SquaresSubtract,
  Target,
  Waypoints,
} from 'lucide-react'
import { useGraphIndex, useGroups, usePassing, useScene } from '../../state/derived/use-derived'
import {
  focusOn,
  hide,
  setFilters,
  togglePinned,
  toggleUnfolded,
} from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { openDialog } from '../../state/reader/store'
import { selectNodes, toggleSelected, useSelection } from '../../state/selection/store'
import type { MenuEntries } from '../../ui/Menu'
import { isGroup } from '../../view-model/grouping'
import { neighboursOf } from '../../view-model/neighbours'
import { count } from '../../view-model/words'
import { showTab } from '../actions/commands'
import { expand, goTo, membersOf } from '../actions/pick'
import { drawnBut } from '../actions/selecting'

/** Neighbours that are not drawn yet: the number shown before they are opened. */
export function useHiddenNeighbours(id: string | null): number {
  const index = useGraphIndex()
  const passing = usePassing()
  const scene = useScene()
  if (id === null || isGroup(id)) return 0
  const drawn = new Set(scene.nodes.flatMap((node) => [node.id, ...node.members]))
  return neighboursOf(index, passing, id).filter((other) => !drawn.has(other)).length
}

const nearEntries = (chosen: readonly string[]): MenuEntries => [
  'Show only what is near',
  ...[1, 2, 3].map((steps) => ({
    label: `${count(steps, 'step')} around`,
    icon: <Target size={14} />,
    run: () => changeView((view) => focusOn(view, chosen, steps)),
  })),
]

function useFolding(id: string): MenuEntries {
  const groups = useGroups()
  const unfolded = useView((view) => view.unfolded)
  const group = groups.find((one) => one.id === id || one.members.includes(id))
  if (!group) return []
  const isOpen = unfolded.includes(group.id)
  return [
    {
      label: isOpen ? `Fold ${group.name}` : `Unfold ${group.name}`,
      icon: <GroupIcon size={14} />,
      hint: String(group.members.length),
      run: () => changeView((view) => toggleUnfolded(view, group.id)),
    },
  ]
}

function useSelecting(id: string): MenuEntries {
  const { nodes } = useScene()
  const selected = useSelection().nodes
  const type = nodes.find((node) => node.id === id)?.type
  return [
    'Select',
    {
      label: selected.includes(id) ? 'Take out of the selection' : 'Add to the selection',
      icon: <SquareDashedMousePointer size={14} />,
      run: () => toggleSelected(id),
    },
    {
      label: 'All of this kind',
      icon: <Shapes size={14} />,
      disabled: type === undefined,
      run: () =>
        selectNodes(
          nodes.filter((node) => node.type === type).flatMap((node) => membersOf(node.id)),
        ),
    },
    {
      label: 'Everything else (invert)',
      icon: <SquaresSubtract size={14} />,
      run: () => selectNodes(drawnBut([id, ...selected])),
    },
  ]
}

export function useNodeEntries(id: string): MenuEntries {
  const index = useGraphIndex()
  const scene = useScene()
  const expanded = useView((view) => view.shown.expanded.includes(id))
  const pinned = useView((view) => view.pinned.includes(id))
  const tab = useView((view) => view.tab)
  const waiting = useHiddenNeighbours(id)
  const folding = useFolding(id)
  const selecting = useSelecting(id)
  const selected = useSelection().nodes
  const chosen = selected.includes(id) ? selected : membersOf(id)
  const entity = index.entities.get(id)
  const isDrawn = scene.nodes.some((node) => node.id === id)
  const group = isGroup(id)
  return [
    ...(tab === 'graph' && isDrawn
      ? []
      : [
          {
            label: 'Show in the graph',
            icon: <Waypoints size={14} />,
            run: () => {
              showTab('graph')
              goTo(id)
            },
          },
        ]),
    ...folding,
    ...(group
      ? []
      : [
          {
            label: expanded ? 'Fold neighbours' : 'Open neighbours',
            icon: <Maximize2 size={14} />,
            hint: expanded ? '' : `${waiting.toLocaleString('en-GB')} more`,
            disabled: !expanded && waiting === 0,
            run: () => expand(id),
          },
        ]),
    ...(entity && (entity.kind === 'place' || entity.kind === 'facility')
      ? [
          {
            label: 'Only events here',
            icon: <Filter size={14} />,
            run: () => changeView((view) => setFilters(view, { place: id })),
          },
        ]
      : []),
    ...nearEntries(chosen),
    null,
    {
      label: pinned ? 'Unpin' : 'Pin in place',
      icon: <Pin size={14} />,
      disabled: !isDrawn,
      run: () => changeView((view) => togglePinned(view, [id])),
    },
    {
      label: chosen.length > 1 ? `Hide ${chosen.length} nodes` : 'Hide',
      icon: <EyeOff size={14} />,
      run: () => changeView((view) => hide(view, chosen)),
    },
    ...selecting,
    ...(group
      ? []
      : ([
          'Correct what was read',
          ...(entity
            ? [
                {
                  label: 'Rename…',
                  icon: <Pencil size={14} />,
                  run: () => openDialog('rename', id),
                },
              ]
            : []),
          {
            label: 'Merge with another…',
            icon: <Merge size={14} />,
            run: () => openDialog('merge', id),
          },
        ] satisfies MenuEntries)),
  ]
}
