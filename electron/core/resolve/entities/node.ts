/** Turns a cluster of mentions into its node: id, kind, display name, aliases, country, coordinates. */
import type { EntityKind, EntityNode } from '../../../../shared/model'
import { fold, type Gazetteer } from '../../gazetteer'
import type { DecidedCluster } from './decide'
import { byCount, isNaming, isUnnamed } from './local'
import { parsePersonName } from './person-name'

interface Known {
  readonly kind: EntityKind
  readonly name: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** The id may be shared by two clusters of one name; `numberIds` parts them. */
export function toNode(cluster: DecidedCluster, gazetteer: Gazetteer): EntityNode {
  const known = cluster.gazetteer === null ? null : lookUp(cluster.gazetteer, gazetteer)
  const kind =
    cluster.kind ??
    known?.kind ??
    byCount(cluster.mentions.filter(isNaming).map((mention) => mention.kind))[0] ??
    'organization'
  const name = cluster.renamed ?? known?.name ?? ownName(cluster, kind)
  const aliases = [...new Set(cluster.names)].filter((alias) => alias !== name).sort(byCodeUnit)
  const mentions = [...cluster.mentions]
    .sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end)
    .map(({ id, article, start, end, form, use }) => ({ id, article, start, end, form, use }))
  return {
    id:
      cluster.split === null
        ? idOf(cluster.gazetteer, kind, displayName(kind, cluster.names))
        : `${kind}:${slug(name)}-${cluster.split.replace(':', '-')}`,
    kind,
    name,
    aliases,
    country:
      known?.country ??
      countryOfUnnamed(cluster.gazetteer, gazetteer) ??
      countryAround(cluster, kind, gazetteer),
    lat: known?.lat ?? null,
    lon: known?.lon ?? null,
    mentions,
    why: [...knownWhy(cluster, known), ...new Set(cluster.why)],
  }
}

/** People without a name go by what tells most: "Syrian rebels" before "rebels". */
function ownName({ gazetteer, names }: DecidedCluster, kind: EntityKind): string {
  if (!isUnnamed(gazetteer)) return displayName(kind, names)
  const telling =
    names.find((name) => name.includes(' ')) ??
    names.find((name) => name === name.toLowerCase()) ??
    displayName(kind, names)
  // "terrorist targets" are those of terrorists.
  const several = gazetteer?.endsWith(`-${telling.toLowerCase()}s`) ? `${telling}s` : telling
  // Some outlets write "US -backed rebels".
  return several.replace(/(?<=\p{L}) ?- ?(?=\p{L})/gu, '-')
}

function countryOfUnnamed(key: string | null, gazetteer: Gazetteer): string | null {
  const code = /^unnamed:(?:[0-9a-f]{12}-)?([a-z]{2})-/.exec(key ?? '')?.[1]
  return code ? (gazetteer.countryByCode(code.toUpperCase())?.code ?? null) : null
}

/** Where the reports say that a place no list knows lies, or whose a ministry is; nowhere when they differ. */
function countryAround(
  { locals }: DecidedCluster,
  kind: EntityKind,
  gazetteer: Gazetteer,
): string | null {
  // A ministry is where the country is that it belongs to.
  const key = kind === 'organization' ? 'owner' : 'within'
  if (kind !== 'place' && kind !== 'facility' && kind !== 'organization') return null
  const told = locals.flatMap((local) => {
    const holder = local[key]
    return (holder && lookUp(holder, gazetteer)?.country) ?? []
  })
  const [only, ...others] = new Set(told)
  return only && others.length === 0 ? only : null
}

/** Two of one name and kind in two countries are told apart: "Foreign Ministry (Chad)". */
export function tellApart(
  nodes: readonly EntityNode[],
  /** Names that a person gave, which stay as they are. */
  given: ReadonlySet<string | null>,
  gazetteer: Gazetteer,
): readonly EntityNode[] {
  const keyOf = ({ kind, name }: EntityNode): string => `${kind}:${fold(name)}`
  const countries = new Map<string, Set<string | null>>()
  for (const node of nodes) {
    const known = countries.get(keyOf(node)) ?? new Set()
    countries.set(keyOf(node), known.add(node.country))
  }
  return nodes.map((node) => {
    const shared = (countries.get(keyOf(node))?.size ?? 0) > 1
    const country = node.country === null ? null : gazetteer.countryByCode(node.country)
    if (!shared || !country || node.kind === 'person' || given.has(node.name)) return node
    const aliases = [...new Set([...node.aliases, node.name])].sort(byCodeUnit)
    return { ...node, name: `${node.name} (${country.name})`, aliases }
  })
}

/** Gives clusters that share an id numbers, in an order that does not depend on the reading. */
export function numberIds(nodes: readonly EntityNode[]): readonly EntityNode[] {
  const ordered = [...nodes].sort(
    (a, b) =>
      byCodeUnit(a.id, b.id) || byCodeUnit(a.mentions[0]?.id ?? '', b.mentions[0]?.id ?? ''),
  )
  const seen = new Map<string, number>()
  return ordered.map((node) => {
    const count = (seen.get(node.id) ?? 0) + 1
    seen.set(node.id, count)
    return count === 1 ? node : { ...node, id: `${node.id}-${String(count)}` }
  })
}

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lookUp(key: string, gazetteer: Gazetteer): Known | null {
  const at = key.indexOf(':')
  const code = key.slice(at + 1)
  switch (key.slice(0, at)) {
    case 'country': {
      const country = gazetteer.countryByCode(code)
      return (
        country && {
          kind: 'country',
          name: country.name,
          country: code,
          lat: country.lat,
          lon: country.lon,
        }
      )
    }
    case 'city': {
      const city = gazetteer.cityByKey(key)
      return (
        city && {
          kind: 'place',
          name: city.name,
          country: city.country,
          lat: city.lat,
          lon: city.lon,
        }
      )
    }
    case 'unnamed':
      return null
    default: {
      const known = gazetteer.knownByKey(key)
      return (
        known && {
          kind: known.kind,
          name: known.name,
          country: known.country,
          lat: null,
          lon: null,
        }
      )
    }
  }
}

const prefixes: Readonly<Record<string, string>> = {
  org: 'organization',
  media: 'organization',
  region: 'place',
}

function idOf(key: string | null, kind: EntityKind, name: string): string {
  if (isUnnamed(key)) return `${kind}:${key?.slice(8) ?? ''}`
  if (key === null) return `${kind}:${slug(name)}`
  if (key.startsWith('city:')) return `place:city-${key.slice(5)}`
  const at = key.indexOf(':')
  return `${prefixes[key.slice(0, at)] ?? key.slice(0, at)}:${key.slice(at + 1)}`
}

const slug = (name: string): string => fold(name).replaceAll(' ', '-')

/** Of a person the most frequent full name, else the longest; of others the most frequent name that is no acronym. */
export function displayName(kind: EntityKind, names: readonly string[]): string {
  const words = (name: string): number => name.split(/[\s-]+/).length
  if (kind === 'person') {
    const full = names.filter((name) => parsePersonName(name).given.length > 0)
    const plain = full.filter((name) => name.includes(' ') && name !== name.toUpperCase())
    const pool = plain.length > 0 ? plain : full.length > 0 ? full : names
    return pool[0] ?? ''
  }
  const long = names.filter((name) => words(name) > 1 || !/^[\p{L}.]*\p{Lu}[.]?$/u.test(name))
  return (kind === 'organization' || kind === 'group' ? long[0] : undefined) ?? names[0] ?? ''
}

function knownWhy(cluster: DecidedCluster, known: Known | null): readonly string[] {
  if (!known) return []
  const forms = new Map(cluster.names.map((name) => [fold(name), name]))
  forms.delete(fold(known.name))
  const others = [...forms.values()].sort(byCodeUnit).slice(0, 6)
  if (others.length === 0) return []
  const list = others.map((name) => `“${name}”`).join(', ')
  return [
    `The name list gives ${list} as ${others.length === 1 ? 'a word' : 'words'} for ${known.name}.`,
  ]
}
