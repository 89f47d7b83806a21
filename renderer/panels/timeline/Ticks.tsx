/** Dates along a time axis, as many as have room, none cut off at the ends. */
import type { ScaleTime } from 'd3-scale'
import { isoOf } from '../../view-model/timeline'
import { formatDay } from '../../view-model/words'

const ROOM = 96

export function Ticks(props: {
  readonly x: ScaleTime<number, number>
  readonly y: number
  readonly from: number
  readonly to: number
}) {
  const wanted = props.x.ticks(Math.max(2, Math.floor((props.to - props.from) / (ROOM * 1.3))))
  const shown: { at: number; text: string }[] = []
  for (const tick of wanted) {
    const at = props.x(tick)
    const last = shown.at(-1)
    if (at < props.from + ROOM / 2 - 8 || at > props.to - ROOM / 2 + 8) continue
    if (last && at - last.at < ROOM) continue
    shown.push({ at, text: formatDay(isoOf(tick.getTime())) })
  }
  return (
    <>
      {shown.map(({ at, text }) => (
        <text key={at} className="tick" x={at} y={props.y} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  )
}
