/** Gives each entity the shortest name that its reports use and that no other entity shares: "Lavrov". */
import type { EntityNode } from '../../../shared/model'

/** A surname is taken only from the reports' own short form, so that "Xi Jinping" becomes "Xi". */
export function shortNames(entities: readonly EntityNode[]): ReadonlyMap<string, string> {
  const wanted = new Map(entities.map((entity) => [entity.id, shortForm(entity)]))
  const uses = new Map<string, number>()
  const count = (name: string): void => void uses.set(name, (uses.get(name) ?? 0) + 1)
  for (const entity of entities) {
    for (const name of new Set([wanted.get(entity.id) ?? '', entity.name, ...entity.aliases])) {
      count(name)
    }
  }
  return new Map(
    entities.map(({ id, name }) => {
      const short = wanted.get(id) ?? name
      return [id, uses.get(short) === 1 ? short : name]
    }),
  )
}

function shortForm({ kind, name, aliases }: EntityNode): string {
  if (kind !== 'person') return name
  const words = name.split(' ')
  const used = new Set(aliases)
  return words.toReversed().find((word) => used.has(word)) ?? name
}
