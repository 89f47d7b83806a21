/** Turns the mentions of many readings into one node for each person, organisation, country, group, place and facility. */
import type { ArticleReading, Decision, EntityNode, MergeCandidate } from '../../../../shared/model'
import type { Gazetteer } from '../../gazetteer'
import { toCandidates } from '../candidates'
import { clusterAcrossArticles } from './cluster'
import { applyDecisions } from './decide'
import { joinWithinArticle, type LocalEntity } from './local'
import { numberIds, tellApart, toNode } from './node'

export interface ResolvedEntities {
  readonly entities: readonly EntityNode[]
  /** Mention id to entity id. */
  readonly entityOf: ReadonlyMap<string, string>
  readonly candidates: readonly MergeCandidate[]
}

/** The order of `readings` does not matter. */
export function resolveEntities(
  readings: readonly ArticleReading[],
  decisions: readonly Decision[],
  gazetteer: Gazetteer,
): ResolvedEntities {
  const locals = readings.flatMap(joinWithinArticle)
  const apart = decisions.flatMap(({ action }) =>
    action.kind === 'keep-entities-apart' ? [action.mentions] : [],
  )
  const { clusters, unsure } = clusterAcrossArticles(locals, gazetteer, keysOf(apart, locals))
  const decided = applyDecisions(clusters, decisions)
  const nodes = decided.map((cluster) => toNode(cluster, gazetteer))
  const entities = tellApart(
    numberIds(nodes),
    new Set(decided.map(({ renamed }) => renamed)),
    gazetteer,
  )
  const entityOf = entityOfMentions(entities)
  return { entities, entityOf, candidates: toCandidates('entity', unsure, entityOf, apart) }
}

/** Pairs of mentions as pairs of the local entities they are in. */
function keysOf(
  pairs: readonly (readonly [string, string])[],
  locals: readonly LocalEntity[],
): readonly (readonly [string, string])[] {
  if (pairs.length === 0) return []
  const keyOf = new Map(locals.flatMap(({ key, mentions }) => mentions.map(({ id }) => [id, key])))
  return pairs.map(([a, b]) => [keyOf.get(a) ?? a, keyOf.get(b) ?? b])
}

/** Mention id to entity id. */
export function entityOfMentions(entities: readonly EntityNode[]): ReadonlyMap<string, string> {
  const entityOf = new Map<string, string>()
  for (const { id, mentions } of entities)
    for (const mention of mentions) entityOf.set(mention.id, id)
  return entityOf
}
