/** Draws one thing on a lane: an event with its name, a bar of many, or a month of which no day is known. */
import type { Palette } from '../../view-model/palette'
import { FAMILY } from '../../view-model/palette'
import { ROW_HEIGHT, type RowItem } from '../../view-model/timeline/rows'
import { EventMark } from '../shared/EventMark'

export interface ItemLook {
  readonly palette: Palette
  /** Something is selected, so what it does not touch steps back. */
  readonly anySelected: boolean
  /** The fullest bar of all lanes. */
  readonly most: number
  readonly height: number
}

const TOP = 4

function Bar({
  item,
  look,
}: {
  readonly item: RowItem & { kind: 'bar' }
  readonly look: ItemLook
}) {
  const { cell } = item
  const tall = look.height - 7
  const full = Math.max(2, Math.sqrt(cell.count / look.most) * tall)
  const happened = (cell.actual / cell.count) * full
  const touched = cell.touched === 0 ? 0 : Math.max(4, Math.sqrt(cell.touched / look.most) * tall)
  const width = Math.max(1.5, Math.min(34, item.right - item.x - 1))
  const colour = look.palette.families[FAMILY[cell.entries[0]!.event.type]]
  const base = look.height - 1
  const fill = item.events.every(({ type }) => FAMILY[type] === cell.family)
    ? colour
    : look.palette.families[cell.family]
  return (
    <>
      <rect
        x={item.x}
        y={0}
        width={Math.max(4, item.right - item.x)}
        height={look.height}
        className="hit"
      />
      <rect
        x={item.x}
        y={base - full}
        width={width}
        height={full}
        fill={fill}
        opacity={look.anySelected ? 0.16 : 0.32}
      />
      {!look.anySelected && (
        <rect x={item.x} y={base - happened} width={width} height={happened} fill={fill} />
      )}
      {touched > 0 && (
        <rect x={item.x} y={base - touched} width={width} height={touched} fill={fill} />
      )}
      {width >= 20 && full >= 16 && cell.count > 1 && !look.anySelected && happened >= 14 && (
        <text x={item.x + width / 2} y={base - 4} className="bar-count" textAnchor="middle">
          {cell.count}
        </text>
      )}
    </>
  )
}

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
      return <Bar item={item} look={look} />
    case 'event':
      return <Named item={item} look={look} />
    case 'span':
      return <Unknown item={item} look={look} />
  }
}
