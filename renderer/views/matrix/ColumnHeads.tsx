/** The slanted names over the columns of the matrix. */
import type { Actor } from '../../view-model/matrix/meetings'
import { shorten } from '../../view-model/words'
import { CELL, HEADS } from './sizes'

interface Props {
  readonly actors: readonly Actor[]
  readonly breaks: ReadonlySet<number>
  readonly selected: ReadonlySet<string>
  /** The column under the pointer. */
  readonly over: number | null
  readonly onActor: (id: string) => void
}

export function ColumnHeads({ actors, selected, over, onActor }: Props) {
  return (
    <div role="row" aria-rowindex={1} className="matrix-heads" style={{ height: HEADS }}>
      <div role="columnheader" aria-colindex={1} className="matrix-corner">
        <span className="visually-hidden">Actor</span>
      </div>
      <div role="none" className="matrix-slants" style={{ width: actors.length * CELL + 100 }}>
        {actors.map(({ id, name }, i) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={i + 2}
            className={`matrix-head ${over === i ? 'over' : ''}`}
            style={{ left: i * CELL }}
          >
            <button
              type="button"
              tabIndex={-1}
              aria-pressed={selected.has(id)}
              title={name}
              onClick={() => onActor(id)}
            >
              {shorten(name, 22)}
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
