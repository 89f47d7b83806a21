/** Turns a graph into the `parley-graph` JSON format, version 1: fixed keys in a fixed order. */
import type { Evidence, Mention, ParleyGraph, Span } from '../../shared/model'

const span = ({ start, end }: Span) => ({ start, end })
const evidence = ({ article, start, end }: Evidence) => ({ article, start, end })

/** Offsets are UTF-16 code units into the article's text, `end` exclusive. */
export function toGraphJson(graph: ParleyGraph): string {
  const content = {
    format: 'parley-graph',
    version: 1,
    articles: graph.articles.map(({ id, file, title, outlet, published, publishedFrom }) => ({
      id,
      file,
      title,
      outlet,
      published,
      publishedFrom,
    })),
    entities: graph.entities.map(({ id, kind, name, aliases, country, lat, lon, mentions }) => ({
      id,
      kind,
      name,
      aliases,
      country,
      lat,
      lon,
      mentions: mentions.map((mention) => ({ ...evidence(mention), form: form(mention) })),
    })),
    relations: graph.relations.map((relation) => ({
      type: relation.type,
      source: relation.source,
      target: relation.target,
      value: relation.value,
      evidence: relation.evidence.map(evidence),
    })),
    events: graph.events.map((event) => ({
      id: event.id,
      type: event.type,
      mode: event.mode,
      status: event.status,
      date: event.date && {
        start: event.date.start,
        end: event.date.end,
        text: event.date.text,
      },
      participants: event.participants.map(({ entity, role }) => ({ entity, role })),
      places: event.places.map(({ entity }) => ({ entity })),
      content: event.content,
      outcomeOf: event.outcomeOf,
      attributedTo: event.attributedTo,
      evidence: event.evidence.map(evidence),
    })),
    quotes: graph.quotes.map((quote) => ({
      speaker: quote.speakerEntity,
      direct: quote.direct,
      cue: span(quote.cue),
      ...evidence(quote),
      speakerSpan: quote.speakerSpan && span(quote.speakerSpan),
    })),
    times: graph.times.map((time) => ({ ...evidence(time), value: time.value })),
  }
  return JSON.stringify(content, null, 1) + '\n'
}

const form = ({ form }: Pick<Mention, 'form'>) => form
