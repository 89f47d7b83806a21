/** Reads N generated reports through the pipeline and prints one JSON line of seconds and megabytes: the child of `npm run bench`. Seconds are a core's, which a busy machine changes least. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createPipeline } from '../../electron/core/pipeline'
import { generateReports } from './generate-reports'

const count = Number(process.argv[2])
const reports = generateReports(count)
const weights = readFileSync(
  join(import.meta.dirname, '../../electron/core/annotate/data/model.bin'),
)
const pipeline = createPipeline(new Uint8Array(weights))
if (!pipeline.ok) throw new Error(pipeline.problem.message)

/** Seconds of a core since the start of the process. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const seconds = (from: number): number => spent() - from
const started = performance.now()

const readFrom = spent()
const readings = reports.map(({ file, text, published }) => {
  const metadata = { title: null, outlet: null, published }
  return pipeline.value.read({ file, text, metadata }).reading
})
const readSeconds = seconds(readFrom)

const resolveFrom = spent()
const graph = pipeline.value.resolve(readings, [])
const resolveSeconds = seconds(resolveFrom)
const rssMegabytes = process.memoryUsage().rss / 1e6

const wink = winkNLP(model)
const wallSeconds = (performance.now() - started) / 1000

const peerFrom = spent()
for (const { text } of reports) wink.readDoc(text)
const peerSeconds = seconds(peerFrom)

console.log(
  JSON.stringify({
    sentences: readings.reduce((sum, reading) => sum + reading.sentences.length, 0),
    readSeconds,
    resolveSeconds,
    peerSeconds,
    wallSeconds,
    rssMegabytes,
    entities: graph.entities.length,
    events: graph.events.length,
  }),
)
