/** Shows a scene on the drawing surface inside a React tree; React never re-creates it. */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Palette } from '../view-model/palette'
import type { Scene } from '../view-model/scene'
import type { Marked } from './highlight'
import { GraphController, type GraphListener } from './controller'
import { nextNode, type Direction } from './walk'

interface Props {
  readonly scene: Scene
  readonly palette: Palette
  readonly marked: Marked
  /** Changes when another graph is opened: places are forgotten. */
  readonly graphKey: string
  readonly label: string
  readonly listener: GraphListener
  /** Given the drawing when it is made, and null when it is gone. */
  readonly onReady: (controller: GraphController | null) => void
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function GraphCanvas(props: Props) {
  const box = useRef<HTMLDivElement>(null)
  const controller = useRef<GraphController | null>(null)
  const latest = useRef(props.listener)
  const ready = useRef(props.onReady)
  useEffect(() => {
    latest.current = props.listener
    ready.current = props.onReady
  })

  useEffect(() => {
    if (!box.current) return
    const own = new GraphController(box.current, {
      onPick: (...args) => latest.current.onPick(...args),
      onBox: (ids) => latest.current.onBox(ids),
      onOpen: (id) => latest.current.onOpen(id),
      onHover: (...args) => latest.current.onHover(...args),
      onMenu: (...args) => latest.current.onMenu(...args),
      onMoved: () => latest.current.onMoved(),
      onLayout: (state) => latest.current.onLayout(state),
      onZoom: (zoom) => latest.current.onZoom(zoom),
    })
    controller.current = own
    ready.current(own)
    const watcher = new ResizeObserver(() => own.resize())
    watcher.observe(box.current)
    return () => {
      watcher.disconnect()
      controller.current = null
      ready.current(null)
      own.destroy()
    }
  }, [])

  useEffect(() => {
    controller.current?.show(props.scene, props.palette, props.graphKey)
  }, [props.graphKey, props.scene, props.palette])

  useEffect(() => {
    controller.current?.mark(props.marked)
  }, [props.marked])

  const onKeyDown = (event: KeyboardEvent): void => {
    const own = controller.current
    if (!own || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    const current = props.marked.nodes.at(-1) ?? null
    if (direction) {
      const next = nextNode(own.cy, current, direction)
      if (next) {
        props.listener.onPick(next, 'node', event.shiftKey)
        own.reveal(next)
      }
    } else if (event.key === 'Enter' && current) props.listener.onOpen(current)
    else if (event.key === '+' || event.key === '=') own.zoomBy(1.25)
    else if (event.key === '-') own.zoomBy(0.8)
    else if (event.key === '0') own.fit()
    else return
    event.preventDefault()
  }

  return (
    // The drawing cannot be read by itself: it takes arrow keys, and the node list beside it says the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="graph-canvas"
      role="application"
      aria-label={props.label}
      aria-describedby="graph-keys"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      ref={box}
    />
  )
}
