/** Turns rows back into an article's event readings. */
import {
  PLOVER_CATEGORIES,
  type EventReading,
  type EventStatus,
  type ParticipantRole,
} from '../../../shared/model'
import type { ReadableDatabase, Row } from '../database'
import { expand } from '../ids'
import { byArticle, type Articles, type Lists } from './by-article'
import { jsonOrNull, number, oneOf, span, spanOrNull, text, textOrNull } from './columns'

const STATUSES: readonly EventStatus[] = ['actual', 'future', 'hypothetical', 'negated']
const ROLES: readonly ParticipantRole[] = ['actor', 'recipient', 'host', 'mediator']

export function readEvents(database: ReadableDatabase, articles: Articles): Lists<EventReading> {
  const parts = <T>(table: string, read: (row: Row, id: string) => T): ((...at: Place) => T[]) => {
    const groups = new Map<string, T[]>()
    const put = (row: Row, { id }: { readonly id: string }, key: number): void => {
      const place = `${String(key)} ${String(number(row, 'event'))}`
      const group = groups.get(place)
      if (group) group.push(read(row, id))
      else groups.set(place, [read(row, id)])
    }
    byArticle(database, table, articles, put, 'event, position')
    return (article, event) => groups.get(`${String(article)} ${String(event)}`) ?? []
  }
  const participants = parts('participants', (row, id) => ({
    mention: expand(id, text(row, 'mention')),
    role: oneOf(row, 'role', ROLES),
  }))
  const places = parts('event_places', (row, id) => expand(id, text(row, 'mention')))
  return byArticle(database, 'events', articles, (row, { id }, key) => {
    const position = number(row, 'position')
    return {
      id: expand(id, text(row, 'id')),
      article: id,
      ...span(row),
      sentence: number(row, 'sentence'),
      type: oneOf(row, 'type', PLOVER_CATEGORIES),
      mode: textOrNull(row, 'mode'),
      status: oneOf(row, 'status', STATUSES),
      trigger: span(row, 'trigger_start', 'trigger_end'),
      participants: participants(key, position),
      places: places(key, position),
      date: jsonOrNull(row, 'date'),
      content: spanOrNull(row, 'content_start', 'content_end'),
      outcomeOf: expand(id, textOrNull(row, 'outcome_of')),
      attributedTo: expand(id, textOrNull(row, 'attributed_to')),
      background: number(row, 'background') === 1,
      confidence: number(row, 'confidence'),
    }
  })
}

/** Numbers of an article and of an event in it. */
type Place = readonly [article: number, event: number]
