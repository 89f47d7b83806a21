/** Writes a command's results where they are wanted. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TextFormat } from '../../shared/ipc/contract'
import type { Engine } from '../engine'
import type { ExitCode, Outside } from './door'
import { tellProblem } from './open'

/** `target` is a file, or `-` for stdout. */
export async function writeExport(
  engine: Engine,
  format: TextFormat,
  target: string,
  outside: Outside,
): Promise<ExitCode> {
  const text = await engine['engine:export-text'](format)
  if (!text.ok) {
    tellProblem(outside, text.problem)
    return 1
  }
  if (target === '-') {
    outside.print(text.value)
    return 0
  }
  return writeText(target, text.value, outside)
}

/** The two tables of the CSV format, into a folder made for them. */
export async function writeTables(
  engine: Engine,
  folder: string,
  outside: Outside,
): Promise<ExitCode> {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    return cannotWrite(folder, error, outside)
  }
  const nodes = await writeExport(engine, 'csv-nodes', join(folder, 'nodes.csv'), outside)
  if (nodes !== 0) return nodes
  return writeExport(engine, 'csv-edges', join(folder, 'edges.csv'), outside)
}

/** The file appears whole or not at all. */
function writeText(file: string, text: string, outside: Outside): ExitCode {
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.writing`)
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    return cannotWrite(file, error, outside)
  }
  outside.tell(`wrote ${file}`)
  return 0
}

function cannotWrite(file: string, error: unknown, outside: Outside): ExitCode {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
  const message = `It cannot be written here (${reason}).`
  tellProblem(outside, { code: 'cannot-write', message, file, severity: 'error' })
  return 1
}
