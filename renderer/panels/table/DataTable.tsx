/** A sortable table of any number of rows, of which only the seen ones are drawn. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import {
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useRows } from '../../ui/use-rows'
import { sortRows, type Column } from '../../view-model/table-rows'

const ROW = 30

interface Props<T extends { readonly id: string }> {
  readonly name: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly first: { readonly column: string; readonly descending: boolean }
  readonly mark: (row: T) => ReactNode
  readonly selected: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
}

export function DataTable<T extends { readonly id: string }>(props: Props<T>) {
  const { columns, selected } = props
  const [order, setOrder] = useState(props.first)
  const anchor = useRef(0)
  const box = useRef<HTMLDivElement>(null)
  const by = columns.find((column) => column.id === order.column) ?? columns[0]!
  const rows = useMemo(
    () => sortRows(props.rows, by, order.descending),
    [props.rows, by, order.descending],
  )
  const seen = useRows(box, rows.length, ROW)
  const chosen = useMemo(() => new Set(selected), [selected])
  const grid = columns.map((column) => column.width).join(' ')

  const pick = (at: number, event: MouseEvent | KeyboardEvent): void => {
    const row = rows[at]
    if (!row) return
    if (event.shiftKey) {
      const [from, to] = [Math.min(anchor.current, at), Math.max(anchor.current, at)]
      props.onSelect(rows.slice(from, to + 1).map((one) => one.id))
      return
    }
    anchor.current = at
    if (event.ctrlKey || event.metaKey)
      props.onSelect(
        chosen.has(row.id) ? selected.filter((id) => id !== row.id) : [...selected, row.id],
      )
    else props.onSelect([row.id])
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex((row) => row.id === selected.at(-1))
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (next === undefined || next < 0) return
    event.preventDefault()
    pick(next, event)
    seen.scrollToIndex(next)
  }
  const sortBy = (id: string): void =>
    setOrder((now) => ({ column: id, descending: now.column === id ? !now.descending : false }))

  return (
    <div
      ref={box}
      className="data-table scroll"
      role="grid"
      aria-label={props.name}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="table-head">
        <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: grid }}>
          {columns.map((column) => {
            const sorted = column.id === by.id
            return (
              <div
                key={column.id}
                role="columnheader"
                aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
                className={column.numeric ? 'numeric' : ''}
              >
                <button type="button" onClick={() => sortBy(column.id)}>
                  {column.title}
                  {sorted &&
                    (order.descending ? (
                      <ArrowDown size={11} aria-hidden />
                    ) : (
                      <ArrowUp size={11} aria-hidden />
                    ))}
                </button>
              </div>
            )
          })}
        </div>
      </div>
      <div role="rowgroup" style={{ height: seen.getTotalSize(), position: 'relative' }}>
        {seen.getVirtualItems().map((item) => {
          const row = rows[item.index]!
          return (
            // The grid itself takes the keys.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={row.id}
              role="row"
              tabIndex={-1}
              aria-rowindex={item.index + 2}
              aria-selected={chosen.has(row.id)}
              className="table-row"
              style={{
                gridTemplateColumns: grid,
                height: ROW,
                transform: `translateY(${item.start}px)`,
              }}
              onClick={(event) => pick(item.index, event)}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={column.numeric ? 'numeric' : ''}
                  title={column.text(row)}
                >
                  {column.main && props.mark(row)}
                  <span>{column.text(row)}</span>
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
