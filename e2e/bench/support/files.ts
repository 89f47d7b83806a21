/** Makes invented `.parley` files of a wanted size, and the scenes they are drawn from. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchScene } from '../../../training/bench/write-scene'
import { ROOT } from '../../support/fixtures'

const run = (script: string, ...args: readonly string[]): void =>
  void execFileSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'training', 'bench', script), ...args],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  )

/** A file of so many articles, about six entities and twelve events to each, as this version saves it, or as another did. */
export function parleyFile(
  folder: string,
  articles: number,
  entities = articles * 6,
  events = articles * 12,
  savedBy: 'this version' | 'another' = 'this version',
): string {
  const file = join(folder, `${String(articles)} reports.parley`)
  const bare = savedBy === 'another' ? ['bare'] : []
  run('write-file.ts', file, String(articles), String(entities), String(events), ...bare)
  return file
}

/** Everything in the file (or folder of reports) as it is drawn when all of it is shown. */
export function sceneOf(folder: string, path: string, budget: number): BenchScene {
  const out = join(folder, 'scene.json')
  run('write-scene.ts', path, out, String(budget))
  return JSON.parse(readFileSync(out, 'utf8')) as BenchScene
}
