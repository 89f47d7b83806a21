/** The dates above the lanes. */
import { xOf, type Axis } from '../../view-model/timeline/axis'
import type { Tick } from '../../view-model/timeline/ticks'

interface Props {
  readonly axis: Axis
  readonly ticks: readonly Tick[]
  readonly note: string
}

export function AxisRow({ axis, ticks, note }: Props) {
  return (
    <div className="timeline-row">
      <span className="visually-hidden">{note}</span>
      <span className="timeline-side" aria-hidden />
      <svg width={axis.width} height={22} aria-hidden>
        {ticks.map(({ at, label, strong }) => {
          const x = xOf(axis, at)
          return (
            <g key={at} transform={`translate(${x} 0)`}>
              <line y1={16} y2={22} className="time-tick strong" />
              <text
                x={0}
                y={13}
                textAnchor={x < 20 ? 'start' : x > axis.width - 24 ? 'end' : 'middle'}
                className={strong ? 'time-tick-label strong' : 'time-tick-label'}
              >
                {label}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
