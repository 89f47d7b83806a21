/** The columns of the tables of events and of entities: title, plain text, what each is sorted by. */
import type { EntityView, EventView, ParticipantRole } from '../../../shared/model'
import type { Passing } from '../filters'
import type { GraphIndex } from '../graph-index'
import {
  CATEGORY_WORDS,
  KIND_WORDS,
  ROLE_WORDS,
  STATUS_WORDS,
  formatDate,
  modeWord,
} from '../words'

export interface TableColumn<T> {
  readonly id: string
  readonly title: string
  /** A width of the grid: `90px`, `minmax(220px, 2fr)`. */
  readonly width: string
  /** Shown until the person chooses otherwise. */
  readonly shown: boolean
  /** Carries the row's mark, and cannot be hidden. */
  readonly main?: boolean
  readonly numeric?: boolean
  readonly text: (row: T) => string
  /** What it is sorted by, when not by its text. */
  readonly sort?: (row: T) => number | string
  /** What is written when copied or exported, when not the text shown. */
  readonly plain?: (row: T) => string
}

const nameOf = (index: GraphIndex, id: string): string => index.entities.get(id)?.name ?? id
const unique = (names: readonly string[]): string => [...new Set(names)].join(', ')

function withRole(index: GraphIndex, event: EventView, roles: readonly ParticipantRole[]): string {
  return unique(
    event.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ entity }) => nameOf(index, entity)),
  )
}

export function eventColumns(index: GraphIndex): readonly TableColumn<EventView>[] {
  const title = (id: string): string => index.articles.get(id)?.title ?? id
  return [
    {
      id: 'date',
      title: 'Date',
      width: '130px',
      shown: true,
      text: ({ date }) => (date ? formatDate(date) : ''),
      sort: (event) => event.date?.start ?? '',
      plain: ({ date }) =>
        date ? (date.start === date.end ? date.start : `${date.start}/${date.end}`) : '',
    },
    {
      id: 'event',
      title: 'Event',
      width: 'minmax(230px, 3fr)',
      shown: true,
      main: true,
      text: (event) => event.label,
    },
    {
      id: 'category',
      title: 'Kind',
      width: '104px',
      shown: true,
      text: (event) => CATEGORY_WORDS[event.type].label,
    },
    {
      id: 'mode',
      title: 'Exactly',
      width: '104px',
      shown: false,
      text: (event) => (event.mode === null ? '' : modeWord(event.mode)),
      plain: (event) => event.mode ?? '',
    },
    {
      id: 'status',
      title: 'Certainty',
      width: '108px',
      shown: true,
      text: (event) => STATUS_WORDS[event.status],
    },
    {
      id: 'participants',
      title: 'Participants',
      width: 'minmax(130px, 1.4fr)',
      shown: false,
      text: (event) => unique(event.participants.map(({ entity }) => nameOf(index, entity))),
    },
    ...(['actor', 'recipient', 'host', 'mediator'] as const).map(
      (role): TableColumn<EventView> => ({
        id: role,
        title: ROLE_WORDS[role],
        width: 'minmax(110px, 1fr)',
        shown: false,
        text: (event) => withRole(index, event, [role]),
      }),
    ),
    {
      id: 'place',
      title: 'Place',
      width: 'minmax(84px, 0.8fr)',
      shown: true,
      text: (event) => unique(event.places.map(({ entity }) => nameOf(index, entity))),
    },
    {
      id: 'content',
      title: 'Content',
      width: 'minmax(140px, 1.4fr)',
      shown: false,
      text: (event) => event.content ?? '',
    },
    {
      id: 'said-by',
      title: 'According to',
      width: 'minmax(110px, 1fr)',
      shown: false,
      text: (event) => (event.attributedTo ? nameOf(index, event.attributedTo) : ''),
    },
    {
      id: 'reports',
      title: 'Reports',
      width: '76px',
      shown: true,
      numeric: true,
      text: (event) => String(event.articles.length),
      sort: (event) => event.articles.length,
    },
    {
      id: 'articles',
      title: 'Reported in',
      width: 'minmax(140px, 1.4fr)',
      shown: false,
      text: (event) => unique(event.articles.map(title)),
    },
    {
      id: 'confidence',
      title: 'Confidence',
      width: '92px',
      shown: false,
      numeric: true,
      text: (event) => `${Math.round(event.confidence * 100)} %`,
      sort: (event) => event.confidence,
      plain: (event) => String(event.confidence),
    },
  ]
}

export function entityColumns(
  index: GraphIndex,
  passing: Passing,
): readonly TableColumn<EntityView>[] {
  const events = (entity: EntityView): number =>
    (index.eventsOf.get(entity.id) ?? []).filter((id) => passing.eventIds.has(id)).length
  return [
    {
      id: 'name',
      title: 'Name',
      width: 'minmax(190px, 1.6fr)',
      shown: true,
      main: true,
      text: ({ name }) => name,
    },
    {
      id: 'kind',
      title: 'Kind',
      width: '168px',
      shown: true,
      text: ({ kind }) => KIND_WORDS[kind].one,
    },
    {
      id: 'country',
      title: 'Country',
      width: '78px',
      shown: true,
      text: ({ country }) => country ?? '',
    },
    {
      id: 'aliases',
      title: 'Also called',
      width: 'minmax(140px, 1.2fr)',
      shown: true,
      text: ({ aliases }) => aliases.join(', '),
    },
    {
      id: 'events',
      title: 'Events',
      width: '76px',
      shown: true,
      numeric: true,
      text: (one) => String(events(one)),
      sort: events,
    },
    {
      id: 'mentions',
      title: 'Mentions',
      width: '84px',
      shown: true,
      numeric: true,
      text: ({ mentionCount }) => String(mentionCount),
      sort: ({ mentionCount }) => mentionCount,
    },
    {
      id: 'reports',
      title: 'Reports',
      width: '76px',
      shown: true,
      numeric: true,
      text: ({ articles }) => String(articles.length),
      sort: ({ articles }) => articles.length,
    },
    {
      id: 'latitude',
      title: 'Latitude',
      width: '82px',
      shown: false,
      numeric: true,
      text: ({ lat }) => (lat === null ? '' : String(lat)),
      sort: ({ lat }) => lat ?? '',
    },
    {
      id: 'longitude',
      title: 'Longitude',
      width: '88px',
      shown: false,
      numeric: true,
      text: ({ lon }) => (lon === null ? '' : String(lon)),
      sort: ({ lon }) => lon ?? '',
    },
  ]
}
