/** Finds the files that are shipped beside the code: in `out/main` once built, in their source places before. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type ResourceName = 'sql-wasm.wasm' | 'model.bin' | 'rules.txt'

const SOURCES: Readonly<Record<ResourceName, () => string>> = {
  'sql-wasm.wasm': () => createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'),
  'rules.txt': () => join(import.meta.dirname, '../../out/main/rules.txt'),
  'model.bin': () => join(import.meta.dirname, '../core/annotate/data/model.bin'),
}

/** Throws when it is nowhere. */
export function readResource(name: ResourceName): Uint8Array {
  // A bundle may be an entry (out/main) or a chunk (out/main/chunks).
  const built = [join(import.meta.dirname, name), join(import.meta.dirname, '..', name)]
  return readFileSync(built.find((path) => existsSync(path)) ?? SOURCES[name]())
}
