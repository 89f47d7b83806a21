/** Turns `npm run bench:ui` into measurements of the real app, printed as a table. */
import { runPlaywright } from './playwright.mjs'
import { runScript } from './say.mjs'

await runScript(() =>
  runPlaywright([
    ...['test', '--project=bench', '--reporter=./e2e/bench/support/table-reporter.ts'],
    ...process.argv.slice(2),
  ]),
)
