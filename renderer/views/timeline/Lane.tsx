/** One lane of the full timeline: its name and number, and what took place in it. */
import { memo } from 'react'
import type { Palette } from '../../view-model/palette'
import { xOf, type Axis } from '../../view-model/timeline/axis'
import type { Row, RowItem } from '../../view-model/timeline/rows'
import type { Tick } from '../../view-model/timeline/ticks'
import { LaneBars } from './LaneBars'
import { LaneItem, type ItemLook } from './LaneItem'

interface Props {
  readonly row: Row
  readonly axis: Axis
  readonly ticks: readonly Tick[]
  readonly most: number
  readonly look: ItemLook
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  /** The item the keys stand on, when it is in this lane. */
  readonly cursor: string | null
  readonly base: string
  readonly onItem: (item: RowItem) => void
  readonly onLane: (id: string) => void
  readonly onOver: (item: RowItem | null, x: number, y: number) => void
}

function LaneLabel({
  row,
  palette,
  selected,
  onLane,
}: Pick<Props, 'row' | 'palette' | 'selected' | 'onLane'>) {
  const family = row.lane?.family
  return (
    <div role="rowheader" className="lane-label">
      {row.lane && !family ? (
        <button
          type="button"
          className="time-lane-name"
          title={row.label}
          aria-pressed={selected.has(row.id)}
          onClick={() => onLane(row.id)}
        >
          {row.label}
        </button>
      ) : (
        <span className="time-lane-name">
          {family && <i style={{ background: palette.families[family] }} />}
          {row.label}
        </span>
      )}
      <span className="time-lane-count">{row.count.toLocaleString('en-GB')}</span>
    </div>
  )
}

export const Lane = memo(function Lane(props: Props) {
  const { row, axis, ticks, look, selected, cursor, base, onItem, onOver } = props
  const bars = row.items[0]?.kind === 'bar'
  return (
    <div role="row" className={`lane ${row.lane ? '' : 'apart'}`}>
      <LaneLabel row={row} palette={props.palette} selected={selected} onLane={props.onLane} />
      <svg role="none" width={axis.width} height={row.height} className="lane-plot">
        {ticks.map(({ at, strong }) => (
          <line
            key={at}
            x1={xOf(axis, at)}
            x2={xOf(axis, at)}
            y2={row.height}
            className={strong ? 'time-tick strong' : 'time-tick'}
            aria-hidden
          />
        ))}
        {bars && (
          <LaneBars
            row={row}
            look={look}
            most={props.most}
            width={axis.width}
            onItem={onItem}
            onOver={onOver}
          />
        )}
        {row.items
          .filter((item) => item.kind !== 'bar' || item.id === cursor)
          .map((item) => (
            // Keys are taken by the grid, which says by aria-activedescendant where they stand.
            <g
              key={item.id}
              id={`${base}${item.id}`}
              role="gridcell"
              tabIndex={-1}
              aria-label={item.words}
              data-node={item.events.length === 1 ? item.events[0]!.id : undefined}
              aria-selected={item.events.some(({ id }) => selected.has(id))}
              className={`lane-item ${item.kind === 'bar' ? 'of-bars' : ''} ${item.id === cursor ? 'at-cursor' : ''}`}
              onClick={() => onItem(item)}
              onPointerMove={(event) => onOver(item, event.clientX, event.clientY)}
              onPointerLeave={() => onOver(null, 0, 0)}
            >
              {item.kind === 'bar' ? (
                <rect
                  x={item.x}
                  width={Math.max(4, item.right - item.x)}
                  height={row.height}
                  className="hit"
                />
              ) : (
                <LaneItem item={item} look={look} />
              )}
            </g>
          ))}
      </svg>
    </div>
  )
})
