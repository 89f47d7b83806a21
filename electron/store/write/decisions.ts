/** Keeps a person's decisions: the list only ever grows at its end, and undo drops its last one. */
import type { Decision, DecisionAction } from '../../../shared/model'
import type { WritableDatabase } from '../database'
import { inTransaction } from '../transaction'

/** Appends a decision and returns it with its number. */
export function appendDecision(database: WritableDatabase, action: DecisionAction): Decision {
  const last = database.rows('SELECT coalesce(max(number), 0) AS number FROM decisions')[0]
  const number = Number(last?.['number'] ?? 0) + 1
  database.run('INSERT INTO decisions VALUES (?, ?)', [number, JSON.stringify(action)])
  return { number, action }
}

/** Undo. Does nothing when there is no decision. */
export function dropLastDecision(database: WritableDatabase): void {
  database.run('DELETE FROM decisions WHERE number = (SELECT max(number) FROM decisions)')
}

/** Carries the decisions of another graph over, in their order. */
export function writeDecisions(database: WritableDatabase, decisions: readonly Decision[]): void {
  inTransaction(database, () => {
    for (const { action } of decisions) appendDecision(database, action)
  })
}
