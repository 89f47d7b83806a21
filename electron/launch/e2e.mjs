/** Turns `npm run test:e2e` into Playwright's run against the built app in real Electron. */
import { runPlaywright } from './playwright.mjs'
import { runScript } from './say.mjs'

await runScript(() => runPlaywright(['test', '--project=e2e', ...process.argv.slice(2)]))
