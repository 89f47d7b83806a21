/** Turns `npm run screenshots` into pictures of the app's main states in output/screenshots. */
import { runPlaywright } from './playwright.mjs'
import { runScript } from './say.mjs'

await runScript(() => runPlaywright(['test', '--project=screenshots', ...process.argv.slice(2)]))
