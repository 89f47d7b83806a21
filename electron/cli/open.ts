/** Opens a folder or a `.parley` file for a command, telling of progress and problems. */
import { statSync } from 'node:fs'
import type { Problem } from '../../shared/model'
import type { Engine } from '../engine'
import type { Outside } from './door'
import { displayProgress } from './progress'

/** An engine whose progress is shown. */
export const startForCommand = (outside: Outside): Promise<Engine> =>
  outside.startEngine(displayProgress(outside))

/** Whether something usable was there; if not, the reason has been told. */
export async function openForCommand(
  engine: Engine,
  path: string,
  kind: 'folder' | 'file',
  outside: Outside,
): Promise<boolean> {
  const request = kind === 'folder' ? 'engine:build-folder' : 'engine:open-file'
  const result = await engine[request](path)
  if (result.ok) for (const problem of result.value.problems) tellProblem(outside, problem)
  else tellProblem(outside, { ...result.problem, file: path })
  return result.ok
}

/** A path to nothing counts as a file. */
export function kindOf(path: string): 'folder' | 'file' {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return isFolder ? 'folder' : 'file'
}

/** "warning: a.txt: … [guessed-encoding]". */
export function tellProblem({ tell }: Outside, { severity, file, message, code }: Problem): void {
  tell(`${severity}: ${file === undefined ? '' : `${file}: `}${message} [${code}]`)
}
