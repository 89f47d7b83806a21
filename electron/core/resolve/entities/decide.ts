/** Applies a person's merges and splits to clusters of local entities. */
import type { Decision, EntityKind, Mention } from '../../../../shared/model'
import type { Cluster } from './cluster'
import { byCount, isNaming } from './local'
import { createUnionFind } from './union-find'

/** A cluster with what a person decided about it. */
export interface DecidedCluster extends Cluster {
  readonly mentions: readonly Mention[]
  /** Names of its named mentions, most frequent first. */
  readonly names: readonly string[]
  readonly renamed: string | null
  readonly kind: EntityKind | null
  /** Taken out of its entity by a person: the id of the mention. */
  readonly split: string | null
}

const NOTHING: ReadonlySet<string> = new Set()

export function applyDecisions(
  clusters: readonly Cluster[],
  decisions: readonly Decision[],
): readonly DecidedCluster[] {
  if (decisions.length === 0) return clusters.flatMap((cluster) => takeOut(cluster, NOTHING))
  const ordered = [...decisions].sort((a, b) => a.number - b.number).map(({ action }) => action)
  const split = new Set(
    ordered.flatMap((action) => (action.kind === 'split-mention' ? [action.mention] : [])),
  )
  const parts = clusters.flatMap((cluster) => takeOut(cluster, split))
  const indexOf = new Map<string, number>()
  for (const [index, part] of parts.entries())
    for (const mention of part.mentions) indexOf.set(mention.id, index)

  const sets = createUnionFind()
  const key = (index: number): string => String(index).padStart(9, '0')
  for (const action of ordered) {
    if (action.kind !== 'merge-entities') continue
    const [a, b] = action.mentions.map((mention) => indexOf.get(mention))
    if (a !== undefined && b !== undefined)
      sets.join(key(a), key(b), 'Someone decided that these are one.')
  }
  const joined = new Map<string, DecidedCluster>()
  for (const [index, part] of parts.entries()) {
    const root = sets.rootOf(key(index))
    const other = joined.get(root)
    joined.set(root, other ? join(other, part) : part)
  }
  for (const [root, cluster] of joined) {
    let { renamed, kind } = cluster
    const ids = new Set(cluster.mentions.map(({ id }) => id))
    for (const action of ordered) {
      if (action.kind === 'rename-entity' && ids.has(action.mention)) renamed = action.name
      if (action.kind === 'change-kind' && ids.has(action.mention)) kind = action.entityKind
    }
    joined.set(root, { ...cluster, renamed, kind, why: [...cluster.why, ...sets.whyOf(root)] })
  }
  return [...joined.values()]
}

function takeOut(cluster: Cluster, split: ReadonlySet<string>): readonly DecidedCluster[] {
  const all = cluster.locals.flatMap(({ mentions }) => mentions)
  const out = split.size === 0 ? [] : all.filter(({ id }) => split.has(id))
  const rest =
    split.size === 0
      ? all
      : all.filter(({ id, antecedent }) => !split.has(id) && !split.has(antecedent ?? ''))
  const toPart = (mentions: readonly Mention[], alone: string | null): DecidedCluster => ({
    ...cluster,
    gazetteer: alone === null ? cluster.gazetteer : null,
    why: alone === null ? cluster.why : ['Someone decided that this is another one.'],
    mentions,
    names: alone === null && out.length === 0 ? namesIn(all) : namesIn(mentions),
    renamed: null,
    kind: null,
    split: alone,
  })
  const alone = out.map((mention) =>
    toPart(
      [mention, ...all.filter(({ antecedent, id }) => antecedent === mention.id && !split.has(id))],
      mention.id,
    ),
  )
  return rest.some(isNaming) ? [toPart(rest, null), ...alone] : alone
}

function namesIn(mentions: readonly Mention[]): readonly string[] {
  const named = mentions.filter(({ form }) => form === 'name')
  return byCount((named.length > 0 ? named : mentions).map(({ text }) => text))
}

const join = (a: DecidedCluster, b: DecidedCluster): DecidedCluster => ({
  ...a,
  locals: [...a.locals, ...b.locals],
  gazetteer: a.gazetteer ?? b.gazetteer,
  mentions: [...a.mentions, ...b.mentions],
  names: namesIn([...a.mentions, ...b.mentions]),
  why: [...a.why, ...b.why],
  split: null,
})
