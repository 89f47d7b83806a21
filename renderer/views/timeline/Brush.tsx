/** Turns dragging over the histogram, or the arrow keys on its two handles, into a range of days. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Grain } from '../../view-model/timeline/grain'
import { DAY, timeOf } from '../../view-model/timeline/when'
import { moveEdge, moveRange, snapRange, type TimeRange } from '../../view-model/timeline/window'
import { formatDay } from '../../view-model/words'
import { invert, xOf, type Axis } from '../../view-model/timeline/axis'

interface Props {
  readonly axis: Axis
  readonly height: number
  readonly grain: Grain
  readonly range: TimeRange | null
  readonly onRange: (range: TimeRange | null) => void
}

type Drag =
  | { readonly kind: 'new'; readonly from: number }
  | { readonly kind: 'edge'; readonly edge: 'from' | 'to' }
  | { readonly kind: 'move'; readonly from: number; readonly start: TimeRange }

export function Brush({ axis, height, grain, range, onRange }: Props) {
  const svg = useRef<SVGGElement>(null)
  const drag = useRef<Drag | null>(null)
  const [draft, setDraft] = useState<TimeRange | null>(null)
  const whole: TimeRange = snapRange(grain, axis.from, axis.to)
  const shown = draft ?? range
  const timeAt = (event: PointerEvent): number =>
    invert(axis, event.clientX - (svg.current?.getBoundingClientRect().left ?? 0))

  const begin = (next: Drag) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    svg.current?.setPointerCapture(event.pointerId)
    drag.current = next
  }
  const onPointerDown = (event: PointerEvent): void => {
    const at = timeAt(event)
    begin({ kind: 'new', from: at })(event)
  }
  const onPointerMove = (event: PointerEvent): void => {
    const now = drag.current
    if (!now) return
    const at = timeAt(event)
    if (now.kind === 'new') {
      if (draft || Math.abs(xOf(axis, at) - xOf(axis, now.from)) > 3)
        setDraft(snapRange(grain, now.from, at))
    } else if (now.kind === 'edge') {
      const other = timeOf((range ?? whole)[now.edge === 'from' ? 'to' : 'from'])
      setDraft(snapRange(grain, at, other))
    } else {
      const bucket = { day: 1, week: 7, month: 30.4, year: 365.25 }[grain] * DAY
      setDraft(moveRange(grain, now.start, Math.round((at - now.from) / bucket), axis))
    }
  }
  const onPointerUp = (event: PointerEvent): void => {
    const now = drag.current
    drag.current = null
    if (!now) return
    if (draft) onRange(draft)
    else if (now.kind === 'new')
      onRange(range ? null : snapRange(grain, timeAt(event), timeAt(event)))
    setDraft(null)
  }
  const onKeyDown = (edge: 'from' | 'to') => (event: KeyboardEvent) => {
    if (event.key === 'Escape' && range) {
      event.stopPropagation()
      onRange(null)
      return
    }
    const step = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageUp: 5,
      PageDown: -5,
    }[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onRange(moveEdge(grain, range ?? whole, edge, step, axis))
  }

  const left = shown ? Math.max(0, xOf(axis, timeOf(shown.from))) : 0
  const right = shown ? Math.min(axis.width, xOf(axis, timeOf(shown.to) + DAY)) : axis.width
  return (
    <g
      ref={svg}
      className="time-brush"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null
        setDraft(null)
      }}
    >
      <rect className="brush-ground" width={axis.width} height={height} />
      {shown && (
        <>
          <rect className="brush-veil" width={left} height={height} />
          <rect
            className="brush-veil"
            x={right}
            width={Math.max(0, axis.width - right)}
            height={height}
          />
          <rect
            className="brush-window"
            x={left}
            width={Math.max(1, right - left)}
            height={height}
            onPointerDown={(event) =>
              range && begin({ kind: 'move', from: timeAt(event), start: range })(event)
            }
          />
        </>
      )}
      {(['from', 'to'] as const).map((edge) => {
        const x = edge === 'from' ? left : right
        const day = (shown ?? whole)[edge]
        return (
          <g
            key={edge}
            className={`brush-handle ${shown ? 'set' : ''}`}
            transform={`translate(${x} 0)`}
            role="slider"
            tabIndex={0}
            aria-label={edge === 'from' ? 'First day shown' : 'Last day shown'}
            aria-orientation="horizontal"
            aria-valuemin={Math.round(axis.from / DAY)}
            aria-valuemax={Math.round(axis.to / DAY)}
            aria-valuenow={Math.round(Math.min(axis.to, Math.max(axis.from, timeOf(day))) / DAY)}
            aria-valuetext={formatDay(day)}
            onPointerDown={begin({ kind: 'edge', edge })}
            onKeyDown={onKeyDown(edge)}
          >
            <rect className="brush-grip" x={-6} width={12} height={height} />
            <rect className="brush-knob" x={-2} y={height / 2 - 9} width={4} height={18} rx={2} />
          </g>
        )
      })}
    </g>
  )
}
