/** Turns the mentions of many readings into one node for each person, organisation, country, group, place and facility. */
import type { ArticleReading, Decision, EntityNode, MergeCandidate } from '../../../../shared/model'
import type { Gazetteer } from '../../gazetteer'
import { clusterAcrossArticles } from './cluster'
import { applyDecisions } from './decide'
import { joinWithinArticle } from './local'
import { byCodeUnit, numberIds, tellApart, toNode } from './node'

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
  const { clusters, unsure } = clusterAcrossArticles(readings.flatMap(joinWithinArticle), gazetteer)
  const decided = applyDecisions(clusters, decisions)
  const nodes = decided.map((cluster) => toNode(cluster, gazetteer))
  const entities = tellApart(
    numberIds(nodes),
    new Set(decided.map(({ renamed }) => renamed)),
    gazetteer,
  )
  const entityOf = entityOfMentions(entities)
  return { entities, entityOf, candidates: toCandidates(unsure, entityOf) }
}

/** Mention id to entity id. */
export function entityOfMentions(entities: readonly EntityNode[]): ReadonlyMap<string, string> {
  const entityOf = new Map<string, string>()
  for (const { id, mentions } of entities)
    for (const mention of mentions) entityOf.set(mention.id, id)
  return entityOf
}

function toCandidates(
  pairs: readonly MergeCandidate[],
  entityOf: ReadonlyMap<string, string>,
): readonly MergeCandidate[] {
  const best = new Map<string, MergeCandidate>()
  for (const pair of pairs) {
    const ends = [entityOf.get(pair.a), entityOf.get(pair.b)].sort()
    const [a, b] = ends
    if (a === undefined || b === undefined || a === b) continue
    const known = best.get(`${a} ${b}`)
    if (!known || known.score < pair.score) best.set(`${a} ${b}`, { ...pair, a, b })
  }
  return [...best.values()].sort(
    (x, y) => y.score - x.score || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b),
  )
}
