/** The size of an element, kept up to date. */
import { useEffect, useRef, useState, type RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

export function useSize<E extends HTMLElement>(): readonly [RefObject<E | null>, Size] {
  const box = useRef<E>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watcher = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize({ width, height })
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [box, size]
}
