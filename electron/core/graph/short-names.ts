/** Gives each entity the shortest name that its reports use and that no other entity shares: "Lavrov", "EU". */
import type { EntityNode, Relation } from '../../../shared/model'

export interface Names {
  readonly short: (entity: string) => string
  /** One of its names stands in the text. */
  readonly isIn: (entity: string, text: string) => boolean
  /** What stands before it as a place. */
  readonly preposition: (entity: string) => 'in' | 'at'
  /** Leaves out the country whose minister is there too. */
  readonly withoutRepresented: (entities: readonly string[]) => readonly string[]
}

export function namesOf(entities: readonly EntityNode[], relations: readonly Relation[]): Names {
  const speakers = new Map<string, string[]>()
  for (const { type, source, target } of relations)
    if (type === 'represents' && target !== null)
      speakers.set(target, [...(speakers.get(target) ?? []), source])
  const short = shortNames(entities)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return {
    short: (id) => short.get(id) ?? '?',
    isIn: (id, text) => {
      const entity = byId.get(id)
      const all = entity ? [short.get(id) ?? '', entity.name, ...entity.aliases] : []
      return all.some((name) => name !== '' && stands(name, text))
    },
    withoutRepresented: (all) =>
      all.filter((one) => !speakers.get(one)?.some((speaker) => all.includes(speaker))),
    preposition: (id) => (byId.get(id)?.kind === 'facility' ? 'at' : 'in'),
  }
}

function stands(name: string, text: string): boolean {
  const isLetter = (letter: string | undefined): boolean => /\p{L}/u.test(letter ?? '')
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true
  return false
}

/** Shortened only to the reports' own short form, so that "Xi Jinping" becomes "Xi". */
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

function shortForm({ kind, name, aliases, mentions }: EntityNode): string {
  // A sentence began with "Police"; a name of its own keeps its capital.
  const isUnnamed = mentions.length > 0 && mentions.every(({ form }) => form !== 'name')
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  if (isUnnamed && (!name.includes(' ') || aliases.includes(small))) return small
  const words = name.split(' ')
  if (kind === 'person') {
    const used = new Set(aliases)
    const withParticle = words.slice(-2).join(' ')
    if (words.length > 2 && /^\p{L}{1,3} /u.test(withParticle) && used.has(withParticle))
      return withParticle
    return words.toReversed().find((word) => used.has(word)) ?? name
  }
  if (words.length === 1 || kind === 'place' || kind === 'facility') return name
  const acronyms = aliases.filter((alias) => /^(?:\p{Lu}\.?){2,6}$/u.test(alias))
  return acronyms.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? name
}
