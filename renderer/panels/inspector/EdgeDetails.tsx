/** What a line stands for: its two ends and the events folded into it. */
import type { Selection } from '../../state/selection/reducers'
import { useGraphIndex } from '../../state/derived/use-derived'
import { byTime } from '../../view-model/overview'
import { count } from '../../view-model/words'
import { useNameOf } from '../actions/use-name'
import { useEventDetail } from '../actions/use-detail'
import { Rows } from '../shell/Rows'
import { Section } from '../shell/Section'
import { EntityRow } from './EntityRow'
import { EventDetails } from './EventDetails'
import { EventRow } from './EventRow'
import { EvidenceByReport } from './Evidence'
import { Waiting } from './Waiting'

function EventSentences({ id }: { readonly id: string }) {
  const detail = useEventDetail(id)
  return (
    <Waiting asked={detail}>{(value) => <EvidenceByReport evidence={value.evidence} />}</Waiting>
  )
}

export function EdgeDetails({ edge }: { readonly edge: NonNullable<Selection['edge']> }) {
  const index = useGraphIndex()
  const nameOf = useNameOf()
  const events = edge.events
    .map((id) => index.events.get(id))
    .filter((event) => event !== undefined)
    .sort(byTime)
  const [only] = events
  if (only && events.length === 1) return <EventDetails id={only.id} />
  const names = edge.ends.map(nameOf)
  return (
    <article className="inspector" aria-label={names.join(' and ')}>
      <header className="inspector-head">
        <div>
          <h2>{names.join(' and ')}</h2>
          <p>{count(events.length, 'event')} between them</p>
        </div>
      </header>
      <ul>
        {edge.ends.map((id) => (
          <EntityRow key={id} id={id} />
        ))}
      </ul>
      <Rows
        key={edge.id}
        items={events}
        box={(rows) => rows}
        row={(event) => (
          <Section key={event.id} title={event.label}>
            <ul>
              <EventRow event={event} />
            </ul>
            <EventSentences id={event.id} />
          </Section>
        )}
      />
    </article>
  )
}
