/** The lanes of the full timeline as one keyboard grid: arrows move, Enter selects or lists. */
import { useCallback, useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Axis } from '../../view-model/timeline/axis'
import { nextStop, type Direction, type Stop } from '../../view-model/timeline/navigate'
import type { Row, RowItem } from '../../view-model/timeline/rows'
import type { Tick } from '../../view-model/timeline/ticks'
import type { Palette } from '../../view-model/palette'
import { STATUS_WORDS, formatDate, count as countWords } from '../../view-model/words'
import { HoverCard, type Hover } from '../shared/HoverCard'
import { Lane } from './Lane'

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
  // The cell of a bar is drawn when the keys stand on it, so it is brought into view after.
  const currentId = current ? itemId(current) : null
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Alt the arrows go back and forward through what was selected.
    if (event.target !== event.currentTarget || event.altKey) return
    const direction = KEYS[event.key]
    if (direction) {
      event.preventDefault()
      const next = nextStop(stops, current ?? null, direction)
      setCursor(next)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      const item = rows[current.lane]?.items.find(({ id }) => id === current.id)
      if (item) onItem(item)
    }
  }
  const anySelected = selected.length > 0
  const chosen = useMemo(() => new Set(selected), [selected])
  const look = useMemo(() => ({ palette, anySelected }), [palette, anySelected])
  const onOver = useCallback(
    (item: RowItem | null, x: number, y: number): void => setHover(item && hoverOf(item, x, y)),
    [],
  )
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
    >
      {rows.map((row, lane) => (
        <Lane
          key={row.id}
          row={row}
          axis={axis}
          ticks={ticks}
          most={most}
          look={look}
          palette={palette}
          selected={chosen}
          cursor={current?.lane === lane ? current.id : null}
          base={base}
          onItem={onItem}
          onLane={onLane}
          onOver={onOver}
        />
      ))}
      <HoverCard hover={hover} />
    </div>
  )
}
