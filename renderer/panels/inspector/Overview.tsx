/** Nothing selected: the graph at a glance, the most reported meetings and who met most. */
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { rankEvents } from '../../view-model/rank'
import { isMeeting } from '../../view-model/scene-pairs'
import { count } from '../../view-model/words'
import { Section } from '../shell/Section'
import { EntityRow } from './EntityRow'
import { EventRow } from './EventRow'

export function Overview() {
  const index = useGraphIndex()
  const passing = usePassing()
  const meetings = rankEvents(passing.events.filter(isMeeting)).slice(0, 6)
  const outcomes = rankEvents(passing.events.filter((event) => event.outcomeOf !== null)).slice(
    0,
    6,
  )
  const busy = [...index.view.entities]
    .filter((entity) => entity.kind === 'person' && passing.entityIds.has(entity.id))
    .map((entity) => ({ id: entity.id, events: index.eventsOf.get(entity.id)?.length ?? 0 }))
    .filter((one) => one.events > 0)
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, 6)
  return (
    <article className="inspector" aria-label="Overview">
      <header className="inspector-head">
        <div>
          <h2>At a glance</h2>
          <p>
            {count(index.view.articles.length, 'report')} ·{' '}
            {count(index.view.entities.length, 'entity', 'entities')} ·{' '}
            {count(index.view.events.length, 'event')}
          </p>
        </div>
      </header>
      {meetings.length > 0 && (
        <Section title="Most reported meetings">
          <ul>
            {meetings.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Section>
      )}
      {outcomes.length > 0 && (
        <Section title="What came of them">
          <ul>
            {outcomes.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Section>
      )}
      {busy.length > 0 && (
        <Section title="Most involved people">
          <ul>
            {busy.map(({ id, events }) => (
              <EntityRow key={id} id={id} side={count(events, 'event')} />
            ))}
          </ul>
        </Section>
      )}
      <p className="note">Select a node or a line to see the sentences it was read from.</p>
    </article>
  )
}
