/** Who met whom: actors against actors, each cell the number of events the two share. */
import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { EventView } from '../../../shared/model'
import { MEETINGS, countMeetings, type MeetingChoice } from '../../view-model/matrix/meetings'
import { orderActors, type MatrixOrder } from '../../view-model/matrix/order'
import { count } from '../../view-model/words'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Segmented } from '../../ui/Segmented'
import { EventList } from '../shared/EventList'
import type { ViewProps } from '../shared/props'
import '../shared/views.css'
import './matrix.css'
import { MatrixGrid } from './MatrixGrid'

export interface MatrixProps extends ViewProps {
  /** A pair was chosen: its two ends and the events they share. Without it the view lists them itself. */
  readonly onSelectPair?: (a: string, b: string, events: readonly string[]) => void
}

type Counted = 'meetings' | 'all'
type Statuses = 'actual' | 'any'
type Who = 'all' | 'person' | 'state'

const KINDS: Readonly<Record<Who, MeetingChoice['kinds']>> = {
  all: null,
  person: ['person'],
  state: ['country', 'organization', 'group'],
}
const WHO_WORDS: Readonly<Record<Who, string>> = {
  all: 'Everyone',
  person: 'People',
  state: 'States, organisations and groups',
}
const ORDER_WORDS: Readonly<Record<MatrixOrder, string>> = {
  total: 'By number',
  group: 'By circle',
  name: 'By name',
}
const FIRST = 30

export function MatrixView(props: MatrixProps) {
  const { index, passing, selected, palette, onSelect, onSelectPair } = props
  const [counted, setCounted] = useState<Counted>('meetings')
  const [statuses, setStatuses] = useState<Statuses>('actual')
  const [who, setWho] = useState<Who>('all')
  const [order, setOrder] = useState<MatrixOrder>('total')
  const [limit, setLimit] = useState(FIRST)
  const [pair, setPair] = useState<{ readonly a: string; readonly b: string } | null>(null)
  const chosen = useMemo(() => new Set(selected), [selected])
  const meetings = useMemo(
    () =>
      countMeetings(index, passing, {
        types: counted === 'meetings' ? MEETINGS.types : null,
        statuses: statuses === 'actual' ? MEETINGS.statuses : null,
        kinds: KINDS[who],
      }),
    [index, passing, counted, statuses, who],
  )
  const ordered = useMemo(
    () => orderActors(meetings, order, limit, chosen),
    [meetings, order, limit, chosen],
  )
  const hidden = meetings.actors.length - ordered.actors.length
  const listed: readonly EventView[] = pair ? meetings.between(pair.a, pair.b) : []
  const nameOf = (id: string): string => index.entities.get(id)?.name ?? id
  const noun = counted === 'meetings' ? 'meeting' : 'event'

  const onPair = (a: string, b: string): void => {
    const events = meetings.between(a, b)
    setPair(events.length > 0 ? { a, b } : null)
    if (events.length > 0)
      onSelectPair?.(
        a,
        b,
        events.map(({ id }) => id),
      )
  }
  return (
    <section className="view matrix-view" aria-label="Who met whom">
      <div className="view-bar">
        <Segmented
          name="What is counted"
          value={counted}
          options={[
            { value: 'meetings', label: 'Meetings' },
            { value: 'all', label: 'All events' },
          ]}
          onChange={setCounted}
        />
        <Menu
          trigger={
            <Button small look="outlined">
              {statuses === 'actual' && who === 'all' ? 'Counted' : 'Counted *'}
              <ChevronDown size={13} aria-hidden />
            </Button>
          }
          entries={[
            'Certainty',
            {
              label: 'What happened',
              checked: statuses === 'actual',
              run: () => setStatuses('actual'),
            },
            {
              label: 'Also planned, possible, not happened',
              checked: statuses === 'any',
              run: () => setStatuses('any'),
            },
            null,
            'Between',
            ...(['all', 'person', 'state'] as const).map((one) => ({
              label: WHO_WORDS[one],
              checked: who === one,
              run: () => setWho(one),
            })),
          ]}
        />
        <Menu
          trigger={
            <Button small look="outlined">
              {ORDER_WORDS[order]}
              <ChevronDown size={13} aria-hidden />
            </Button>
          }
          entries={(['total', 'group', 'name'] as const).map((one) => ({
            label: ORDER_WORDS[one],
            checked: order === one,
            ...(one === 'group'
              ? { title: 'Those who mostly meet each other stand together (Louvain)' }
              : {}),
            run: () => setOrder(one),
          }))}
        />
        <span className="grow" />
        <span className="view-count">
          {count(meetings.events, noun)} of {count(meetings.actors.length, 'actor')}
        </span>
      </div>
      <div className="view-body">
        {ordered.actors.length === 0 ? (
          <div className="view-empty">
            <strong>No {noun}s between two actors</strong>
            Count all events, or take a filter away.
          </div>
        ) : (
          <MatrixGrid
            meetings={meetings}
            ordered={ordered}
            noun={noun}
            selected={chosen}
            pair={pair && listed.length > 0 ? pair : null}
            onActor={(id) => onSelect([id])}
            onPair={onPair}
            onPairMenu={(a, b, event) => {
              const events = meetings.between(a, b).map(({ id }) => id)
              if (events.length > 0) props.onTieMenu({ ends: [a, b], events }, event)
            }}
            foot={
              hidden > 0 || limit > FIRST ? (
                <div className="matrix-foot">
                  {hidden > 0 && (
                    <Button small look="outlined" onClick={() => setLimit(limit * 2)}>
                      Show {Math.min(hidden, limit)} more
                    </Button>
                  )}
                  {limit > FIRST && (
                    <Button small onClick={() => setLimit(FIRST)}>
                      Show the first {FIRST}
                    </Button>
                  )}
                  <span className="view-count">{count(hidden, 'actor')} with fewer not shown</span>
                </div>
              ) : null
            }
          />
        )}
        {pair && listed.length > 0 && !onSelectPair && (
          <EventList
            title={`${nameOf(pair.a)} and ${nameOf(pair.b)}`}
            note={count(listed.length, noun)}
            events={listed}
            selected={selected}
            palette={palette}
            onSelect={onSelect}
            onClose={() => setPair(null)}
          />
        )}
      </div>
    </section>
  )
}
