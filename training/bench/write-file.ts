/** Writes a `.parley` file of a given size through the real store and engine: `tsx write-file.ts FILE ARTICLES ENTITIES EVENTS [bare]`; `bare`: as another version saved it. */
import { createDatabase, saveFile, startSqlite, writeReadings } from '../../electron/store'
import { startEngine } from '../../electron/engine'
import { readResource } from '../../electron/engine/resources'
import { generateView } from '../../renderer/view-model/test-data/generate-view'
import { generateReadings } from './generate-readings'

const [file = '', ...words] = process.argv.slice(2)
const [articles = 0, entities = 0, events = 0] = words.map(Number)
const readings = generateReadings(generateView({ articles, entities, events }))
const database = createDatabase(await startSqlite(readResource('sql-wasm.wasm')))
writeReadings(database, readings)
const saved = saveFile(database, file)
if (!saved.ok) throw new Error(saved.problem.message)
if (words[3] !== 'bare') {
  const engine = await startEngine(() => undefined)
  const opened = await engine['engine:open-file'](file)
  const again = opened.ok ? await engine['engine:save-file'](file) : opened
  if (!again.ok) throw new Error(again.problem.message)
}
