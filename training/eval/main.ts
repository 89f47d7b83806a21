/** `npm run eval [-- --only=ID,ID --errors]`: runs every scorer whose data is there and prints one table each. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotatorScorers } from './annotator'
import { entityScorers } from './entities'
import { eventScorers } from './events'
import { fiveReports } from './five-reports'
import { names } from './names'
import type { Row, Scorer } from './scorer'
import { stories } from './stories'

const scorers: readonly Scorer[] = [
  fiveReports,
  stories,
  ...annotatorScorers,
  names,
  ...entityScorers,
  ...eventScorers,
]

const { values } = parseArgs({
  options: { only: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
const only = values.only?.split(',')
const shared = join(import.meta.dirname, '../../../shared')

let missed = 0
for (const scorer of scorers) {
  if (only && !only.includes(scorer.id)) continue
  const missing = scorer.needs.filter((path) => !existsSync(join(shared, path)))
  console.log(`\n${scorer.title}  [${scorer.id}]`)
  if (missing.length > 0) {
    console.log(`  skipped: not there: ${missing.map((path) => `../shared/${path}`).join(', ')}`)
    continue
  }
  const rows = await scorer.run({ shared, errors: values.errors })
  const width = Math.max(...rows.map((row) => row.name.length))
  for (const row of rows) {
    const reached = isReached(row)
    if (reached === false) missed++
    const mark = reached === undefined ? ' ' : reached ? '✓' : '✗'
    const sign = row.better === 'atMost' ? '≤' : '≥'
    const goal = row.goal === undefined ? '' : `${sign} ${row.goal}`
    console.log(
      `  ${mark} ${row.name.padEnd(width)}  ${format(row.value).padStart(9)}  ${goal.padEnd(9)} ${row.note ?? ''}`.trimEnd(),
    )
  }
}
console.log(missed === 0 ? '\nEvery goal reached.' : `\n${missed} goals not reached (✗).`)

function isReached(row: Row): boolean | undefined {
  if (row.goal === undefined) return undefined
  return row.better === 'atMost' ? row.value <= row.goal : row.value >= row.goal - 5e-4
}

function format(value: number): string {
  return Number.isInteger(value) && value > 1 ? value.toLocaleString('en') : value.toFixed(3)
}
