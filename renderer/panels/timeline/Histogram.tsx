/** How many events there are by day, week or month; dragging over it filters everything by time. */
import { useMemo, useRef, useState, type PointerEvent } from 'react'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { setFilters } from '../../state/explore/reducers'
import { adjustView, changeView, useView } from '../../state/explore/store'
import { binEvents, isoOf, timeExtent, timeOf, unitFor } from '../../view-model/timeline'
import { count, formatDay } from '../../view-model/words'
import { Ticks } from './Ticks'
import { useSize } from '../../ui/use-size'

const DAY = 864e5

export function Histogram({
  height,
  axis = true,
}: {
  readonly height: number
  readonly axis?: boolean
}) {
  const { events } = useGraphIndex().view
  const passing = usePassing()
  const time = useView((view) => view.filters.time)
  const [box, size] = useSize<HTMLDivElement>()
  const extent = useMemo(() => timeExtent(events), [events])
  const unit = extent ? unitFor(extent) : 'day'
  const all = useMemo(() => binEvents(events, unit), [events, unit])
  const kept = useMemo(
    () => new Map(binEvents(passing.events, unit).map((bin) => [bin.start, bin.events.length])),
    [passing, unit],
  )
  const start = useRef<number | null>(null)
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  if (!extent) return <p className="note timeline-none">No event has a date.</p>
  const inner = height - (axis ? 18 : 4)
  const x = scaleUtc([extent.from, extent.to], [8, Math.max(9, size.width - 8)])
  const most = Math.max(1, ...all.map((bin) => bin.events.length))
  const y = scaleLinear([0, most], [0, inner - 4])

  const at = (event: PointerEvent): number => {
    const left = box.current?.getBoundingClientRect().left ?? 0
    return Math.min(extent.to, Math.max(extent.from, x.invert(event.clientX - left).getTime()))
  }
  const finish = (): void => {
    if (drag) {
      const [a, b] = [Math.min(...drag), Math.max(...drag)]
      const wide = x(b) - x(a) > 5
      changeView((view) =>
        setFilters(view, { time: wide ? { from: isoOf(a), to: isoOf(b - 1) } : null }),
      )
    }
    start.current = null
    setDrag(null)
  }
  const shown = drag
    ? ([Math.min(...drag), Math.max(...drag)] as const)
    : time
      ? ([timeOf(time.from), timeOf(time.to) + DAY] as const)
      : null
  return (
    <div
      ref={box}
      className="histogram"
      style={{ height }}
      role="img"
      aria-label={`${count(
        all.reduce((sum, bin) => sum + bin.events.length, 0),
        'dated event',
      )} from ${formatDay(isoOf(extent.from))} to ${formatDay(isoOf(extent.to - DAY))}, by ${unit}. Drag to filter by time.`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = at(event)
        setDrag([start.current, start.current])
      }}
      onPointerMove={(event) => {
        if (start.current !== null) setDrag([start.current, at(event)])
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
      onDoubleClick={() => adjustView((view) => setFilters(view, { time: null }))}
    >
      {size.width > 0 && (
        <svg width={size.width} height={height} aria-hidden>
          {all.map((bin) => {
            const left = x(bin.start)
            const width = Math.max(2, Math.min(26, x(bin.end) - left) - 1)
            const whole = Math.max(1.5, y(bin.events.length))
            const part = y(kept.get(bin.start) ?? 0)
            return (
              <g key={bin.start}>
                <rect
                  className="bar-all"
                  x={left}
                  width={width}
                  y={inner - whole}
                  height={whole}
                  rx={1}
                />
                <rect
                  className="bar-kept"
                  x={left}
                  width={width}
                  y={inner - part}
                  height={part}
                  rx={1}
                />
              </g>
            )
          })}
          {axis && (
            <line className="axis" x1={8} x2={size.width - 8} y1={inner + 0.5} y2={inner + 0.5} />
          )}
          {axis && <Ticks x={x} y={height - 4} from={0} to={size.width} />}
          {shown && (
            <rect
              className="brush"
              x={x(shown[0])}
              width={Math.max(1, x(shown[1]) - x(shown[0]))}
              y={0}
              height={inner}
            />
          )}
        </svg>
      )}
    </div>
  )
}
