/** The graph with its strip of tools, chips, zoom buttons and notes on what is not drawn. */
import { Lasso as LassoIcon, Maximize, Minus, Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { IconButton } from '../../ui/Button'
import { GraphCanvas } from '../../graph/GraphCanvas'
import type { GraphController, GraphListener } from '../../graph/controller'
import { useScene, wantedScene } from '../../state/derived/use-derived'
import { adjustView, useView } from '../../state/explore/store'
import { openMenu } from '../../state/menu/store'
import { selectNodes, useSelection } from '../../state/selection/store'
import { useSession } from '../../state/session/store'
import { themeNow, useThemeName } from '../../state/settings/theme-name'
import type { Scene } from '../../view-model/scene'
import { paletteOf } from '../../view-model/palette'
import { count } from '../../view-model/words'
import { graphHandle } from '../actions/graph-handle'
import { expand, membersOf, pickEdge, pickNode, pickNothing } from '../actions/pick'
import { MiniTimeline } from '../timeline/MiniTimeline'
import { Chips } from './Chips'
import { GraphTools } from './GraphTools'
import { Hover, type Hovered } from './Hover'
import { Lasso } from './Lasso'
import { LayoutProgress } from './LayoutProgress'

/** The canvas's corner, so that places on it can be told in the window's coordinates. */
const corner = (): DOMRect | undefined =>
  document.querySelector('.graph-canvas')?.getBoundingClientRect()

/** The lines that events which are not drawn themselves are folded into. */
function edgesOf({ nodes, edges }: Scene, selected: readonly string[]): readonly string[] {
  const drawn = new Set(nodes.map(({ id }) => id))
  const folded = selected.filter((id) => !drawn.has(id))
  if (folded.length === 0) return []
  return edges.filter(({ events }) => folded.some((id) => events.includes(id))).map(({ id }) => id)
}

export function GraphPane() {
  const scene = useScene()
  const palette = paletteOf(useThemeName())
  const selection = useSelection()
  const pinned = useView((view) => view.pinned)
  const path = useView((view) => view.path)
  const opened = useSession((session) => session.opened)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [lassoing, setLassoing] = useState(false)
  const endLasso = useCallback(() => setLassoing(false), [])
  const [running, setRunning] = useState<{ running: boolean; done: number }>({
    running: false,
    done: 0,
  })

  const marked = useMemo(() => {
    const drawnAs = new Map(
      scene.nodes.flatMap((node) => node.members.map((member) => [member, node.id] as const)),
    )
    const drawn = (ids: readonly string[]): readonly string[] => [
      ...new Set(ids.map((id) => drawnAs.get(id) ?? id)),
    ]
    return {
      nodes: drawn(selection.nodes),
      edges: selection.edge ? [selection.edge.id] : edgesOf(scene, selection.nodes),
      path: drawn(path),
      pinned: new Set(pinned),
    }
  }, [scene, selection, path, pinned])

  const listener = useMemo<GraphListener>(
    () => ({
      onPick: (id, what, add) => {
        if (id === null || what === 'paper') {
          if (!add) pickNothing()
        } else if (what === 'edge') pickEdge(id)
        else pickNode(id, add)
      },
      onBox: (ids) => selectNodes(ids.flatMap(membersOf)),
      onOpen: expand,
      onHover: (id, at) => setHovered(id && at ? { id, ...at } : null),
      onMenu: (id, what, at) => {
        const box = corner()
        openMenu({ id, what, x: at.x + (box?.left ?? 0), y: at.y + (box?.top ?? 0) })
      },
      onMoved: () => adjustView((view) => view),
      onLayout: setRunning,
      onZoom: () => setHovered(null),
    }),
    [],
  )

  // Places are found for a new graph while the panels around it are being drawn.
  useEffect(
    () =>
      useSession.subscribe((now, before) => {
        if (now.opened === before.opened) return
        const palette = paletteOf(themeNow())
        graphHandle.current?.show(wantedScene(), palette, String(now.opened))
      }),
    [],
  )

  const attach = useCallback((controller: GraphController | null) => {
    graphHandle.current = controller
  }, [])

  const entities = scene.nodes.filter((node) => node.what === 'entity').length
  const events = scene.nodes.length - entities
  return (
    <section className="graph-pane" aria-label="Graph">
      <GraphTools />
      <Chips />
      <div className="graph-field">
        <GraphCanvas
          scene={scene}
          palette={palette}
          marked={marked}
          graphKey={String(opened)}
          label={`Graph of ${count(entities, 'entity', 'entities')}${events > 0 ? ` and ${count(events, 'event')}` : ''}, ${count(scene.edges.length, 'link')}`}
          listener={listener}
          onReady={attach}
        />
        <p id="graph-keys" className="visually-hidden">
          Arrow keys move from node to node, Enter opens its neighbours, plus and minus zoom, 0 fits
          the graph. The List panel has the same nodes as text.
        </p>
        {scene.nodes.length === 0 && (
          <p className="graph-empty">Nothing passes the filters. Remove one to see more.</p>
        )}
        <Hover hovered={hovered} />
        <LayoutProgress state={running} />
        {lassoing && <Lasso onDone={endLasso} />}
        <div className="zoom-tools" role="group" aria-label="Zoom and select">
          <IconButton
            name="Select with a lasso"
            small
            aria-pressed={lassoing}
            onClick={() => setLassoing(!lassoing)}
          >
            <LassoIcon size={14} />
          </IconButton>
          <IconButton
            name="Zoom in"
            keys="+"
            small
            onClick={() => graphHandle.current?.zoomBy(1.25)}
          >
            <Plus size={15} />
          </IconButton>
          <IconButton
            name="Zoom out"
            keys="−"
            small
            onClick={() => graphHandle.current?.zoomBy(0.8)}
          >
            <Minus size={15} />
          </IconButton>
          <IconButton
            name="Fit to window"
            keys="F"
            small
            onClick={() => graphHandle.current?.fit()}
          >
            <Maximize size={14} />
          </IconButton>
        </div>
      </div>
      <MiniTimeline />
    </section>
  )
}
