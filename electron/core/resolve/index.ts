/** Joins the readings of many articles into one graph: entities, relations, events, and what was said. */
import type { ArticleReading, Decision, Figure, ParleyGraph, Quote } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import { entityOfMentions, resolveEntities } from './entities'
import { resolveEvents } from './events'
import { notesOf } from './notes'
import { relationsOf } from './relations'
import { dropUnused } from './unnamed'

/** The order of `readings` does not matter: same input, same bytes. */
export function resolveGraph(
  readings: readonly ArticleReading[],
  decisions: readonly Decision[],
  gazetteer: Gazetteer,
): ParleyGraph {
  const ordered = [...readings].sort((a, b) => compare(a.article.id, b.article.id))
  const { candidates: names, ...found } = resolveEntities(ordered, decisions, gazetteer)
  const relations = relationsOf(ordered, found.entities, found.entityOf)
  const { events, candidates } = resolveEvents({
    readings: ordered,
    ...found,
    relations,
    decisions,
  })
  const entities = dropUnused(found.entities, events)
  const kept = new Set(entities.map(({ id }) => id))
  const entityOf = entityOfMentions(entities)
  const entityFor = (mention: string | null): string | null =>
    mention === null ? null : (entityOf.get(mention) ?? null)
  return {
    articles: ordered
      .map(({ article: { id, file, title, outlet, published, publishedFrom } }) => ({
        id,
        file,
        title,
        outlet,
        published,
        publishedFrom,
      }))
      .sort((a, b) => compare(a.file, b.file)),
    entities,
    relations: relations.filter(
      ({ source, target }) => kept.has(source) && (target === null || kept.has(target)),
    ),
    events,
    quotes: ordered.flatMap(({ quotes }) =>
      quotes.map((quote): Quote => ({ ...quote, speakerEntity: entityFor(quote.speaker) })),
    ),
    times: ordered.flatMap(({ times }) => times),
    figures: ordered.flatMap(({ figures }) =>
      figures.map((figure): Figure => ({ ...figure, sourceEntity: entityFor(figure.source) })),
    ),
    candidates: [...names.filter(({ a, b }) => kept.has(a) && kept.has(b)), ...candidates],
    notes: notesOf(decisions, entityOf, events),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
