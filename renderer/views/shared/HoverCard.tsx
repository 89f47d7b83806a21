/** A small card beside the pointer that names what is under it; screen readers get the same words from the thing itself. */
import { useLayoutEffect, useRef } from 'react'

export interface Hover {
  /** Pointer in window coordinates. */
  readonly x: number
  readonly y: number
  readonly title: string
  readonly lines?: readonly string[]
}

export function HoverCard({ hover }: { readonly hover: Hover | null }) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element || !hover) return
    const { width, height } = element.getBoundingClientRect()
    const x = hover.x + 14 + width > window.innerWidth - 8 ? hover.x - width - 10 : hover.x + 14
    const y = hover.y + 14 + height > window.innerHeight - 8 ? hover.y - height - 10 : hover.y + 14
    element.style.transform = `translate(${Math.max(8, x)}px, ${Math.max(8, y)}px)`
  }, [hover])
  if (!hover) return null
  return (
    <div ref={card} className="view-hover" aria-hidden>
      <strong>{hover.title}</strong>
      {hover.lines?.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
