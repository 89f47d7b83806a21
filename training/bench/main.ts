/** `npm run bench [-- --max=2000]`: reads generated folders of doubling size, each in a fresh process, beside wink-nlp's bare read of the same text. */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { max: { type: 'string', default: '2000' } } })
const sizes: number[] = []
for (let size = 125; size <= Number(values.max); size *= 2) sizes.push(size)

export interface Measured {
  readonly sentences: number
  readonly readSeconds: number
  readonly resolveSeconds: number
  readonly peerSeconds: number
  /** By the clock, with whatever else the machine was doing. */
  readonly wallSeconds: number
  readonly rssMegabytes: number
  readonly entities: number
  readonly events: number
}

console.log(
  'seconds of one core\n' +
    'articles  sentences  read s  resolve s  articles/min  clock s  wink-nlp s  ratio  RSS MB  entities  events',
)
let before: Measured | undefined
for (const size of sizes) {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', new URL('./measure.ts', import.meta.url).pathname, String(size)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const m = JSON.parse(printed) as Measured
  const total = m.readSeconds + m.resolveSeconds
  console.log(
    [
      String(size).padStart(8),
      String(m.sentences).padStart(10),
      m.readSeconds.toFixed(2).padStart(7),
      m.resolveSeconds.toFixed(2).padStart(10),
      ((60 * size) / total).toFixed(0).padStart(13),
      m.wallSeconds.toFixed(1).padStart(8),
      m.peerSeconds.toFixed(2).padStart(11),
      (total / m.peerSeconds).toFixed(2).padStart(6),
      m.rssMegabytes.toFixed(0).padStart(7),
      String(m.entities).padStart(9),
      String(m.events).padStart(7),
      before
        ? `  cost ×${(total / (before.readSeconds + before.resolveSeconds)).toFixed(2)} for ×2`
        : '',
    ].join(' '),
  )
  before = m
}
