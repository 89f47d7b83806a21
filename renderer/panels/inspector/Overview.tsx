/** Nothing selected: who met whom, where and when, what was agreed or refused, and who was there most. */
import { useMemo, useState, type ReactNode } from 'react'
import type { EventView } from '../../../shared/model'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { overviewOf, type Told } from '../../view-model/overview'
import { count } from '../../view-model/words'
import { openDialog } from '../../state/reader/store'
import { MoreRows } from '../shell/Rows'
import { Section } from '../shell/Section'
import { DatedRow } from './DatedRow'
import { EntityRow } from './EntityRow'
import { MeetingRow } from './MeetingRow'

const FIRST = 8

function Part(props: {
  readonly title: string
  readonly told: Told
  readonly row: (event: EventView) => ReactNode
  readonly onMore: () => void
}) {
  const { title, told, row, onMore } = props
  if (told.total === 0) return null
  return (
    <Section title={title} count={told.total}>
      <ul>{told.events.map(row)}</ul>
      <MoreRows rest={told.total - told.events.length} onMore={onMore} />
    </Section>
  )
}

export function Overview() {
  const index = useGraphIndex()
  const passing = usePassing()
  const [limit, setLimit] = useState(FIRST)
  const { meetings, agreed, refused } = useMemo(
    () => overviewOf(index, passing, limit),
    [index, passing, limit],
  )
  const more = (): void => setLimit(limit * 2)
  const busy = useMemo(
    () =>
      index.view.entities
        .filter(({ kind, id }) => kind === 'person' && passing.entityIds.has(id))
        .map(({ id }) => ({
          id,
          events: (index.eventsOf.get(id) ?? []).filter((one) => passing.eventIds.has(one)).length,
        }))
        .filter((one) => one.events > 0)
        .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
        .slice(0, 6),
    [index, passing],
  )
  const { articles, entities, events } = index.view
  return (
    <article className="inspector" aria-label="Overview">
      <header className="inspector-head">
        <div>
          <h2>At a glance</h2>
          <p>
            {[
              count(articles.length, 'report'),
              count(entities.length, 'name'),
              count(events.length, 'event'),
            ].join(' · ')}
          </p>
          {index.view.candidates.length > 0 && (
            <button type="button" className="link" onClick={() => openDialog('review')}>
              Review {count(index.view.candidates.length, 'possible duplicate')}
            </button>
          )}
        </div>
      </header>
      <Part
        title="Who met whom"
        told={meetings}
        onMore={more}
        row={(event) => <MeetingRow key={event.id} event={event} />}
      />
      <Part
        title="Agreed"
        told={agreed}
        onMore={more}
        row={(event) => <DatedRow key={event.id} event={event} />}
      />
      <Part
        title="Refused or not agreed"
        told={refused}
        onMore={more}
        row={(event) => <DatedRow key={event.id} event={event} />}
      />
      {busy.length > 0 && (
        <Section title="Most involved people">
          <ul>
            {busy.map(({ id, events: number }) => (
              <EntityRow key={id} id={id} side={count(number, 'event')} />
            ))}
          </ul>
        </Section>
      )}
      <p className="note">Select a node or a line to see the sentences it was read from.</p>
    </article>
  )
}
