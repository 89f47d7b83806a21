/** Events or entities as a table: sort, find, choose columns and rows, copy and export. */
import { Columns3, Copy, Download } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { EntityView, EventView } from '../../../shared/model'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Segmented } from '../../ui/Segmented'
import { FAMILY, type Palette } from '../../view-model/palette'
import { entityColumns, eventColumns, type TableColumn } from '../../view-model/table/columns'
import {
  findRows,
  orderRows,
  rowsToCsv,
  rowsToTabs,
  textsOf,
  wordsOf,
  type Order,
} from '../../view-model/table/rows'
import { count } from '../../view-model/words'
import { EventMark } from '../shared/EventMark'
import type { ViewProps } from '../shared/props'
import '../shared/views.css'
import { DataGrid } from './DataGrid'
import './table.css'

export interface TableProps extends ViewProps {
  /** Tab separated text of the chosen rows, and how many they are. */
  readonly onCopy: (text: string, rows: number) => void
  /** A suggested file name and CSV text of the chosen rows. */
  readonly onExport: (fileName: string, csv: string, rows: number) => void
}

type What = 'events' | 'entities'
type Row = EventView | EntityView

function Mark({ row, palette }: { readonly row: Row; readonly palette: Palette }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
      {'status' in row ? (
        <EventMark
          status={row.status}
          colour={palette.families[FAMILY[row.type]]}
          negated={palette.negated}
        />
      ) : (
        <rect
          x={-5}
          y={-5}
          width={10}
          height={10}
          rx={row.kind === 'person' ? 5 : 2}
          fill={palette.kinds[row.kind]}
        />
      )}
    </svg>
  )
}

const FIRST_ORDER: Readonly<Record<What, Order>> = {
  events: { column: 'date', descending: false },
  entities: { column: 'events', descending: true },
}

export function TableView(props: TableProps) {
  const { index, passing, selected, palette, onSelect, onCopy, onExport } = props
  const [what, setWhat] = useState<What>('events')
  const [wanted, setWanted] = useState('')
  const sought = useDeferredValue(wanted)
  const [orders, setOrders] = useState(FIRST_ORDER)
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const all = useMemo(
    () =>
      (what === 'events'
        ? eventColumns(index)
        : entityColumns(index, passing)) as readonly TableColumn<Row>[],
    [what, index, passing],
  )
  const columns = useMemo(
    () => all.filter(({ id, shown }) => shown !== toggled.has(`${what}/${id}`)),
    [all, toggled, what],
  )
  const rows = useMemo<readonly Row[]>(
    () =>
      what === 'events'
        ? passing.events
        : index.view.entities.filter(({ id }) => passing.entityIds.has(id)),
    [what, passing, index],
  )
  const order = orders[what]
  const by = all.find(({ id }) => id === order.column) ?? all[0]!
  const words = useMemo(() => wordsOf(sought), [sought])
  const finding = words.length > 0
  const texts = useMemo(() => (finding ? textsOf(rows, columns) : []), [finding, rows, columns])
  const found = useMemo(
    () => (finding ? findRows(rows, texts, words) : rows),
    [finding, rows, texts, words],
  )
  const sorted = useMemo(
    () => orderRows(found, by, order.descending),
    [found, by, order.descending],
  )
  const chosen = useMemo(() => new Set(selected), [selected])
  const taken = useMemo(() => sorted.filter(({ id }) => chosen.has(id)), [sorted, chosen])
  const subject = taken.length > 0 ? taken : sorted
  const scope = taken.length > 0 ? `${taken.length.toLocaleString('en-GB')} selected` : 'all'

  const copy = (): void => onCopy(rowsToTabs(subject, columns), subject.length)
  const toggle = (id: string): void => {
    const next = new Set(toggled)
    const key = `${what}/${id}`
    if (!next.delete(key)) next.add(key)
    setToggled(next)
  }
  return (
    <section className="view table-view" aria-label="Table">
      <div className="view-bar">
        <Segmented
          name="Rows"
          value={what}
          options={[
            { value: 'events', label: 'Events' },
            { value: 'entities', label: 'Names and places' },
          ]}
          onChange={setWhat}
        />
        <input
          type="search"
          className="field table-find"
          placeholder="Find"
          aria-label="Find in the table"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Menu
          trigger={
            <Button small look="outlined" aria-label="Columns" title="Columns">
              <Columns3 size={13} aria-hidden />
              <span className="word">Columns</span>
            </Button>
          }
          entries={all.map(({ id, title, main }) => ({
            label: title,
            checked: columns.some((one) => one.id === id),
            disabled: main === true,
            run: () => toggle(id),
          }))}
        />
        <span className="grow" />
        <span className="view-count">
          {sorted.length === rows.length
            ? count(rows.length, 'row')
            : `${sorted.length.toLocaleString('en-GB')} of ${count(rows.length, 'row')}`}
        </span>
        <Button
          small
          look="outlined"
          disabled={subject.length === 0}
          aria-label={`Copy ${scope}`}
          title="As text with tabs, for a spreadsheet"
          onClick={copy}
        >
          <Copy size={13} aria-hidden />
          <span className="word">Copy {scope}</span>
        </Button>
        <Button
          small
          look="outlined"
          disabled={subject.length === 0}
          aria-label={`Export ${scope} as CSV`}
          title="As a CSV file"
          onClick={() => onExport(`${what}.csv`, rowsToCsv(subject, columns), subject.length)}
        >
          <Download size={13} aria-hidden />
          <span className="word">Export {scope}</span>
        </Button>
      </div>
      <DataGrid
        key={what}
        name={what === 'events' ? 'Events' : 'Names and places'}
        rows={sorted}
        columns={columns}
        order={order}
        selected={selected}
        mark={(row) => <Mark row={row} palette={palette} />}
        onOrder={(next) => setOrders({ ...orders, [what]: next })}
        onSelect={onSelect}
        onCopy={copy}
      />
    </section>
  )
}
