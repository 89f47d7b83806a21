/** Turns an article's times, quotes and figures into rows. */
import type { ArticleReading } from '../../../shared/model'
import type { WritableDatabase } from '../database'
import { shorten } from '../ids'

export function writeStatements(
  database: WritableDatabase,
  article: number,
  reading: ArticleReading,
): void {
  const { id } = reading.article
  reading.times.forEach(({ start, end, sentence, value, how }, position) => {
    database.run('INSERT INTO times VALUES (?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      start,
      end,
      sentence,
      value,
      how,
    ])
  })
  reading.quotes.forEach((quote, position) => {
    database.run('INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      quote.start,
      quote.end,
      quote.sentence,
      Number(quote.direct),
      quote.cue.start,
      quote.cue.end,
      quote.speakerSpan?.start ?? null,
      quote.speakerSpan?.end ?? null,
      shorten(id, quote.speaker),
    ])
  })
  reading.figures.forEach((figure, position) => {
    database.run('INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      figure.start,
      figure.end,
      figure.sentence,
      figure.measure,
      figure.value,
      figure.qualifier,
      shorten(id, figure.source),
    ])
  })
}
