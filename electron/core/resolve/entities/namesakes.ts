/** Joins a name of two words or more that was taken once for a person's with the same name of a body or group elsewhere. */
import { fold } from '../../gazetteer/fold'
import type { LocalEntity } from './local'
import type { UnionFind } from './union-find'

/** `locals`: people, organisations and groups no list knows. */
export function joinNamesakes(locals: readonly LocalEntity[], sets: UnionFind): void {
  /** Null for those told of more than once. */
  const people = new Map<string, LocalEntity | null>()
  const others: (readonly [string, LocalEntity])[] = []
  for (const local of locals) {
    const [name = '', another] = new Set(local.names.map(fold))
    if (another !== undefined || !name.includes(' ')) continue
    if (local.kind === 'person')
      people.set(name, people.has(name) || local.mentions.length > 1 ? null : local)
    else others.push([name, local])
  }
  for (const [name, local] of others) {
    const person = people.get(name)
    if (person)
      sets.join(local.key, person.key, `“${local.names[0] ?? name}” is named so in several reports.`)
  }
}
