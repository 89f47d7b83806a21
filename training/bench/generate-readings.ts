/** Turns an invented GraphView into the readings it could have come from, sentence by sentence, so that a real file can be written without reading any language. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type {
  ArticleMeta,
  ArticleReading,
  Block,
  EntityView,
  EventReading,
  EventView,
  GraphView,
  Mention,
  Span,
} from '../../shared/model'

/** Text as it grows, with the spans of what is appended. */
class Draft {
  text = ''
  readonly sentences: Span[] = []
  readonly mentions: {
    readonly span: Span
    readonly entity: EntityView
    readonly sentence: number
  }[] = []
  readonly events: {
    readonly event: EventView
    readonly parts: EventSpans
    readonly sentence: number
  }[] = []

  add(words: string): Span {
    const start = this.text.length
    this.text += words
    return { start, end: this.text.length }
  }

  mention(entity: EntityView): Span {
    const span = this.add(entity.name)
    this.mentions.push({ span, entity, sentence: this.sentences.length })
    return span
  }
}

interface EventSpans {
  readonly trigger: Span
  readonly participants: readonly Span[]
  readonly places: readonly Span[]
  readonly content: Span | null
}

const FILLER =
  'Officials gave no further details, and the talks were expected to go on for several days.'

/** "A, B met in C: to keep the line open." and a sentence that tells nothing. */
function tell(draft: Draft, event: EventView, entities: ReadonlyMap<string, EntityView>): void {
  const start = draft.text.length
  const named = (ids: readonly { readonly entity: string }[], before: string): Span[] =>
    ids.flatMap(({ entity }, i) => {
      const found = entities.get(entity)
      if (!found) return []
      draft.add(i === 0 ? before : ', ')
      return draft.mention(found)
    })
  const participants = named(event.participants, '')
  draft.add(' ')
  const trigger = draft.add(event.mode ?? event.type.toLowerCase())
  const places = named(event.places, ' in ')
  if (event.content) draft.add(' ')
  const content = event.content ? draft.add(event.content) : null
  draft.add('.')
  draft.events.push({
    event,
    parts: { trigger, participants, places, content },
    sentence: draft.sentences.length,
  })
  draft.sentences.push({ start, end: draft.text.length })
  draft.add(' ')
  draft.sentences.push(draft.add(FILLER))
  draft.add('\n\n')
}

const idOf = (article: string, { start, end }: Span): string =>
  `${article}:${String(start)}-${String(end)}`

function toReading(meta: ArticleMeta, draft: Draft): ArticleReading {
  const { text, sentences } = draft
  const article = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line): Block => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: line.index === 0 ? 'headline' : 'body',
  }))
  const mentions = draft.mentions.map(({ span, entity, sentence }): Mention => ({
    id: idOf(article, span),
    article,
    ...span,
    text: entity.name,
    kind: entity.kind,
    form: 'name',
    use: entity.kind === 'place' || entity.kind === 'facility' ? 'place' : 'actor',
    sentence,
    first: 0,
    last: 1,
    head: 1,
    antecedent: null,
    members: [],
    gazetteer: entity.kind === 'country' ? entity.id : null,
  }))
  const events = draft.events.map(({ event, parts, sentence }): EventReading => {
    const { start, end } = sentences[sentence]!
    return {
      id: `${idOf(article, { start, end })}:${event.type}`,
      article,
      start,
      end,
      sentence,
      type: event.type,
      mode: event.mode,
      status: event.status,
      trigger: parts.trigger,
      participants: parts.participants.map((span, i) => ({
        mention: idOf(article, span),
        role: event.participants[i]?.role ?? 'actor',
      })),
      places: parts.places.map((span) => idOf(article, span)),
      date: event.date,
      content: parts.content,
      outcomeOf: null,
      attributedTo: null,
      background: event.background,
      confidence: event.confidence,
    }
  })
  return {
    article: { ...meta, id: article, text, blocks, dateline: null },
    sentences,
    mentions,
    roles: [],
    links: [],
    events,
    times: [],
    quotes: [],
    figures: [],
  }
}

/** One reading for each article; an event is told in each of its articles. */
export function generateReadings(view: GraphView): readonly ArticleReading[] {
  const entities = new Map(view.entities.map((entity) => [entity.id, entity]))
  const drafts = new Map(view.articles.map(({ id }) => [id, new Draft()]))
  for (const { id, title } of view.articles) {
    const draft = drafts.get(id)!
    draft.sentences.push(draft.add(title))
    draft.add('\n\n')
  }
  for (const event of view.events)
    for (const article of event.articles) tell(drafts.get(article)!, event, entities)
  return view.articles.map((meta) => toReading(meta, drafts.get(meta.id)!))
}
