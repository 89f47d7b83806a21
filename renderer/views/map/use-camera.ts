/** Holds the map's camera: wheel, drag, buttons and keys move it; flights are short, and instant when less motion is asked for. */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import {
  between,
  clamp,
  fitTo,
  leastZoom,
  pan,
  zoomAt,
  type Camera,
} from '../../view-model/map/camera'
import type { Point } from '../../view-model/map/projection'
import type { Size } from '../shared/use-size'
import { useReducedMotion } from '../shared/use-reduced-motion'

const FLIGHT = 320

export interface MapCamera {
  readonly camera: Camera
  readonly flyTo: (target: Camera) => void
  readonly zoomBy: (factor: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  /** A drag just ended, so the click that follows is not meant. */
  readonly dragged: () => boolean
}

export function useCamera(
  svg: RefObject<SVGSVGElement | null>,
  size: Size,
  home: readonly Point[],
): MapCamera {
  const [moved, setMoved] = useState<Camera | null>(null)
  const camera = moved ? clamp(moved, size) : fitTo(home, size)
  const latest = useRef(camera)
  useEffect(() => {
    latest.current = camera
  })
  const still = useReducedMotion()
  const flight = useRef(0)
  const drag = useRef<{ x: number; y: number; far: boolean } | null>(null)
  const farDrag = useRef(false)

  const stop = useCallback(() => cancelAnimationFrame(flight.current), [])
  useEffect(() => stop, [stop])
  const flyTo = (target: Camera): void => {
    stop()
    if (still) {
      setMoved(target)
      return
    }
    const from = latest.current
    const start = performance.now()
    const frame = (now: number): void => {
      const share = Math.min(1, (now - start) / FLIGHT)
      setMoved(between(from, target, 1 - (1 - share) ** 3))
      if (share < 1) flight.current = requestAnimationFrame(frame)
    }
    flight.current = requestAnimationFrame(frame)
  }
  const zoomBy = (factor: number): void =>
    flyTo(zoomAt(latest.current, factor, { x: size.width / 2, y: size.height / 2 }, size))

  useEffect(() => {
    const element = svg.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      stop()
      const box = element.getBoundingClientRect()
      const point = { x: event.clientX - box.left, y: event.clientY - box.top }
      const pixels = event.deltaMode === 1 ? event.deltaY * 24 : event.deltaY
      const factor = 2 ** (-pixels / (event.ctrlKey ? 120 : 360))
      setMoved(zoomAt(latest.current, factor, point, { width: box.width, height: box.height }))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [svg, stop])

  const step = 70
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => setMoved(pan(camera, step, 0, size)),
    ArrowRight: () => setMoved(pan(camera, -step, 0, size)),
    ArrowUp: () => setMoved(pan(camera, 0, step, size)),
    ArrowDown: () => setMoved(pan(camera, 0, -step, size)),
    '+': () => zoomBy(1.6),
    '=': () => zoomBy(1.6),
    '-': () => zoomBy(1 / 1.6),
    '0': () => flyTo(fitTo(home, size)),
  }
  return {
    camera,
    flyTo,
    zoomBy,
    onKeyDown: (event) => {
      const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
      if (!run) return
      event.preventDefault()
      event.stopPropagation()
      run()
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return
      stop()
      farDrag.current = false
      drag.current = { x: event.clientX, y: event.clientY, far: false }
    },
    onPointerMove: (event) => {
      const now = drag.current
      if (!now) return
      const dx = event.clientX - now.x
      const dy = event.clientY - now.y
      if (!now.far && Math.hypot(dx, dy) < 4) return
      if (!now.far) svg.current?.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, y: event.clientY, far: true }
      farDrag.current = true
      setMoved(pan(latest.current, dx, dy, size))
    },
    onPointerUp: () => {
      drag.current = null
    },
    dragged: () => farDrag.current,
  }
}

/** How far in, for choosing detail: 1 shows the whole world. */
export const depthOf = (camera: Camera, size: Size): number => camera.k / leastZoom(size)
