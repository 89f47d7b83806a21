/** Who met whom as a table: the darker a cell, the more meetings; a click lists them. */
import { useMemo, useState } from 'react'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { selectEdge, useSelection } from '../../state/selection/store'
import { showPanel } from '../../state/reader/store'
import { Button } from '../../ui/Button'
import { cellKey, meetingMatrix } from '../../view-model/matrix'
import { count, shorten } from '../../view-model/words'
import { goTo } from '../actions/pick'
import { Chips } from '../graph/Chips'
import { NodeMark } from '../shell/NodeMark'

const FIRST = 24

export function Matrix() {
  const index = useGraphIndex()
  const passing = usePassing()
  const edge = useSelection().edge
  const [limit, setLimit] = useState(FIRST)
  const matrix = useMemo(
    () => meetingMatrix(passing.events, passing.entityIds, limit),
    [passing, limit],
  )
  const nameOf = (id: string): string => index.entities.get(id)?.name ?? id
  if (matrix.ids.length === 0)
    return <p className="note pane-note">No meeting of two or more passes the filters.</p>
  return (
    <section className="matrix" aria-label="Who met whom">
      <div className="graph-tools">
        <span className="tools-title">Meetings and calls between each pair</span>
        {matrix.left > 0 && (
          <Button small onClick={() => setLimit((now) => now + FIRST)}>
            Show more ({matrix.left} left)
          </Button>
        )}
      </div>
      <Chips />
      <div className="matrix-scroll scroll">
        <table>
          <caption className="visually-hidden">Number of meetings between each pair</caption>
          <thead>
            <tr>
              <td />
              {matrix.ids.map((id) => (
                <th key={id} scope="col">
                  <button type="button" onClick={() => goTo(id)} title={nameOf(id)}>
                    {shorten(nameOf(id), 22)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.ids.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <button type="button" onClick={() => goTo(row)} title={nameOf(row)}>
                    <NodeMark type={index.entities.get(row)?.kind ?? 'person'} size={16} />
                    {shorten(nameOf(row), 26)}
                  </button>
                </th>
                {matrix.ids.map((column) => {
                  const events = matrix.cells.get(cellKey(row, column)) ?? []
                  if (row === column) return <td key={column} className="diagonal" />
                  if (events.length === 0) return <td key={column} />
                  const [a, b] = row < column ? [row, column] : [column, row]
                  const strength = 18 + (62 * events.length) / matrix.most
                  return (
                    <td key={column}>
                      <button
                        type="button"
                        className="cell"
                        data-dark={strength > 50}
                        aria-pressed={edge?.id === `${a}~${b}`}
                        style={{
                          background: `color-mix(in srgb, var(--accent) ${strength}%, var(--surface))`,
                        }}
                        aria-label={`${nameOf(row)} and ${nameOf(column)}: ${count(events.length, 'meeting')}`}
                        onClick={() => {
                          selectEdge({ id: `${a}~${b}`, events, ends: [a, b] })
                          showPanel('details')
                        }}
                      >
                        {events.length}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
