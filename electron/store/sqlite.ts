/** Turns the bytes of sql-wasm.wasm into a running SQLite. */
import initSqlJs, { type SqlJsStatic } from 'sql.js'

export type Sqlite = SqlJsStatic

/** Starts SQLite from `wasm`; nothing is looked up on disk or fetched. */
export const startSqlite = (wasm: Uint8Array): Promise<Sqlite> =>
  initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer })
