/** Several nodes are selected: what they are, and what can be done with them together. */
import { useGraphIndex } from '../../state/derived/use-derived'
import { Section } from '../shell/Section'
import { EntityRow } from './EntityRow'
import { EventRow } from './EventRow'
import { SeveralActions } from './SeveralActions'

export function SeveralDetails({ ids }: { readonly ids: readonly string[] }) {
  const index = useGraphIndex()
  const entities = ids.filter((id) => index.entities.has(id))
  const events = ids.map((id) => index.events.get(id)).filter((event) => event !== undefined)
  return (
    <article className="inspector" aria-label={`${ids.length} selected`}>
      <header className="inspector-head">
        <div>
          <h2>{ids.length} selected</h2>
          <p>
            {entities.length} entities, {events.length} events
          </p>
        </div>
      </header>
      <SeveralActions ids={ids} />
      {entities.length > 0 && (
        <Section title="Entities" count={entities.length}>
          <ul>
            {entities.slice(0, 100).map((id) => (
              <EntityRow key={id} id={id} />
            ))}
          </ul>
        </Section>
      )}
      {events.length > 0 && (
        <Section title="Events" count={events.length}>
          <ul>
            {events.slice(0, 100).map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Section>
      )}
    </article>
  )
}
