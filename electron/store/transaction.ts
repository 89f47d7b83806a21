/** Does a piece of work wholly or not at all. */
import type { WritableDatabase } from './database'

/** Runs `work` between BEGIN and COMMIT; when it throws, everything it wrote is rolled back. */
export function inTransaction<T>(database: WritableDatabase, work: () => T): T {
  database.run('BEGIN')
  try {
    const value = work()
    database.run('COMMIT')
    return value
  } catch (error) {
    database.run('ROLLBACK')
    throw error
  }
}
