/** One event in a list: mark, words, date; a click selects it. */
import type { EventView } from '../../../shared/model'
import { STATUS_WORDS, formatDate } from '../../view-model/words'
import { goTo } from '../actions/pick'
import { NodeMark } from '../shell/NodeMark'

export function EventRow({ event }: { readonly event: EventView }) {
  return (
    <li>
      <button type="button" className="row" onClick={() => goTo(event.id)} data-node={event.id}>
        <NodeMark type={event.type} status={event.status} />
        <span className="row-main">{event.label}</span>
        <span className="row-side">
          {formatDate(event.date)}
          {event.status !== 'actual' && <em>{STATUS_WORDS[event.status]}</em>}
        </span>
      </button>
    </li>
  )
}
