/** Turns `npm run parley -- …` into the command line, built first when the sources are newer. */
import { join } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'
import { built } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { runScript } from './say.mjs'

await runScript(async () => {
  await buildIfStale()
  const words = [join(built, 'main', 'parley.js'), ...process.argv.slice(2)]
  const ran = await runCommand(process.execPath, words, {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
  return ran.code
})
