/** The lanes of the full timeline as one keyboard grid: arrows move, Enter selects or lists. */
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Axis } from '../../view-model/timeline/axis'
import { xOf } from '../../view-model/timeline/axis'
import { nextStop, type Direction, type Stop } from '../../view-model/timeline/navigate'
import type { Row, RowItem } from '../../view-model/timeline/rows'
import type { Tick } from '../../view-model/timeline/ticks'
import type { Palette } from '../../view-model/palette'
import { STATUS_WORDS, formatDate, count as countWords } from '../../view-model/words'
import { HoverCard, type Hover } from '../shared/HoverCard'
import { LaneItem } from './LaneItem'

interface Props {
  readonly rows: readonly Row[]
  readonly axis: Axis
  readonly ticks: readonly Tick[]
  readonly most: number
  readonly palette: Palette
  readonly selected: readonly string[]
  readonly onItem: (item: RowItem) => void
  readonly onLane: (id: string) => void
}

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

function hoverOf(item: RowItem, x: number, y: number): Hover {
  const only = item.events.length === 1 ? item.events[0] : undefined
  if (only)
    return {
      x,
      y,
      title: only.label,
      lines: [`${formatDate(only.date)} · ${STATUS_WORDS[only.status]}`],
    }
  const [title = '', rest = ''] = item.words.split(': ')
  return { x, y, title, lines: [rest || countWords(item.events.length, 'event')] }
}

export function Lanes(props: Props) {
  const { rows, axis, ticks, most, palette, selected, onItem, onLane } = props
  const base = useId()
  const [cursor, setCursor] = useState<Stop | null>(null)
  const [hover, setHover] = useState<Hover | null>(null)
  const stops = useMemo(
    () => rows.map((row, lane) => row.items.map(({ id, at }): Stop => ({ lane, at, id }))),
    [rows],
  )
  const current = cursor && stops[cursor.lane]?.find(({ id }) => id === cursor.id)
  const itemId = (stop: Stop): string => `${base}${stop.id}`
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const direction = KEYS[event.key]
    if (direction) {
      event.preventDefault()
      const next = nextStop(stops, current ?? null, direction)
      setCursor(next)
      if (next)
        document
          .getElementById(itemId(next))
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      const item = rows[current.lane]?.items.find(({ id }) => id === current.id)
      if (item) onItem(item)
    }
  }
  const anySelected = selected.length > 0
  return (
    <div
      className="time-lanes"
      role="grid"
      aria-label="Events by lane"
      tabIndex={0}
      aria-activedescendant={current ? itemId(current) : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (
          event.target === event.currentTarget &&
          !current &&
          event.currentTarget.matches(':focus-visible')
        )
          setCursor(nextStop(stops, null, 'first'))
      }}
      onPointerLeave={() => setHover(null)}
    >
      {rows.map((row, lane) => (
        <div key={row.id} role="row" className={`lane ${row.lane ? '' : 'apart'}`}>
          <div role="rowheader" className="lane-label">
            {row.lane && row.lane.family === null ? (
              <button
                type="button"
                className="time-lane-name"
                aria-pressed={selected.includes(row.id)}
                onClick={() => onLane(row.id)}
              >
                {row.label}
              </button>
            ) : (
              <span className="time-lane-name">
                {row.lane?.family && (
                  <i style={{ background: palette.families[row.lane.family] }} />
                )}
                {row.label}
              </span>
            )}
            <span className="time-lane-count">{row.count.toLocaleString('en-GB')}</span>
          </div>
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
            {row.items.map((item) => (
              // Keys are taken by the grid, which says by aria-activedescendant where they stand.

              <g
                key={item.id}
                id={`${base}${item.id}`}
                role="gridcell"
                tabIndex={-1}
                aria-label={item.words}
                aria-selected={item.events.some(({ id }) => selected.includes(id))}
                className={`lane-item ${current?.id === item.id && current.lane === lane ? 'at-cursor' : ''}`}
                onClick={() => onItem(item)}
                onPointerMove={(event) => setHover(hoverOf(item, event.clientX, event.clientY))}
                onPointerLeave={() => setHover(null)}
              >
                <LaneItem item={item} look={{ palette, anySelected, most, height: row.height }} />
              </g>
            ))}
          </svg>
        </div>
      ))}
      <HoverCard hover={hover} />
    </div>
  )
}
