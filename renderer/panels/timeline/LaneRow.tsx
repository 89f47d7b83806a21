/** One lane of the timeline: a dot for each event, stacked by time; a bar where there are too many. */
import type { EventView } from '../../../shared/model'
import type { Palette } from '../../view-model/palette'
import { colourOf } from '../../view-model/palette'
import { lineStyleOf } from '../../view-model/look'
import { binEvents, isExact, isoOf, timeOf, type Lane, type Unit } from '../../view-model/timeline'
import { count, formatDate, formatDay } from '../../view-model/words'
import { lastDay } from '../../view-model/filters'

const ROW = 15
const MOST = 9

interface Props {
  readonly lane: Lane
  readonly unit: Unit
  readonly x: (time: number) => number
  readonly undatedAt: number
  readonly width: number
  readonly palette: Palette
  readonly selected: readonly string[]
  readonly onPick: (id: string) => void
  readonly onRange: (from: string, to: string) => void
}

/** Height of a lane: its tallest stack. */
export function laneHeight(lane: Lane, unit: Unit): number {
  const tallest = Math.max(
    1,
    Math.min(3, lane.undated.length),
    ...binEvents(lane.dated, unit).map((bin) => Math.min(MOST, bin.events.length)),
  )
  return tallest * ROW + 14
}

function Dot(
  props: { readonly event: EventView; readonly cx: number; readonly cy: number } & Props,
) {
  const { event, cx, cy, palette, selected } = props
  const colour = event.status === 'negated' ? palette.negated : colourOf(palette, event.type)
  const dash = { solid: undefined, dashed: '3 2', dotted: '1 2' }[lineStyleOf(event.status)]
  const picked = selected.includes(event.id)
  const ranged = event.date !== null && !isExact(event)
  const words = `${event.label}, ${formatDate(event.date)}`
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      className={`dot${picked ? ' is-picked' : ''}`}
      onClick={() => props.onPick(event.id)}
      onKeyDown={(key) => {
        if (key.key === 'Enter' || key.key === ' ') props.onPick(event.id)
      }}
    >
      <title>{words}</title>
      {ranged && event.date && (
        <line
          x1={props.x(timeOf(event.date.start))}
          x2={props.x(timeOf(lastDay(event.date.end).replace(/-31$/, '-28')))}
          y1={cy}
          y2={cy}
          stroke={colour}
          strokeWidth={2}
          strokeOpacity={0.45}
        />
      )}
      <circle
        cx={cx}
        cy={cy}
        r={picked ? 6.5 : 5}
        fill={event.status === 'actual' ? colour : palette.paper}
        stroke={picked ? palette.ink : colour}
        strokeWidth={picked ? 2 : 1.6}
        strokeDasharray={dash}
      />
    </g>
  )
}

export function LaneRow(props: Props) {
  const { lane, unit, x, palette } = props
  const height = laneHeight(lane, unit)
  const base = height - 12
  const bins = binEvents(lane.dated, unit)
  const most = Math.max(1, ...bins.map((bin) => bin.events.length))
  return (
    <svg width={props.width} height={height} className="lane" role="group" aria-label={lane.name}>
      <line className="axis" x1={0} x2={props.width} y1={height - 0.5} y2={height - 0.5} />
      {lane.undated.slice(0, 3).map((event, i) => (
        <Dot key={event.id} {...props} event={event} cx={props.undatedAt} cy={base - i * ROW} />
      ))}
      {lane.undated.length > 3 && (
        <text className="tick" x={props.undatedAt + 10} y={base + 4}>
          +{lane.undated.length - 3}
        </text>
      )}
      {bins.map((bin) => {
        const cx = x(bin.start) + Math.max(5, (x(bin.end) - x(bin.start)) / 2)
        if (bin.events.length <= MOST)
          return bin.events.map((event, i) => (
            <Dot key={event.id} {...props} event={event} cx={cx} cy={base - i * ROW} />
          ))
        const tall = 6 + ((MOST * ROW - ROW) * bin.events.length) / most
        const words = `${count(bin.events.length, 'event')} from ${formatDay(isoOf(bin.start))}`
        return (
          <g
            key={bin.start}
            role="button"
            tabIndex={0}
            aria-label={`${words}: filter to them`}
            className="dot"
            onClick={() => props.onRange(isoOf(bin.start), isoOf(bin.end - 1))}
            onKeyDown={(key) => {
              if (key.key === 'Enter') props.onRange(isoOf(bin.start), isoOf(bin.end - 1))
            }}
          >
            <title>{words}</title>
            <rect
              x={cx - 5}
              width={10}
              y={base + 5 - tall}
              height={tall}
              rx={3}
              fill={palette.edge}
            />
            <text className="tick" x={cx} y={base + 1 - tall} textAnchor="middle">
              {bin.events.length}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
