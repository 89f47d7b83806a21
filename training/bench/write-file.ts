/** Writes a `.parley` file of a given size through the real store: `tsx write-file.ts FILE ARTICLES ENTITIES EVENTS`. */
import { createDatabase, saveFile, startSqlite, writeReadings } from '../../electron/store'
import { readResource } from '../../electron/engine/resources'
import { generateView } from '../../renderer/view-model/test-data/generate-view'
import { generateReadings } from './generate-readings'

const [file = '', ...numbers] = process.argv.slice(2)
const [articles = 0, entities = 0, events = 0] = numbers.map(Number)
const readings = generateReadings(generateView({ articles, entities, events }))
const database = createDatabase(await startSqlite(readResource('sql-wasm.wasm')))
writeReadings(database, readings)
const saved = saveFile(database, file)
if (!saved.ok) throw new Error(saved.problem.message)
