/** Events or entities as a table, with copying and exporting of what is selected. */
import { useMemo, useState } from 'react'
import type { EntityView, EventView } from '../../../shared/model'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { showPanel } from '../../state/reader/store'
import { selectNodes, useSelection } from '../../state/selection/store'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import {
  entityColumns,
  eventColumns,
  toCsv,
  toTabs,
  type Column,
} from '../../view-model/table-rows'
import { count } from '../../view-model/words'
import { copyText } from '../actions/copy'
import { exportRows } from '../actions/export'
import { Chips } from '../graph/Chips'
import { NodeMark } from '../shell/NodeMark'
import { DataTable } from './DataTable'

type Row = EntityView | EventView

export function Table() {
  const index = useGraphIndex()
  const passing = usePassing()
  const selected = useSelection().nodes
  const [what, setWhat] = useState<'events' | 'entities'>('events')
  const [query, setQuery] = useState('')
  const columns = useMemo(
    () =>
      (what === 'events' ? eventColumns(index) : entityColumns(index)) as readonly Column<Row>[],
    [what, index],
  )
  const rows = useMemo(() => {
    const all: readonly Row[] =
      what === 'events'
        ? passing.events
        : index.view.entities.filter((entity) => passing.entityIds.has(entity.id))
    const wanted = query.trim().toLowerCase()
    return wanted === ''
      ? all
      : all.filter((row) => columns.some((one) => one.text(row).toLowerCase().includes(wanted)))
  }, [what, passing, index, query, columns])
  const chosen = rows.filter((row) => selected.includes(row.id))
  const taken = chosen.length > 0 ? chosen : rows
  const words = chosen.length > 0 ? `${chosen.length} selected` : 'all'
  const markOf = (row: Row) => (
    <NodeMark
      type={'kind' in row ? row.kind : row.type}
      status={'status' in row ? row.status : 'actual'}
    />
  )
  return (
    <section className="table-pane" aria-label="Table">
      <div className="graph-tools" role="toolbar" aria-label="Table">
        <Segmented
          name="Rows"
          value={what}
          onChange={setWhat}
          options={[
            { value: 'events', label: 'Events' },
            { value: 'entities', label: 'Entities' },
          ]}
        />
        <input
          type="search"
          className="field table-search"
          aria-label="Find in the table"
          placeholder="Find in the table"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span className="tools-note">{count(rows.length, 'row')}</span>
        <Button
          small
          onClick={() =>
            void copyText(toTabs(taken, columns), `Copied ${count(taken.length, 'row')}`)
          }
        >
          Copy {words}
        </Button>
        <Button small onClick={() => void exportRows(toCsv(taken, columns), `${what}.csv`)}>
          Export {words} as CSV
        </Button>
      </div>
      <Chips />
      <DataTable
        key={what}
        name={what === 'events' ? 'Events' : 'Entities'}
        rows={rows}
        columns={columns}
        first={
          what === 'events'
            ? { column: 'date', descending: false }
            : { column: 'events', descending: true }
        }
        mark={markOf}
        selected={selected}
        onSelect={(ids) => {
          selectNodes(ids)
          showPanel('details')
        }}
      />
    </section>
  )
}
