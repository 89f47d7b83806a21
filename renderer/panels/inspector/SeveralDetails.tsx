/** Several nodes are selected: what they are, and what can be done with them together. */
import type { EventView } from '../../../shared/model'
import { useGraphIndex, useGroups } from '../../state/derived/use-derived'
import { useView } from '../../state/explore/store'
import { Button } from '../../ui/Button'
import { GROUPING_RULES } from '../../view-model/grouping'
import { sharedEvents } from '../../view-model/neighbours'
import { byTime } from '../../view-model/overview'
import { count } from '../../view-model/words'
import { expand } from '../actions/pick'
import { Rows } from '../shell/Rows'
import { Section } from '../shell/Section'
import { EntityRow } from './EntityRow'
import { EventRow } from './EventRow'
import { SeveralActions } from './SeveralActions'

function Events({
  title,
  events,
}: {
  readonly title: string
  readonly events: readonly EventView[]
}) {
  if (events.length === 0) return null
  return (
    <Section title={title} count={events.length}>
      <Rows items={events} row={(event) => <EventRow key={event.id} event={event} />} />
    </Section>
  )
}

export function SeveralDetails({ ids }: { readonly ids: readonly string[] }) {
  const index = useGraphIndex()
  const entities = ids.filter((id) => index.entities.has(id))
  const grouping = useView((view) => view.grouping)
  const groups = useGroups()
  const unfolded = useView((view) => view.unfolded)
  const group = groups.find(
    ({ members }) => members.length === ids.length && members.every((id) => ids.includes(id)),
  )
  const eventsOf = (all: readonly string[]): readonly EventView[] =>
    [...new Set(all)].flatMap((id) => index.events.get(id) ?? []).sort(byTime)
  // A folded group is asked for what its members did; other selections for what they hold.
  const events = eventsOf(group ? group.members.flatMap((id) => index.eventsOf.get(id) ?? []) : ids)
  const shared = group || entities.length < 2 ? [] : eventsOf(sharedEvents(index, entities))
  const isOpen = group !== undefined && unfolded.includes(group.id)
  return (
    <article className="inspector" aria-label={group?.name ?? `${ids.length} selected`}>
      <header className="inspector-head">
        <div>
          <h2>{group?.name ?? `${ids.length} selected`}</h2>
          <p>
            {[
              entities.length > 0 && count(entities.length, 'name'),
              events.length > 0 && count(events.length, 'event'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {group && (
          <div className="inspector-actions">
            <Button small look="outlined" onClick={() => expand(group.id)}>
              {isOpen ? 'Fold' : 'Unfold'}
            </Button>
          </div>
        )}
      </header>
      {group && grouping !== 'none' && <p className="note">{GROUPING_RULES[grouping]}</p>}
      <SeveralActions ids={ids} isGroup={group !== undefined} />
      {entities.length > 0 && (
        <Section title="Names and places" count={entities.length}>
          <Rows items={entities} row={(id) => <EntityRow key={id} id={id} />} />
        </Section>
      )}
      <Events title={entities.length === 2 ? 'Events of both' : 'Events of all'} events={shared} />
      <Events title="Events" events={events} />
    </article>
  )
}
