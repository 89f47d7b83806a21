/** Turns an article's event readings into rows, with their participants and places. */
import type { ArticleReading } from '../../../shared/model'
import type { WritableDatabase } from '../database'
import { shorten } from '../ids'

export function writeEvents(
  database: WritableDatabase,
  article: number,
  reading: ArticleReading,
): void {
  const { id } = reading.article
  reading.events.forEach((event, position) => {
    database.run(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        article,
        position,
        shorten(id, event.id),
        event.start,
        event.end,
        event.sentence,
        event.type,
        event.mode,
        event.status,
        event.trigger.start,
        event.trigger.end,
        event.date && JSON.stringify(event.date),
        event.content?.start ?? null,
        event.content?.end ?? null,
        shorten(id, event.outcomeOf),
        shorten(id, event.attributedTo),
        Number(event.background),
        event.confidence,
      ],
    )
    event.participants.forEach(({ mention, role }, place) => {
      database.run('INSERT INTO participants VALUES (?, ?, ?, ?, ?)', [
        article,
        position,
        place,
        shorten(id, mention),
        role,
      ])
    })
    event.places.forEach((mention, place) => {
      database.run('INSERT INTO event_places VALUES (?, ?, ?, ?)', [
        article,
        position,
        place,
        shorten(id, mention),
      ])
    })
  })
}
