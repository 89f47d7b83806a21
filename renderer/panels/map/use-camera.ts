/** Pan and zoom over a flat map: the wheel, dragging, keys and buttons. */
import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'

export interface Camera {
  readonly x: number
  readonly y: number
  readonly k: number
}

export const CLOSEST = 60
const limit = (k: number): number => Math.max(0.8, Math.min(CLOSEST, k))

export function zoomAt(camera: Camera, factor: number, x: number, y: number): Camera {
  const k = limit(camera.k * factor)
  const by = k / camera.k
  return { k, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by }
}

export function useCamera(box: RefObject<HTMLDivElement | null>, first: Camera) {
  const [camera, setCamera] = useState(first)
  const from = useRef<{ x: number; y: number } | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const factor = Math.exp(-event.deltaY * 0.0016)
      setCamera((now) => zoomAt(now, factor, event.clientX - left, event.clientY - top))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [box])
  const onPointerDown = useCallback((event: PointerEvent) => {
    if ((event.target as Element).closest('[role="button"], button')) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, y: event.clientY }
  }, [])
  const onPointerMove = useCallback((event: PointerEvent) => {
    const start = from.current
    if (!start) return
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
    from.current = { x: event.clientX, y: event.clientY }
    setCamera((now) => ({ ...now, x: now.x + dx, y: now.y + dy }))
  }, [])
  const onPointerUp = useCallback(() => {
    from.current = null
  }, [])
  return { camera, setCamera, drag: { onPointerDown, onPointerMove, onPointerUp } }
}
