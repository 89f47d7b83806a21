/** A sortable grid of any number of rows, of which only the seen ones are drawn; clicks and keys select rows. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useMemo } from 'react'
import { useRows } from '../../ui/use-rows'
import type { TableColumn } from '../../view-model/table/columns'
import { pickRow } from '../../view-model/table/picking'
import { leastWidth, type Order } from '../../view-model/table/rows'
import { GridHead } from './GridHead'

interface Props<T extends { readonly id: string }> {
  readonly name: string
  readonly rows: readonly T[]
  readonly columns: readonly TableColumn<T>[]
  readonly order: Order
  readonly selected: readonly string[]
  readonly mark: (row: T) => ReactNode
  readonly onOrder: (order: Order) => void
  readonly onSelect: (ids: readonly string[]) => void
  readonly onCopy: () => void
}

const ROW = 29
const PAGE = 15

export function DataGrid<T extends { readonly id: string }>(props: Props<T>) {
  const { rows, columns, selected } = props
  const box = useRef<HTMLDivElement>(null)
  const anchor = useRef<string | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)
  const seen = useRows(box, rows.length, ROW)
  const chosen = useMemo(() => new Set(selected), [selected])
  const order = useMemo(() => rows.map(({ id }) => id), [rows])
  const grid = columns.map(({ width }) => width).join(' ')
  const style = { gridTemplateColumns: grid, minWidth: leastWidth(columns) }

  const pick = (id: string, keys: { readonly shift: boolean; readonly toggle: boolean }): void => {
    const here = selected.filter((one) => order.includes(one))
    const next = pickRow(order, { ids: here, anchor: anchor.current }, id, keys)
    anchor.current = next.anchor
    setCursor(id)
    props.onSelect(next.ids)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || rows.length === 0) return
    const held = event.ctrlKey || event.metaKey
    const at = order.indexOf(cursor ?? selected.at(-1) ?? '')
    const last = rows.length - 1
    const goal = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    }[event.key]
    if (goal !== undefined) {
      const next = Math.max(0, Math.min(last, goal))
      const id = order[next]!
      if (held) setCursor(id)
      else pick(id, { shift: event.shiftKey, toggle: false })
      seen.scrollToIndex(next)
    } else if (event.key === ' ' && at !== -1) pick(order[at]!, { shift: false, toggle: true })
    else if (held && event.key.toLowerCase() === 'c') props.onCopy()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const active = cursor !== null && rows.some(({ id }) => id === cursor) ? cursor : null
  const rowId = (id: string): string => `row-${props.name}-${id}`
  return (
    <div className="grid-box scroll" ref={box}>
      <div
        className="data-grid"
        role="grid"
        tabIndex={0}
        aria-label={props.name}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={active === null ? undefined : rowId(active)}
        onKeyDown={onKeyDown}
      >
        <GridHead columns={columns} order={props.order} style={style} onOrder={props.onOrder} />
        <div role="rowgroup" style={{ height: seen.getTotalSize(), position: 'relative' }}>
          {seen.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!
            return (
              // Keys are taken by the grid, which says by aria-activedescendant where they stand.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={row.id}
                id={rowId(row.id)}
                role="row"
                data-node={row.id}
                tabIndex={-1}
                aria-rowindex={index + 2}
                aria-selected={chosen.has(row.id)}
                className={`grid-row ${row.id === active ? 'at-cursor' : ''}`}
                style={{ ...style, height: ROW, transform: `translateY(${start}px)` }}
                onClick={(event) => {
                  box.current
                    ?.querySelector<HTMLElement>('.data-grid')
                    ?.focus({ preventScroll: true })
                  pick(row.id, { shift: event.shiftKey, toggle: event.ctrlKey || event.metaKey })
                }}
              >
                {columns.map((column, i) => {
                  const text = column.text(row)
                  return (
                    <div
                      key={column.id}
                      role="gridcell"
                      aria-colindex={i + 1}
                      className={`${column.numeric ? 'numeric' : ''} ${column.main ? 'main' : ''}`}
                      title={text.length > 12 ? text : undefined}
                    >
                      {column.main && props.mark(row)}
                      <span>{text}</span>
                    </div>
                  )
                })}
              </div>
            )
          })}
        </div>
      </div>
      {rows.length === 0 && (
        <div className="view-empty">
          <strong>No row to show</strong>
          Take a filter away, or look for something else.
        </div>
      )}
    </div>
  )
}
