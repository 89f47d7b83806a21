/** Selects the nodes inside a line drawn by hand over the graph; Escape gives up. */
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { selectNodes } from '../../state/selection/store'
import { isInside } from '../../view-model/inside'
import type { Point } from '../../view-model/layout/types'
import { graphHandle } from '../actions/graph-handle'
import { membersOf } from '../actions/pick'

function nodesInside(outline: readonly Point[]): readonly string[] {
  const ids: string[] = []
  graphHandle.current?.cy.nodes().forEach((node) => {
    if (isInside(node.renderedPosition(), outline)) ids.push(...membersOf(node.id()))
  })
  return ids
}

export function Lasso({ onDone }: { readonly onDone: () => void }) {
  const [outline, setOutline] = useState<readonly Point[]>([])
  const drawn = useRef<Point[]>([])
  const box = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onDone()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [onDone])
  const pointAt = (event: PointerEvent): Point => {
    const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {}
    return { x: event.clientX - left, y: event.clientY - top }
  }
  return (
    <svg
      ref={box}
      className="lasso"
      role="img"
      aria-label="Draw a line around nodes to select them"
      onPointerDown={(event) => {
        box.current?.setPointerCapture(event.pointerId)
        drawn.current = [pointAt(event)]
      }}
      onPointerMove={(event) => {
        if (drawn.current.length === 0) return
        drawn.current.push(pointAt(event))
        setOutline([...drawn.current])
      }}
      onPointerUp={() => {
        const ids = nodesInside(drawn.current)
        if (ids.length > 0) selectNodes(ids)
        onDone()
      }}
    >
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}
