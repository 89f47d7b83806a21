/** An event under its day, aligned with the meetings above it; a click selects it. */
import type { EventView } from '../../../shared/model'
import { STATUS_WORDS, formatDate } from '../../view-model/words'
import { goTo } from '../actions/pick'

export function DatedRow({ event }: { readonly event: EventView }) {
  return (
    <li>
      <button
        type="button"
        className="row meeting-row"
        onClick={() => goTo(event.id)}
        data-node={event.id}
      >
        <span className="meeting-when">{formatDate(event.date)}</span>
        <span className="meeting-what">
          {event.label}
          {event.status !== 'actual' && event.status !== 'negated' && (
            <span>{STATUS_WORDS[event.status]}</span>
          )}
        </span>
      </button>
    </li>
  )
}
