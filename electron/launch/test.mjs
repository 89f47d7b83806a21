/** Turns the project into one line: types, lint, format, unit and end-to-end tests, counted together. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addCounts,
  closingLine,
  countPlaywright,
  countReport,
  countStep,
  countVitest,
  nothing,
} from './count-tests.mjs'
import { root } from './paths.mjs'
import { runPlaywright } from './playwright.mjs'
import { runCommand } from './run-command.mjs'
import { LaunchError, runScript, say } from './say.mjs'

const reports = mkdtempSync(join(tmpdir(), 'parley-test-'))

/** @param {string} file @param {readonly string[]} args */
const node = async (file, ...args) =>
  (await runCommand(process.execPath, [join(root, 'node_modules', file), ...args])).code

const tsc = (/** @type {string} */ project) => node('typescript/bin/tsc', '-p', project)

const unit = async () => {
  const report = join(reports, 'unit.json')
  const code = await node(
    'vitest/vitest.mjs',
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  )
  return countReport(report, countVitest, code)
}

const endToEnd = async () => {
  const report = join(reports, 'e2e.json')
  const args = ['test', '--project=e2e', '--reporter', 'list,json']
  const code = await runPlaywright(args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return countReport(report, countPlaywright, code)
}

/** @type {readonly (readonly [string, () => Promise<import('./count-tests.mjs').Count>])[]} */
const steps = [
  ['types: shared and core', async () => countStep(await tsc('tsconfig.core.json'))],
  ['types: electron, training, e2e', async () => countStep(await tsc('tsconfig.node.json'))],
  ['types: renderer', async () => countStep(await tsc('tsconfig.web.json'))],
  ['lint', async () => countStep(await node('eslint/bin/eslint.js', '.', '--max-warnings', '0'))],
  ['format', async () => countStep(await node('prettier/bin/prettier.cjs', '--check', '.'))],
  ['unit tests', unit],
  ['end-to-end tests', endToEnd],
]

await runScript(async () => {
  let total = nothing
  for (const [name, run] of steps) {
    say(`── ${name}`)
    const count = await run().catch((/** @type {unknown} */ error) => {
      say(error instanceof LaunchError ? error.message : String(error))
      return countStep(1)
    })
    if (count.failed > 0) say(`${name}: ${closingLine(count)}`)
    total = addCounts(total, count)
  }
  rmSync(reports, { recursive: true, force: true })
  console.log(closingLine(total))
  return total.failed === 0 ? 0 : 1
})
