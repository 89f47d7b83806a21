/** Turns the event readings of many articles into one node for each thing that happened. */
import type {
  ArticleReading,
  Decision,
  EntityNode,
  EventNode,
  MergeCandidate,
  Relation,
} from '../../../../shared/model'
import { toCandidates } from '../candidates'
import { candidateOf, type ReportContext } from './candidate'
import { correctEvents } from './correct'
import { groupCandidates, wishesOf } from './group'
import { nodeOf } from './node'
import { withOutcomes } from './outcomes'
import { speaksFor } from './parties'
import { quotedIn } from './quoted'

export interface EventInput {
  readonly readings: readonly ArticleReading[]
  /** Mention id to entity id. */
  readonly entityOf: ReadonlyMap<string, string>
  readonly entities: readonly EntityNode[]
  /** Who speaks for whom. */
  readonly relations: readonly Relation[]
  readonly decisions: readonly Decision[]
}

export interface ResolvedEvents {
  readonly events: readonly EventNode[]
  readonly candidates: readonly MergeCandidate[]
}

/** The order of `readings` does not matter; nodes are sorted by date, then category, then id. */
export function resolveEvents(input: EventInput): ResolvedEvents {
  const { entityOf, entities, decisions } = input
  const wishes = wishesOf(decisions)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const readings = [...input.readings].sort((a, b) =>
    a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0,
  )
  const kept = readings.flatMap((reading) => {
    const context = contextOf(reading)
    return reading.events.flatMap((event) =>
      wishes.removed.has(event.id) ? [] : (candidateOf(event, context, entityOf, byId) ?? []),
    )
  })
  const speakers = speaksFor(input.relations)
  const { groups, unsure } = groupCandidates(kept, wishes, speakers)
  const nodes = groups.map((group) => nodeOf(group, (entity) => entity))
  const told = withOutcomes(nodes, kept, speakers).filter(
    (node) => node.participants.length > 0 || node.outcomeOf !== null || node.places.length > 0,
  )
  const eventOf = new Map(told.flatMap(({ id, readings: own }) => own.map((one) => [one, id])))
  return {
    events: [...correctEvents(told, decisions, entityOf)].sort(byTime),
    candidates: toCandidates('event', unsure, eventOf, wishes.apart),
  }
}

function contextOf({ article, mentions, events, quotes }: ArticleReading): ReportContext {
  const spans = new Map(mentions.map((mention) => [mention.id, mention]))
  return {
    article,
    spanOf: (mention) => spans.get(mention),
    told: new Map(events.map((event) => [event.id, event])),
    quotes: article.published === null ? quotedIn(article.text, quotes) : new Set(),
  }
}

function byTime(a: EventNode, b: EventNode): number {
  const [x, y] = [a.date?.start ?? '9999', b.date?.start ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.type !== b.type) return a.type < b.type ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
