/** `parley build`: reads a folder and writes its graph in the formats asked for. */
import { existsSync } from 'node:fs'
import type { TextFormat } from '../../../shared/ipc/contract'
import type { Engine } from '../../engine'
import type { Command, ExitCode, Outside } from '../door'
import { openForCommand, startForCommand, tellProblem } from '../open'
import { writeExport, writeTables } from '../output'
import { printStats } from '../stats-text'
import { readWords } from '../words'

const TEXTS: readonly TextFormat[] = ['json', 'graphml', 'gexf']

export const build: Command = {
  name: 'build',
  usage:
    'build FOLDER [--out FILE.parley] [--json FILE] [--graphml FILE] [--gexf FILE] [--csv FOLDER]',
  summary: 'Reads the .txt and .md reports of a folder into a graph.',
  options: [
    '--out FILE.parley  the graph as a file that Parley opens; decisions in it are kept',
    '--json FILE        the graph as JSON (format parley-graph); - for standard output',
    '--graphml FILE     for Gephi, yEd, NetworkX, igraph; - for standard output',
    '--gexf FILE        for Gephi, with dates; - for standard output',
    '--csv FOLDER       two tables, nodes.csv and edges.csv',
    'Without any of these, what was found is counted on standard output.',
  ],
  run: async (words, outside) => {
    const { operands, options } = readWords(words, ['FOLDER'], ['out', 'csv', ...TEXTS])
    const engine = await startForCommand(outside)
    const file = options['out']
    const kept = file === undefined ? 0 : await openBefore(engine, file, outside)
    if (kept === null) return 1
    if (!(await openForCommand(engine, operands[0] ?? '', 'folder', outside))) return 1
    if (file !== undefined) {
      const saved = await save(engine, file, kept, outside)
      if (saved !== 0) return saved
    }
    for (const format of TEXTS) {
      const target = options[format]
      const written = target === undefined ? 0 : await writeExport(engine, format, target, outside)
      if (written !== 0) return written
    }
    if (options['csv'] !== undefined) return writeTables(engine, options['csv'], outside)
    return Object.keys(options).length === 0 ? printStats(engine, outside) : 0
  },
}

/** How many decisions the file holds that is about to be written anew; null when it must not be. */
async function openBefore(engine: Engine, file: string, outside: Outside): Promise<number | null> {
  if (!existsSync(file)) return 0
  const before = await engine['engine:open-file'](file)
  if (before.ok) return (await engine['engine:decisions']()).length
  tellProblem(outside, { ...before.problem, file })
  outside.tell('It was not overwritten. Choose another name for --out.')
  return null
}

async function save(
  engine: Engine,
  file: string,
  kept: number,
  outside: Outside,
): Promise<ExitCode> {
  if (kept > 0 && (await engine['engine:decisions']()).length === 0) {
    outside.tell(`error: ${file}: It holds a person's decisions on another folder's graph.`)
    outside.tell('It was not overwritten. Choose another name for --out.')
    return 1
  }
  const saved = await engine['engine:save-file'](file)
  if (!saved.ok) {
    tellProblem(outside, { ...saved.problem, file })
    return 1
  }
  outside.tell(`wrote ${file}`)
  return 0
}
