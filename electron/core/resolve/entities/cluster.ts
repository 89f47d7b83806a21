/** Joins local entities into clusters over all reports: by gazetteer key where there is one, else by name. */
import type { Gazetteer } from '../../gazetteer'
import { joinOrganisations, joinPlaces } from './across-names'
import { joinPeople } from './across-people'
import type { UnsurePair } from '../candidates'
import type { LocalEntity } from './local'
import { createUnionFind } from './union-find'

export interface Cluster {
  readonly locals: readonly LocalEntity[]
  readonly gazetteer: string | null
  readonly why: readonly string[]
}

export interface Clustering {
  readonly clusters: readonly Cluster[]
  /** Pairs of local keys that may be one. */
  readonly unsure: readonly UnsurePair[]
}

/** The order of `locals` does not matter. */
export function clusterAcrossArticles(
  given: readonly LocalEntity[],
  gazetteer: Gazetteer,
  /** Keys of locals that a person said are two. */
  apart: readonly (readonly [string, string])[] = [],
): Clustering {
  const locals = [...given].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const sets = createUnionFind(apart)
  const byKey = new Map<string, LocalEntity>()
  for (const local of locals) {
    if (local.gazetteer === null) continue
    const same = byKey.get(local.gazetteer)
    if (same) sets.join(same.key, local.key, '')
    else byKey.set(local.gazetteer, local)
  }
  const unknown = locals.filter(({ gazetteer }) => gazetteer === null)
  const of = (...kinds: readonly string[]): readonly LocalEntity[] =>
    unknown.filter(({ kind }) => kinds.includes(kind))
  const unsure = [
    ...joinPeople(of('person'), sets, gazetteer),
    ...joinOrganisations(of('organization', 'group', 'facility'), sets, gazetteer),
  ]
  joinPlaces(of('place', 'country', 'facility'), sets)
  const clusters = new Map<string, LocalEntity[]>()
  for (const local of locals) {
    const root = sets.rootOf(local.key)
    const cluster = clusters.get(root)
    if (cluster) cluster.push(local)
    else clusters.set(root, [local])
  }
  return {
    unsure,
    clusters: [...clusters.values()].map((members) => ({
      locals: members,
      gazetteer: members.find(({ gazetteer }) => gazetteer !== null)?.gazetteer ?? null,
      why: [
        ...new Set([...members.flatMap(({ why }) => why), ...sets.whyOf(members[0]?.key ?? '')]),
      ].filter(Boolean),
    })),
  }
}
