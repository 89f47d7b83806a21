/** The titles of the columns; a click sorts by one, a second click turns the order round. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Order } from '../../view-model/table/rows'

interface Props {
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly numeric?: boolean
  }[]
  readonly order: Order
  readonly style: CSSProperties
  readonly onOrder: (order: Order) => void
}

export function GridHead({ columns, order, style, onOrder }: Props) {
  const sortBy = (id: string, numeric: boolean): void =>
    onOrder({ column: id, descending: order.column === id ? !order.descending : numeric })
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row" style={style}>
        {columns.map(({ id, title, numeric = false }, i) => {
          const sorted = order.column === id
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={i + 1}
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={numeric ? 'numeric' : ''}
            >
              <button type="button" onClick={() => sortBy(id, numeric)}>
                <span>{title}</span>
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
  )
}
