/** Turns the reading of one article into rows. */
import type { ArticleReading } from '../../../shared/model'
import type { WritableDatabase } from '../database'
import { inTransaction } from '../transaction'
import { writeArticle } from './article'
import { writeEvents } from './events'
import { writeMentions } from './mentions'
import { writeStatements } from './statements'

/** Writes all readings in one transaction. */
export function writeReadings(
  database: WritableDatabase,
  readings: readonly ArticleReading[],
): void {
  inTransaction(database, () => {
    for (const reading of readings) {
      const number = writeArticle(database, reading)
      writeMentions(database, number, reading)
      writeEvents(database, number, reading)
      writeStatements(database, number, reading)
    }
  })
}
