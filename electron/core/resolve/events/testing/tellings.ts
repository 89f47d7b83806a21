/** Turns tellings in a few words into readings, and joins them: what the tests of joining are written in. */
import { resolveEvents, type ResolvedEvents } from '..'
import type {
  ArticleReading,
  Block,
  Decision,
  EntityKind,
  EntityNode,
  EventNode,
  EventReading,
  PloverCategory,
  QuoteReading,
  Relation,
} from '../../../../../shared/model'

/** One telling in words: the event's verb is marked by `*`, its content by `[ ]`. */
export interface Telling {
  readonly report?: string
  readonly type?: PloverCategory
  readonly says?: string
  readonly by?: readonly string[]
  readonly to?: readonly string[]
  readonly at?: readonly string[]
  readonly on?: string
  /** The last day, when there are several. */
  readonly until?: string
  /** Null for a report without a day. */
  readonly published?: string | null
  readonly host?: string
  /** It came out of the telling before. */
  readonly isOutcome?: true
  readonly isHeadline?: true
  /** Words of its report in quotes. */
  readonly quote?: string
  readonly status?: EventReading['status']
  readonly mode?: string
}

export const kinds: Readonly<Record<string, EntityKind>> = {
  ...{ Ada: 'person', Ben: 'person', Cid: 'person', Dora: 'person' },
  ...{ 'country:NO': 'country', Norland: 'country', Sutland: 'country', League: 'organization' },
  ...{
    Port: 'place',
    Lake: 'place',
    Desert: 'place',
    'Port region': 'place',
    Palace: 'facility',
    gunmen: 'group',
    'a-protesters': 'group',
    'b-protesters': 'group',
    police: 'group',
  },
}
const entities = Object.entries(kinds).map(([id, kind]): EntityNode => ({
  ...{ id, kind, name: id, aliases: [], lat: null, lon: null, why: [] },
  country: kind === 'place' && id !== 'Desert' ? 'NO' : null,
  mentions: [
    {
      ...{ id, article: '', start: 0, end: 0, use: 'actor' },
      form: kind === 'group' ? 'nominal' : 'name',
    },
  ],
}))
const relations = (
  [
    ['Ada', 'Norland'],
    ['Ben', 'Sutland'],
  ] as const
).map(([source, target]): Relation => ({
  ...{ type: 'represents', source, target, value: null, evidence: [] },
}))

/** Tellings of one report stand in one text, in their order. */
export function read(tellings: readonly Telling[]): readonly ArticleReading[] {
  const reports = new Map<string, Telling[]>()
  for (const one of tellings)
    reports.set(one.report ?? 'a', [...(reports.get(one.report ?? 'a') ?? []), one])
  return [...reports].map(([id, all]) => {
    let text = ''
    let before: string | null = null
    const blocks: Block[] = []
    const quotes: QuoteReading[] = []
    const events = all.map((one, sentence): EventReading => {
      const start = text.length
      const says = one.says ?? 'they *met'
      const [marked, content] = [says.indexOf('*'), /\[(.*)\]/.exec(says)]
      text += `${says.replace(/[*[\]]/g, ' ')}. `
      const verb = /^\p{L}+/u.exec(says.slice(marked + 1))?.[0] ?? ''
      const from = start + marked + 1
      if (one.isHeadline) blocks.push({ kind: 'headline', start, end: text.length })
      if (one.quote) {
        const span = { start: text.length, end: text.length + one.quote.length }
        text += one.quote
        const told = { article: id, sentence, cue: span, speakerSpan: null, speaker: null }
        quotes.push({ ...span, ...told, direct: true })
      }
      const meeting = one.isOutcome ? before : null
      before = `${id}:${String(start)}`
      return {
        ...{ id: before, article: id, sentence, start },
        ...{ end: start + says.length, type: one.type ?? 'CONSULT', mode: one.mode ?? null },
        status: one.status ?? 'actual',
        trigger: { start: from, end: from + verb.length },
        participants: [
          ...(one.by ?? []).map((mention) => ({ mention, role: 'actor' as const })),
          ...(one.host ? [{ mention: one.host, role: 'host' as const }] : []),
          ...(one.to ?? []).map((mention) => ({ mention, role: 'recipient' as const })),
        ],
        places: one.at ?? [],
        date: one.on
          ? { ...{ start: one.on, end: one.until ?? one.on, text: one.on }, span: null, how: '' }
          : null,
        content: content
          ? {
              start: start + content.index + 1,
              end: start + content.index + 1 + (content[1]?.length ?? 0),
            }
          : null,
        ...{ outcomeOf: meeting, attributedTo: null, background: false, confidence: 1 },
      }
    })
    const [{ published = '2031-03-13' } = {}] = all
    return {
      article: {
        ...{ id, file: id, title: '', outlet: null, published, publishedFrom: 'metadata' },
        ...{ text, blocks, dateline: null },
      },
      ...{ sentences: [], mentions: [], roles: [], links: [], events },
      ...{ times: [], quotes, figures: [] },
    }
  })
}

export const resolve = (
  readings: readonly ArticleReading[],
  decisions: readonly Decision[] = [],
): readonly EventNode[] => resolveAll(readings, decisions).events

export const resolveAll = (
  readings: readonly ArticleReading[],
  decisions: readonly Decision[] = [],
): ResolvedEvents =>
  resolveEvents({
    readings,
    entityOf: new Map(entities.map(({ id }) => [id, id])),
    entities,
    relations,
    decisions,
  })
