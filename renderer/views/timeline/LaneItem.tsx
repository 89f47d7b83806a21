/** Draws one thing on a lane: an event with its name, or a month of which no day is known. */
import type { Palette } from '../../view-model/palette'
import { FAMILY } from '../../view-model/palette'
import { ROW_HEIGHT, type RowItem } from '../../view-model/timeline/rows'
import { EventMark } from '../shared/EventMark'

export interface ItemLook {
  readonly palette: Palette
  /** Something is selected, so what it does not touch steps back. */
  readonly anySelected: boolean
}

const TOP = 4

function Named({
  item,
  look,
}: {
  readonly item: RowItem & { kind: 'event' }
  readonly look: ItemLook
}) {
  const event = item.events[0]!
  const y = TOP + item.row * ROW_HEIGHT + ROW_HEIGHT / 2
  const colour = look.palette.families[FAMILY[event.type]]
  const left = item.flip ? item.right - 6 - (item.right - item.x) : item.x - 8
  return (
    <g className={look.anySelected && !item.touched ? 'back' : ''}>
      <rect
        x={left}
        y={y - ROW_HEIGHT / 2 + 1}
        width={Math.max(12, item.right - left)}
        height={ROW_HEIGHT - 2}
        className="hit"
        rx={4}
      />
      {item.until > item.x + 2 && (
        <line
          x1={item.x}
          x2={item.until}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth={2.5}
          strokeLinecap="round"
        />
      )}
      <g transform={`translate(${item.x} ${y})`}>
        <EventMark status={event.status} colour={colour} negated={look.palette.negated} />
      </g>
      <text
        x={item.flip ? item.x - 9 : item.until + 9}
        y={y + 4}
        textAnchor={item.flip ? 'end' : 'start'}
        className="mark-label"
      >
        {item.label}
      </text>
    </g>
  )
}

function Unknown({
  item,
  look,
}: {
  readonly item: RowItem & { kind: 'span' }
  readonly look: ItemLook
}) {
  const y = TOP + item.row * ROW_HEIGHT + 1
  return (
    <g className={look.anySelected && !item.touched ? 'back' : ''}>
      <rect
        x={item.x + 0.5}
        y={y + 0.5}
        width={Math.max(6, item.right - item.x - 2)}
        height={ROW_HEIGHT - 4}
        rx={4}
        className="unknown"
      />
      <text x={item.after ? item.right + 3 : item.x + 6} y={y + 13.5} className="mark-label">
        {item.label}
      </text>
    </g>
  )
}

export function LaneItem({ item, look }: { readonly item: RowItem; readonly look: ItemLook }) {
  switch (item.kind) {
    case 'bar':
      return null
    case 'event':
      return <Named item={item} look={look} />
    case 'span':
      return <Unknown item={item} look={look} />
  }
}
