/** Joins the mentions of one article into local entities: antecedents, introduced aliases, same words, short names. */
import type { ArticleReading, EntityKind, Mention } from '../../../../shared/model'
import { fold } from '../../gazetteer/fold'
import { parsePersonName } from './person-name'
import { createUnionFind } from './union-find'

/** What one article says of one thing. */
export interface LocalEntity {
  /** Id of its first named mention: unique over all articles. */
  readonly key: string
  readonly article: string
  readonly kind: EntityKind
  /** Gazetteer key, when a name alone decides. */
  readonly gazetteer: string | null
  /** Key of the country whose ministry it is: there is one "Foreign Ministry" in each. */
  readonly owner: string | null
  /** Gazetteer key of what the report says a place lies in. */
  readonly within: string | null
  readonly mentions: readonly Mention[]
  /** Texts of its named mentions, the most frequent first. */
  readonly names: readonly string[]
  readonly why: readonly string[]
}

/** Clusters without a name (an untied "he") give none; people without one ("Syrian rebels") are known by their key. */
export function joinWithinArticle(reading: ArticleReading): readonly LocalEntity[] {
  const single = reading.mentions.filter(({ members }) => members.length === 0)
  const known = new Set(single.map(({ id }) => id))
  const sets = createUnionFind()
  const firstOf = new Map<string, Mention>()
  const owners = ownersIn(reading)
  const holders = holdersIn(reading)
  const ownerOf = onlyOwners(
    single.map(({ id, text }) => [fold(text), owners.get(id) ?? null] as const),
  )
  for (const mention of single) {
    if (mention.antecedent !== null && known.has(mention.antecedent))
      sets.join(mention.id, mention.antecedent, whyAntecedent(mention))
    if (!isNaming(mention) || isTied(mention, known)) continue
    const name = fold(mention.text)
    const owner = owners.get(mention.id) ?? ownerOf(name)
    const key = mention.gazetteer ?? `${mention.kind}:${name}@${owner ?? ''}`
    const first = firstOf.get(key)
    if (first) sets.join(first.id, mention.id, '')
    else firstOf.set(key, mention)
  }
  for (const link of reading.links)
    if (link.type === 'same-as' && known.has(link.source) && known.has(link.target))
      sets.join(link.source, link.target, 'One report gives the two as names of one thing.')
  joinShortNames(single, sets)
  const clusters = new Map<string, Mention[]>()
  for (const mention of single) {
    const root = sets.rootOf(mention.id)
    const cluster = clusters.get(root)
    if (cluster) cluster.push(mention)
    else clusters.set(root, [mention])
  }
  return [...clusters.values()].flatMap((cluster) =>
    toLocal(cluster, { owners, holders }, sets.whyOf),
  )
}

/** Mention of a ministry to the key of its country. */
function ownersIn({ mentions, links }: ArticleReading): ReadonlyMap<string, string> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return new Map(
    links.flatMap(({ type, source, target }): [string, string][] => {
      const country = byId.get(target)?.gazetteer
      const body = byId.get(source)?.kind === 'organization'
      return type === 'represents' && body && country?.startsWith('country:')
        ? [[source, country]]
        : []
    }),
  )
}

/** Mention of a place to the key of the country or place it lies in. */
function holdersIn({ mentions, links }: ArticleReading): ReadonlyMap<string, string> {
  const keys = new Map(mentions.map(({ id, gazetteer }) => [id, gazetteer]))
  return new Map(
    links.flatMap(({ type, source, target }): [string, string][] => {
      const key = type === 'located-in' ? keys.get(target) : null
      return key ? [[source, key]] : []
    }),
  )
}

/** Whose a bare name is: the only country that has one of that name, else nobody's. */
export function onlyOwners(
  named: readonly (readonly [name: string, owner: string | null])[],
): (name: string) => string | null {
  const owners = new Map<string, Set<string>>()
  for (const [name, owner] of named)
    if (owner !== null) owners.set(name, (owners.get(name) ?? new Set()).add(owner))
  return (name) => {
    const [only, ...others] = owners.get(name) ?? []
    return only !== undefined && others.length === 0 ? only : null
  }
}

/** "Garba" of which the report tells whose it is: two ministers of one surname stay two. */
const isTied = ({ kind, form, antecedent }: Mention, known: ReadonlySet<string>): boolean =>
  kind === 'person' && form === 'name' && antecedent !== null && known.has(antecedent)

/** A surname alone belongs to the one person of the report with that family name. */
function joinShortNames(
  mentions: readonly Mention[],
  sets: ReturnType<typeof createUnionFind>,
): void {
  const people = mentions.filter(
    ({ form, kind, gazetteer }) => form === 'name' && kind === 'person' && gazetteer === null,
  )
  const parsed = people.map((mention) => ({ mention, name: parsePersonName(mention.text) }))
  const full = new Map<string, Set<string>>()
  for (const { mention, name } of parsed) {
    if (name.given.length === 0) continue
    const roots = full.get(name.familyKey) ?? new Set()
    full.set(name.familyKey, roots.add(sets.rootOf(mention.id)))
  }
  for (const { mention, name } of parsed) {
    if (name.given.length > 0) continue
    const [only, ...others] = full.get(name.familyKey) ?? []
    if (only !== undefined && others.length === 0)
      sets.join(only, mention.id, 'The surname alone follows the full name in one report.')
  }
}

function toLocal(
  mentions: readonly Mention[],
  { owners, holders }: Readonly<Record<'owners' | 'holders', ReadonlyMap<string, string>>>,
  whyOf: (key: string) => readonly string[],
): readonly LocalEntity[] {
  const names = mentions.filter(({ form }) => form === 'name')
  const named = names.length > 0 ? names : mentions.filter(isNaming)
  const [first] = named
  if (!first) return []
  return [
    {
      key: first.id,
      article: first.article,
      kind: byCount(named.map(({ kind }) => kind))[0] ?? first.kind,
      gazetteer: byCount(named.flatMap(({ gazetteer }) => gazetteer ?? []))[0] ?? null,
      owner: byCount(named.flatMap(({ id }) => owners.get(id) ?? []))[0] ?? null,
      within: byCount(named.flatMap(({ id }) => holders.get(id) ?? []))[0] ?? null,
      mentions,
      names: byCount(named.map(({ text }) => text)),
      why: whyOf(first.id).filter(Boolean),
    },
  ]
}

/** A name, the description that people without one go by, or a capital told by its country. */
export const isNaming = ({ form, gazetteer }: Mention): boolean =>
  form === 'name' || isUnnamed(gazetteer) || gazetteer?.startsWith('city:') === true

export const isUnnamed = (key: string | null): boolean => key?.startsWith('unnamed:') === true

const whyAntecedent = ({ form }: Mention): string =>
  form === 'name' ? 'The short name follows the full name in one report.' : ''

/** Distinct values, most frequent first, ties in code-unit order. */
export function byCount<T extends string>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0))
    .map(([value]) => value)
}
