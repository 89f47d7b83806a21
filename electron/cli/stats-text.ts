/** Prints what is in the open graph as lines of a name and a number. */
import type { Engine } from '../engine'
import type { ExitCode, Outside } from './door'
import { tellProblem } from './open'

export async function printStats(engine: Engine, outside: Outside): Promise<ExitCode> {
  const counted = await engine['engine:stats']()
  if (!counted.ok) {
    tellProblem(outside, counted.problem)
    return 1
  }
  const { articles, sentences, entities, events, relations, quotes } = counted.value
  const lines: readonly (readonly [string, number])[] = [
    ['articles', articles],
    ['sentences', sentences],
    ['entities', sum(entities)],
    ...indented(entities),
    ['events', sum(events)],
    ...indented(events),
    ['relations', relations],
    ['quotes', quotes],
  ]
  outside.print(
    lines.map(([name, count]) => `${name.padEnd(16)}${String(count).padStart(7)}\n`).join(''),
  )
  return 0
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

const indented = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => [`  ${name}`, count] as const)
