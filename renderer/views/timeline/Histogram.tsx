/** Bars of how many events fall into each bucket, the part the selection touches standing out. */
import { memo } from 'react'
import type { Cell } from '../../view-model/timeline/cells'
import { stepFrom, type Grain } from '../../view-model/timeline/grain'
import type { Tick } from '../../view-model/timeline/ticks'
import { xOf, type Axis } from '../../view-model/timeline/axis'

interface Props {
  readonly cells: readonly Cell[]
  readonly axis: Axis
  readonly grain: Grain
  readonly height: number
  readonly ticks: readonly Tick[]
  readonly anySelected: boolean
}

const AXIS = 15

export const Histogram = memo(function Histogram(props: Props) {
  const { cells, axis, grain, height, ticks, anySelected } = props
  const tall = height - AXIS
  const most = cells.reduce((max, { count }) => Math.max(max, count), 1)
  const bar = (value: number): number => Math.max(1.5, (value / most) * (tall - 6))
  return (
    <g className="time-bars" aria-hidden>
      {ticks.map(({ at, label, strong }) => {
        const x = xOf(axis, at)
        return (
          <g key={at} transform={`translate(${x} 0)`}>
            <line y2={tall} className={strong ? 'time-tick strong' : 'time-tick'} />
            {x < axis.width - 28 && (
              <text x={3} y={height - 3.5} className="time-tick-label">
                {label}
              </text>
            )}
          </g>
        )
      })}
      <line x2={axis.width} y1={tall} y2={tall} className="base-line" />
      {cells.map(({ start, count, touched }) => {
        const x = Math.max(0, xOf(axis, start))
        const full = Math.min(axis.width, xOf(axis, stepFrom(grain, start, 1))) - x
        const width = Math.max(1, Math.min(26, full - (full > 4 ? 1 : 0)))
        return (
          <g key={start}>
            <rect
              className={anySelected ? 'bar quiet' : 'bar'}
              x={x}
              y={tall - bar(count)}
              width={width}
              height={bar(count)}
            />
            {touched > 0 && (
              <rect
                className="bar touched"
                x={x}
                y={tall - bar(touched)}
                width={width}
                height={bar(touched)}
              />
            )}
          </g>
        )
      })}
    </g>
  )
})
