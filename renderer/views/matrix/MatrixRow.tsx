/** One row of the matrix: the actor's name, and a shaded number wherever it shares an event with another. */
import type { MouseEvent, PointerEvent } from 'react'
import type { Actor, Meetings } from '../../view-model/matrix/meetings'
import { cellShade } from '../../view-model/matrix/order'
import { count } from '../../view-model/words'
import { CELL } from './sizes'

export interface Place {
  readonly row: number
  readonly column: number
}

interface Props {
  readonly row: number
  readonly top: number
  readonly base: string
  readonly actors: readonly Actor[]
  readonly breaks: ReadonlySet<number>
  readonly meetings: Meetings
  readonly most: number
  readonly noun: string
  readonly selected: ReadonlySet<string>
  readonly pair: { readonly a: string; readonly b: string } | null
  /** Column of the keyboard's cell in this row. */
  readonly cursor: number | null
  readonly over: boolean
  readonly onActor: (id: string) => void
  readonly onPair: (a: string, b: string) => void
  readonly onPairMenu: (a: string, b: string, event: MouseEvent) => void
  readonly onOver: (place: Place | null, x: number, y: number) => void
}

export function MatrixRow(props: Props) {
  const { row, actors, meetings, most, noun, selected, pair, cursor } = props
  const actor = actors[row]!
  const placeAt = (event: PointerEvent): Place => {
    const left = event.currentTarget.getBoundingClientRect().left
    return { row, column: Math.floor((event.clientX - left) / CELL) }
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={`matrix-row ${props.breaks.has(row) ? 'break' : ''}`}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={`matrix-name ${props.over ? 'over' : ''}`}>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={selected.has(actor.id)}
          data-node={actor.id}
          title={actor.name}
          onClick={() => props.onActor(actor.id)}
        >
          {actor.name}
        </button>
        <span>{actor.total.toLocaleString('en-GB')}</span>
      </div>
      <div
        role="none"
        className="matrix-cells"
        style={{ width: actors.length * CELL }}
        onPointerMove={(event) => props.onOver(placeAt(event), event.clientX, event.clientY)}
        onPointerLeave={() => props.onOver(null, 0, 0)}
      >
        {actors.map((other, column) => {
          const here = cursor === column
          const number = column === row ? actor.total : meetings.between(actor.id, other.id).length
          if (number === 0 && !here) return null
          const chosen =
            pair !== null &&
            (pair.a === actor.id ? pair.b === other.id : pair.b === actor.id && pair.a === other.id)
          const words =
            column === row
              ? `${actor.name}, ${count(number, noun)} in all`
              : `${actor.name} and ${other.name}: ${count(number, noun)}`
          return (
            // Keys are taken by the grid, which says by aria-activedescendant where they stand.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={other.id}
              id={`${props.base}${row}-${column}`}
              role="gridcell"
              tabIndex={-1}
              aria-colindex={column + 2}
              aria-label={words}
              aria-selected={chosen}
              className={`matrix-cell ${column === row ? 'self' : `depth-${cellShade(number, most)}`} ${here ? 'at-cursor' : ''}`}
              style={{ left: column * CELL }}
              {...(column === row
                ? { 'data-node': actor.id }
                : {
                    onContextMenu: (event: MouseEvent) =>
                      props.onPairMenu(actor.id, other.id, event),
                  })}
              onClick={() =>
                column === row ? props.onActor(actor.id) : props.onPair(actor.id, other.id)
              }
            >
              {column === row ? '' : number > 999 ? '1k+' : number || ''}
            </div>
          )
        })}
      </div>
    </div>
  )
}
