/** The context menu at the pointer: of a node anywhere in the window, a line, a report, or the paper. */
import { BookOpen, EyeOff, Filter, List, Undo2, Waypoints } from 'lucide-react'
import { reveal, setFilters, resetView, unhideAll } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { closeMenu, useMenu, type MenuPlace } from '../../state/menu/store'
import { readArticle, showPanel } from '../../state/reader/store'
import { selectEdge, selectNodes } from '../../state/selection/store'
import { MenuAt, type MenuEntries } from '../../ui/Menu'
import { setLayout } from '../actions/commands'
import { graphHandle } from '../actions/graph-handle'
import { pickEdge } from '../actions/pick'
import { undo } from '../actions/undo'
import { useNodeEntries } from './node-entries'

function usePaperEntries(): MenuEntries {
  const hidden = useView((view) => view.shown.hidden)
  const layout = useView((view) => view.layout)
  return [
    { label: 'Fit to window', hint: 'F', run: () => graphHandle.current?.fit() },
    { label: 'Arrange anew', icon: <Waypoints size={14} />, run: () => setLayout(layout) },
    {
      label: 'Show hidden nodes',
      icon: <EyeOff size={14} />,
      hint: hidden.length > 0 ? String(hidden.length) : '',
      disabled: hidden.length === 0,
      run: () => changeView(unhideAll),
    },
    { label: 'Undo', icon: <Undo2 size={14} />, run: undo },
    { label: 'Back to the first look', run: () => changeView(resetView) },
  ]
}

const articleEntries = (id: string): MenuEntries => [
  { label: 'Read', icon: <BookOpen size={14} />, run: () => readArticle(id) },
  {
    label: 'Only events of this report',
    icon: <Filter size={14} />,
    run: () => changeView((view) => setFilters(view, { articles: [id] })),
  },
]

const edgeEntries = (id: string): MenuEntries => [
  { label: 'What this line stands for', run: () => pickEdge(id) },
]

type Tie = NonNullable<MenuPlace['tie']>

const tieEntries = (id: string, { ends, events }: Tie): MenuEntries => [
  {
    label: 'List the events',
    icon: <List size={14} />,
    hint: events.length.toLocaleString('en-GB'),
    run: () => {
      selectEdge({ id, events, ends })
      showPanel('details')
    },
  },
  {
    label: 'Show them in the graph',
    icon: <Waypoints size={14} />,
    run: () => {
      changeView((view) => ({ ...reveal(view, events), reading: 'events', tab: 'graph' }))
      selectNodes(events)
    },
  },
  { label: 'Select the two', run: () => selectNodes(ends) },
]

interface MenuProps {
  readonly place: MenuPlace
  readonly id: string
}

function NodeMenu({ place, id }: MenuProps) {
  return <MenuAt at={place} name="Node" entries={useNodeEntries(id)} onClose={closeMenu} />
}

function PaperMenu({ place }: { readonly place: MenuPlace }) {
  return <MenuAt at={place} name="Graph" entries={usePaperEntries()} onClose={closeMenu} />
}

export function ContextMenu() {
  const place = useMenu((menu) => menu.place)
  if (!place) return null
  const { id, what } = place
  if (id === null || what === 'paper') return <PaperMenu place={place} />
  if (what === 'node') return <NodeMenu place={place} id={id} />
  const entries =
    what === 'article'
      ? articleEntries(id)
      : place.tie
        ? tieEntries(id, place.tie)
        : edgeEntries(id)
  const name = what === 'edge' ? 'Line' : 'Report'
  return <MenuAt at={place} name={name} entries={entries} onClose={closeMenu} />
}
