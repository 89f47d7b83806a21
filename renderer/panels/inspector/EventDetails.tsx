/** Everything known of an event: who in which role, where, when and how that is known, what, what came of it, who says so. */
import type { EventDetail, EventView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import {
  CATEGORY_WORDS,
  STATUS_WORDS,
  count,
  formatDate,
  howDated,
  modeWord,
  roleWord,
} from '../../view-model/words'
import { goTo } from '../actions/pick'
import { useEventDetail } from '../actions/use-detail'
import { Section } from '../shell/Section'
import { Disagreements } from './Disagreements'
import { EntityRow } from './EntityRow'
import { EventActions } from './EventActions'
import { EventRow } from './EventRow'
import { EvidenceByReport } from './Evidence'
import { Figures } from './Figures'
import { Head } from './Head'
import { Note } from './Note'
import { SideBySide } from './SideBySide'
import { Waiting } from './Waiting'

function Facts({ event }: { readonly event: EventView }) {
  const index = useGraphIndex()
  const said = event.attributedTo ? index.entities.get(event.attributedTo) : null
  const meeting = event.outcomeOf ? index.events.get(event.outcomeOf) : null
  return (
    <dl className="facts">
      <div>
        <dt>Date</dt>
        <dd>
          {formatDate(event.date)}
          {event.date && <small>{howDated(event.date)}</small>}
        </dd>
      </div>
      <div>
        <dt>Certainty</dt>
        <dd>
          {STATUS_WORDS[event.status]}
          {event.background && <small>Told as background</small>}
        </dd>
      </div>
      {event.content && (
        <div>
          <dt>What</dt>
          <dd>{event.content}</dd>
        </div>
      )}
      {said && (
        <div>
          <dt>Says who</dt>
          <dd>
            <button type="button" className="link" onClick={() => goTo(said.id)}>
              {said.name}
            </button>
          </dd>
        </div>
      )}
      {meeting && (
        <div>
          <dt>Came out of</dt>
          <dd>
            <button type="button" className="link" onClick={() => goTo(meeting.id)}>
              {meeting.label}
            </button>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Reports({ value }: { readonly value: EventDetail }) {
  return (
    <>
      {value.outcomes.length > 0 && (
        <Section title="What came of it" count={value.outcomes.length}>
          <ul>
            {value.outcomes.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Section>
      )}
      <SideBySide tellings={value.tellings} />
      <Disagreements detail={value} />
      <Figures detail={value} />
      <Section title="Read from" count={value.evidence.length}>
        <EvidenceByReport evidence={value.evidence} />
      </Section>
      {value.event.why.length > 0 && (
        <Section
          title="Why these reports are one event"
          count={value.event.why.length}
          open={false}
        >
          <ul className="plain-list">
            {value.event.why.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

export function EventDetails({ id }: { readonly id: string }) {
  const index = useGraphIndex()
  const detail = useEventDetail(id)
  const event = index.events.get(id)
  if (!event) return <p className="note">It is no longer in the graph.</p>
  return (
    <article className="inspector" aria-label={event.label}>
      <Head
        type={event.type}
        status={event.status}
        title={event.label}
        subtitle={`${CATEGORY_WORDS[event.type].label}${event.mode ? ` · ${modeWord(event.mode).toLowerCase()}` : ''} · ${count(event.articles.length, 'report')}`}
        actions={<EventActions id={id} detail={detail.kind === 'here' ? detail.value : null} />}
      />
      <Facts event={event} />
      {detail.kind === 'here' && (
        <Note key={id} first={detail.value.event.readings[0]} note={detail.value.note} />
      )}
      <Section title="Who and where" count={event.participants.length + event.places.length}>
        <ul>
          {event.participants.map(({ entity, role }) => (
            <EntityRow key={`${entity}${role}`} id={entity} side={roleWord(role, event.type)} />
          ))}
          {event.places.map(({ entity }) => (
            <EntityRow key={`place${entity}`} id={entity} side="Place" />
          ))}
        </ul>
      </Section>
      <Waiting asked={detail}>{(value) => <Reports value={value} />}</Waiting>
    </article>
  )
}
