/** A pipeline that understands no English: one line is one sentence, one capitalised word is one person, equal words are one entity. */
import type {
  ArticleReading,
  Decision,
  EntityNode,
  EventNode,
  Mention,
  ParleyGraph,
} from '../../../shared/model'
import { toGraphView } from '../../core/graph'
import type { Pipeline } from '../../core/pipeline'

/** Deterministic, and enough to see what the engine does around a real one. */
export const fakePipeline: Pipeline = {
  read: ({ file, text, metadata }) => ({ reading: readWords(file, text, metadata), problems: [] }),
  resolve: resolveByWords,
  view: toGraphView,
  explain: (text) => text.toUpperCase(),
}

function readWords(
  file: string,
  text: string,
  metadata: Parameters<Pipeline['read']>[0]['metadata'],
): ArticleReading {
  const id = `x${[...text].reduce((hash, c) => (hash * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7).toString(16)}`
  const lines = [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    article: {
      id,
      file,
      title: metadata?.title ?? text.slice(0, lines[0]?.end),
      outlet: metadata?.outlet ?? null,
      published: metadata?.published ?? null,
      publishedFrom: metadata?.published ? 'metadata' : 'unknown',
      text,
      blocks: lines.map((line) => ({ ...line, kind: 'body' })),
      dateline: null,
    },
    sentences: lines,
    mentions: [...text.matchAll(/\p{Lu}\p{L}+/gu)].map((word) => {
      const span = { start: word.index, end: word.index + word[0].length }
      return {
        id: `${id}:${String(span.start)}-${String(span.end)}`,
        article: id,
        ...span,
        text: word[0],
        kind: 'person',
        form: 'name',
        use: 'actor',
        sentence: lines.findIndex((line) => span.end <= line.end),
        first: 0,
        last: 0,
        head: 0,
        antecedent: null,
        members: [],
        gazetteer: null,
      }
    }),
    roles: [],
    links: [],
    events: [],
    times: [],
    quotes: [],
    figures: [],
  }
}

function resolveByWords(
  readings: readonly ArticleReading[],
  decisions: readonly Decision[],
): ParleyGraph {
  const mentions = readings.flatMap((reading) => reading.mentions)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const nameOf = (mention: Mention): string => {
    const before = byId.get(mention.antecedent ?? '')
    return before ? nameOf(before) : mention.text
  }
  const renamed = new Map<string, string>()
  for (const { action } of decisions) {
    const mention = action.kind === 'rename-entity' ? byId.get(action.mention) : undefined
    if (mention && action.kind === 'rename-entity') renamed.set(nameOf(mention), action.name)
  }
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.members.length > 0) continue
    const group = groups.get(nameOf(mention))
    if (group) group.push(mention)
    else groups.set(nameOf(mention), [mention])
  }
  const entities: EntityNode[] = [...groups].toSorted(byName).map(([name, group]) => ({
    id: `${group[0]?.kind ?? 'person'}:${name}`,
    kind: group[0]?.kind ?? 'person',
    name: renamed.get(name) ?? name,
    aliases: [...new Set(group.map(({ text }) => text))].filter((text) => text !== name).sort(),
    country: null,
    lat: null,
    lon: null,
    mentions: group.map(({ id, article, start, end, form, use }) => ({
      id,
      article,
      start,
      end,
      form,
      use,
    })),
    why: [],
  }))
  const entityOf = (id: string | null): string | null =>
    entities.find((entity) => entity.mentions.some((mention) => mention.id === id))?.id ?? null
  return {
    articles: readings.map(({ article }) => {
      const { id, file, title, outlet, published, publishedFrom } = article
      return { id, file, title, outlet, published, publishedFrom }
    }),
    entities,
    relations: readings.flatMap(({ roles }) =>
      roles.map(({ holder, role, article, start, end }) => ({
        type: 'role' as const,
        source: entityOf(holder) ?? '',
        target: entityOf(null),
        value: role,
        evidence: [{ article, start, end }],
      })),
    ),
    events: readings.flatMap((reading) => eventsOf(reading, entityOf)),
    quotes: readings.flatMap(({ quotes }) =>
      quotes.map((quote) => ({ ...quote, speakerEntity: entityOf(quote.speaker) })),
    ),
    times: readings.flatMap(({ times }) => times),
    figures: readings.flatMap(({ figures }) =>
      figures.map((figure) => ({ ...figure, sourceEntity: entityOf(figure.source) })),
    ),
    candidates: [],
    notes: [],
  }
}

function eventsOf(
  { article, events }: ArticleReading,
  entityOf: (mention: string | null) => string | null,
): EventNode[] {
  return events.map((event) => ({
    id: `event:${event.id}`,
    type: event.type,
    mode: event.mode,
    status: event.status,
    date: event.date,
    participants: event.participants.map(({ mention, role }) => ({
      entity: entityOf(mention) ?? '',
      role,
    })),
    places: event.places.map((place) => ({ entity: entityOf(place) ?? '' })),
    content: event.content && article.text.slice(event.content.start, event.content.end),
    wording: { verb: null, toContent: '', toRecipient: null },
    outcomeOf: event.outcomeOf && `event:${event.outcomeOf}`,
    attributedTo: entityOf(event.attributedTo),
    background: event.background,
    confidence: event.confidence,
    evidence: [{ article: event.article, start: event.start, end: event.end }],
    readings: [event.id],
    why: [],
  }))
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
