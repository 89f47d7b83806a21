/** A meeting in one look: the day, who, where, and what came of it; a click selects it. */
import type { EventView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import type { GraphIndex } from '../../view-model/graph-index'
import { shortNames } from '../../view-model/overview'
import { STATUS_WORDS, count, eventNoun, formatDate, joinNames } from '../../view-model/words'
import { goTo } from '../actions/pick'

const MOST = 2

/** What came of it, in the words of what followed; without any, what it was about. */
function outcomesOf(index: GraphIndex, event: EventView): readonly EventView[] {
  return (index.outcomesOf.get(event.id) ?? [])
    .flatMap((id) => index.events.get(id) ?? [])
    .filter((outcome) => outcome.type !== 'CONSULT')
}

export function MeetingRow({ event }: { readonly event: EventView }) {
  const index = useGraphIndex()
  const who = joinNames(
    shortNames(
      index,
      event.participants.map(({ entity }) => entity),
    ),
  )
  const outcomes = outcomesOf(index, event)
  const where = shortNames(
    index,
    event.places.map(({ entity }) => entity),
  ).join(', ')
  const about = [
    where,
    eventNoun(event),
    event.status === 'actual' ? '' : STATUS_WORDS[event.status],
    event.articles.length > 1 ? count(event.articles.length, 'report') : '',
  ]
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
          <strong>{who}</strong>
          <span>{about.filter(Boolean).join(' · ')}</span>
          {outcomes.slice(0, MOST).map((outcome) => (
            <span key={outcome.id} className="meeting-outcome" title={outcome.label}>
              {outcome.label}
            </span>
          ))}
          {outcomes.length > MOST && (
            <span className="meeting-outcome">{outcomes.length - MOST} more came of it</span>
          )}
        </span>
      </button>
    </li>
  )
}
