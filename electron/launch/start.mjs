/** Turns `npm start [-- FOLDER|FILE.parley]` into a window, or, where none can be shown, into files in output/. */
import { existsSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'
import { hasDisplay } from './display.mjs'
import { built, root } from './paths.mjs'
import { runApp } from './run-app.mjs'
import { runCommand } from './run-command.mjs'
import { LaunchError, runScript, say } from './say.mjs'

/** @param {readonly string[]} args */
const start = async (args) => {
  // npm changes the folder; what a person typed counts from where they stood.
  const typed = args.find((word) => !word.startsWith('-'))
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), typed ?? join(root, 'corpus'))
  if (!existsSync(target)) throw new LaunchError(`there is no ${target}. try: npm start`)
  await buildIfStale()
  const flags = args.filter((word) => word.startsWith('-'))
  return hasDisplay() ? runApp([...flags, target]) : writeOutput(target)
}

/**
 * The same graph by the command line, and a picture by the app itself, drawn unseen.
 * @param {string} target
 */
const writeOutput = async (target) => {
  const output = join(root, 'output')
  mkdirSync(output, { recursive: true })
  say(`no display here, so the graph is written to ${relative(root, output)}/ instead of shown`)
  const file = (/** @type {string} */ name) => join(output, name)
  const commands = target.endsWith('.parley')
    ? ['json', 'graphml'].map((format) => [
        ...['export', target, '--format', format, '--out', file(`graph.${format}`)],
      ])
    : [
        [
          ...['build', target, '--out', file('graph.parley')],
          ...['--json', file('graph.json'), '--graphml', file('graph.graphml')],
        ],
      ]
  for (const words of commands) {
    const ran = await runCommand(process.execPath, [join(built, 'main', 'parley.js'), ...words])
    if (ran.code !== 0) return ran.code
  }
  const code = await runApp(['--log-level=3', `--capture=${file('graph.png')}`, target])
  if (code === 0) say(`see ${output}: graph.png, graph.json, graph.graphml`)
  return code
}

await runScript(() => start(process.argv.slice(2)))
