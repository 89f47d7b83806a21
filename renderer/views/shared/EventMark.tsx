/** The small sign of an event: filled when it happened, dashed when planned, dotted when possible, crossed when not. */
import type { EventStatus } from '../../../shared/model'

interface Props {
  readonly status: EventStatus
  readonly colour: string
  readonly negated: string
  readonly r?: number
}

const DASH: Readonly<Partial<Record<EventStatus, string>>> = {
  future: '3 2',
  hypothetical: '1 2.2',
}

/** Drawn around the origin, inside an svg. */
export function EventMark({ status, colour, negated, r = 5 }: Props) {
  const happened = status === 'actual'
  return (
    <>
      <circle
        r={happened ? r : r - 0.5}
        className="event-mark"
        fill={happened ? colour : 'var(--paper)'}
        stroke={status === 'negated' ? negated : colour}
        strokeWidth={happened ? 0 : 1.5}
        strokeDasharray={DASH[status]}
      />
      {status === 'negated' && (
        <path
          d={`M${-r * 0.62} ${r * 0.62}L${r * 0.62} ${-r * 0.62}`}
          stroke={negated}
          strokeWidth={1.5}
        />
      )}
    </>
  )
}
