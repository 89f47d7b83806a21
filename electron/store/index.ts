/** What the engine may use of the store. */
export type { ReadableDatabase, WritableDatabase } from './database'
export { createDatabase, openFile, type StoredGraph } from './open'
export { searchSentences } from './queries/search'
export { saveFile } from './save'
export { startSqlite, type Sqlite } from './sqlite'
export { appendDecision, dropLastDecision, writeDecisions } from './write/decisions'
export { writeReadings } from './write/reading'
export { writeFolder, writeViews } from './write/settings'
