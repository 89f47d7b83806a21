/** Turns `npm run screenshots` into pictures of the app's main states in docs/images. */
import { runPlaywright } from './playwright.mjs'
import { runScript } from './say.mjs'

await runScript(() => runPlaywright(['test', '--project=screenshots', ...process.argv.slice(2)]))
