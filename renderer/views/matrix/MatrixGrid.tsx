/** The cells of the matrix as one keyboard grid; rows out of sight are not drawn, empty cells neither. */
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import type { Meetings } from '../../view-model/matrix/meetings'
import type { Ordered } from '../../view-model/matrix/order'
import { count } from '../../view-model/words'
import { HoverCard, type Hover } from '../shared/HoverCard'
import { measureSmall } from '../shared/measure'
import { ColumnHeads } from './ColumnHeads'
import { CELL, HEADS } from './sizes'
import { MatrixRow, type Place } from './MatrixRow'

interface Props {
  readonly meetings: Meetings
  readonly ordered: Ordered
  readonly noun: string
  readonly selected: ReadonlySet<string>
  readonly pair: { readonly a: string; readonly b: string } | null
  readonly onActor: (id: string) => void
  readonly onPair: (a: string, b: string) => void
  readonly onPairMenu: (a: string, b: string, event: MouseEvent) => void
  readonly foot: ReactNode
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** Pixels beside a name in its row: the number, and room around both. */
const BESIDE_NAME = 52

export function MatrixGrid(props: Props) {
  const { meetings, ordered, noun, selected, pair, onActor, onPair, foot } = props
  const { actors, breaks } = ordered
  const base = useId()
  const box = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState<Place | null>(null)
  const [over, setOver] = useState<(Place & Hover) | null>(null)
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: actors.length,
    getScrollElement: () => box.current,
    estimateSize: () => CELL,
    scrollMargin: HEADS,
    scrollPaddingStart: HEADS,
    overscan: 8,
  })
  const most = actors.reduce(
    (max, { id }) =>
      actors.reduce((top, other) => Math.max(top, meetings.between(id, other.id).length), max),
    1,
  )
  const names = Math.max(...actors.map(({ name }) => measureSmall(name)), 0)
  const last = actors.length - 1
  const within = (at: number): number => Math.max(0, Math.min(last, at))
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Alt the arrows go back and forward through what was selected.
    if (event.target !== event.currentTarget || event.altKey) return
    const now = cursor ?? { row: 0, column: 0 }
    const step = STEPS[event.key]
    if (step) move({ row: within(now.row + step[0]), column: within(now.column + step[1]) })
    else if (event.key === 'Home') move({ row: event.ctrlKey ? 0 : now.row, column: 0 })
    else if (event.key === 'End') move({ row: event.ctrlKey ? last : now.row, column: last })
    else if (event.key === 'Enter' || event.key === ' ') {
      const a = actors[now.row]
      const b = actors[now.column]
      if (a && b) {
        if (a === b) onActor(a.id)
        else onPair(a.id, b.id)
      }
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const move = (place: Place): void => {
    setCursor(place)
    rows.scrollToIndex(place.row)
    const element = box.current
    if (!element) return
    const left = place.column * CELL
    const side = element.querySelector('.matrix-name')?.clientWidth ?? 0
    if (left < element.scrollLeft) element.scrollLeft = left
    if (left + CELL + side > element.scrollLeft + element.clientWidth)
      element.scrollLeft = left + CELL + side - element.clientWidth
  }
  const onOver = (place: Place | null, x: number, y: number): void => {
    const a = place && actors[place.row]
    const b = place && actors[place.column]
    if (!a || !b) {
      setOver(null)
      return
    }
    const same = a === b
    setOver({
      ...place,
      x,
      y,
      title: same ? a.name : `${a.name} and ${b.name}`,
      lines: [count(same ? a.total : meetings.between(a.id, b.id).length, noun)],
    })
  }
  const current = cursor && cursor.row <= last && cursor.column <= last ? cursor : null
  return (
    <div
      className="matrix-box scroll"
      ref={box}
      style={{ '--names': `${Math.ceil(names) + BESIDE_NAME}px` } as CSSProperties}
    >
      <div
        role="grid"
        className="matrix-grid"
        tabIndex={0}
        aria-label={`Number of ${noun}s of each pair`}
        aria-rowcount={actors.length + 1}
        aria-colcount={actors.length + 1}
        aria-activedescendant={current ? `${base}${current.row}-${current.column}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (
            event.target === event.currentTarget &&
            !cursor &&
            event.currentTarget.matches(':focus-visible')
          )
            setCursor({ row: 0, column: Math.min(1, last) })
        }}
        onPointerLeave={() => setOver(null)}
      >
        <ColumnHeads
          actors={actors}
          breaks={breaks}
          selected={selected}
          over={over?.column ?? null}
          onActor={onActor}
        />
        <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index: row, start }) => (
            <MatrixRow
              key={actors[row]!.id}
              row={row}
              top={start - HEADS}
              base={base}
              actors={actors}
              breaks={breaks}
              meetings={meetings}
              most={most}
              noun={noun}
              selected={selected}
              pair={pair}
              cursor={current?.row === row ? current.column : null}
              over={over?.row === row}
              onActor={onActor}
              onPair={onPair}
              onPairMenu={props.onPairMenu}
              onOver={onOver}
            />
          ))}
        </div>
      </div>
      {foot}
      <HoverCard hover={over} />
    </div>
  )
}
