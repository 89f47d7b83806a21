/** Turns rows back into an article's event readings. */
import {
  PLOVER_CATEGORIES,
  type Article,
  type EventReading,
  type EventStatus,
  type ParticipantRole,
} from '../../../shared/model'
import type { ReadableDatabase, Row } from '../database'
import { expand } from '../ids'
import { jsonOrNull, number, oneOf, span, spanOrNull, text, textOrNull } from './columns'

const STATUSES: readonly EventStatus[] = ['actual', 'future', 'hypothetical', 'negated']
const ROLES: readonly ParticipantRole[] = ['actor', 'recipient', 'host', 'mediator']

export function readEvents(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly EventReading[] {
  const select = (table: string): readonly Row[] =>
    database.rows(`SELECT * FROM ${table} WHERE article = ? ORDER BY event, position`, [key])
  const participants = groupByEvent(select('participants'), (row) => ({
    mention: expand(id, text(row, 'mention')),
    role: oneOf(row, 'role', ROLES),
  }))
  const places = groupByEvent(select('event_places'), (row) => expand(id, text(row, 'mention')))
  return database
    .rows('SELECT * FROM events WHERE article = ? ORDER BY position', [key])
    .map((row) => {
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
        participants: participants.get(position) ?? [],
        places: places.get(position) ?? [],
        date: jsonOrNull(row, 'date'),
        content: spanOrNull(row, 'content_start', 'content_end'),
        outcomeOf: expand(id, textOrNull(row, 'outcome_of')),
        attributedTo: expand(id, textOrNull(row, 'attributed_to')),
        background: number(row, 'background') === 1,
        confidence: number(row, 'confidence'),
      }
    })
}

function groupByEvent<T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const event = number(row, 'event')
    const group = groups.get(event)
    if (group) group.push(read(row))
    else groups.set(event, [read(row)])
  }
  return groups
}
