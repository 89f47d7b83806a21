/** Readings of one happening become one node; different meetings of the same people stay apart; decisions win. */
import { describe, expect, it } from 'vitest'
import { resolveEvents, type EventInput } from '.'
import type {
  Article,
  ArticleReading,
  Decision,
  EntityNode,
  EventCorrection,
  EventNode,
  EventReading,
} from '../../../../shared/model'

const article = (id: string): Article => ({
  id,
  file: `${id}.txt`,
  title: '',
  outlet: null,
  published: '2021-03-17',
  publishedFrom: 'metadata',
  text: 'x'.repeat(200),
  blocks: [],
  dateline: null,
})

function meeting(
  report: string,
  start: number,
  day: string | null,
  ...people: readonly string[]
): EventReading {
  return {
    id: `${report}:${start}-${start + 10}:CONSULT`,
    article: report,
    sentence: 0,
    type: 'CONSULT',
    mode: null,
    status: 'actual',
    start,
    end: start + 10,
    trigger: { start: start + 2, end: start + 5 },
    participants: people.map((mention) => ({ mention, role: 'actor' as const })),
    places: [],
    date:
      day === null
        ? null
        : { start: day, end: day, text: 'Tuesday', span: null, how: 'as written' },
    content: null,
    outcomeOf: null,
    attributedTo: null,
    background: false,
    confidence: 0.8,
  }
}

const reading = (id: string, ...events: readonly EventReading[]): ArticleReading => ({
  article: article(id),
  sentences: [],
  mentions: [],
  roles: [],
  links: [],
  events,
  times: [],
  quotes: [],
  figures: [],
})
const entity = (id: string): EntityNode => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  country: null,
  lat: null,
  lon: null,
  mentions: [{ id, article: 'a', start: 0, end: 1, form: 'name', use: 'actor' }],
  why: [],
})
const people = ['ada', 'ben', 'cid']
const resolve = (
  readings: readonly ArticleReading[],
  decisions: readonly Decision[] = [],
): readonly EventNode[] => {
  const input: EventInput = {
    readings,
    entityOf: new Map(people.map((one) => [one, one])),
    entities: people.map(entity),
    relations: [],
    decisions,
  }
  return resolveEvents(input).events
}

describe('resolving events', () => {
  const a = reading('a', meeting('a', 0, '2021-03-16', 'ada', 'ben'))
  const b = reading('b', meeting('b', 20, '2021-03-16', 'ben', 'ada'))
  const later = reading('c', meeting('c', 0, '2021-03-30', 'ada', 'ben'))

  it('joins the same people on the same day and says why', () => {
    const [node, ...rest] = resolve([a, b])
    expect(rest).toEqual([])
    expect(node?.evidence).toHaveLength(2)
    expect(node?.why).toHaveLength(1)
  })
  it('keeps another day and undated meetings apart', () => {
    expect(resolve([a, later])).toHaveLength(2)
    expect(resolve([a, reading('d', meeting('d', 0, null, 'ada', 'ben'))])).toHaveLength(2)
  })
  it('does not care in which order reports come', () => {
    expect(resolve([later, b, a])).toEqual(resolve([a, b, later]))
  })
  it('obeys decisions', () => {
    const [first, second] = [a.events[0]?.id ?? '', later.events[0]?.id ?? '']
    expect(
      resolve(
        [a, later],
        [{ number: 1, action: { kind: 'merge-events', readings: [first, second] } }],
      ),
    ).toHaveLength(1)
    expect(
      resolve([a, b], [{ number: 1, action: { kind: 'split-event', reading: first } }]),
    ).toHaveLength(2)
    expect(
      resolve([a], [{ number: 1, action: { kind: 'remove-event', reading: first } }]),
    ).toHaveLength(0)
  })

  it('takes a correction in the place of what was read, and keeps the evidence', () => {
    const [read] = resolve([a, later])
    const to = {
      type: 'REJECT',
      status: 'negated',
      date: { start: '2021-05', end: '2021-06' },
      parts: [{ mention: 'cid', part: 'host' }],
    } as const
    const correcting = (...corrections: readonly EventCorrection[]) =>
      resolve(
        [a, later],
        corrections.map((one, index) => ({
          number: index + 1,
          action: { kind: 'correct-event', reading: a.events[0]?.id ?? '', to: one },
        })),
      )
    const last = correcting(to).at(-1)
    expect(last).toMatchObject({
      ...{ id: read?.id, type: 'REJECT', status: 'negated', places: [], evidence: read?.evidence },
      ...{ participants: [{ entity: 'cid', role: 'host' }] },
      date: { start: '2021-05', end: '2021-06', text: '', span: null },
    })
    expect(correcting({ ...to, parts: [{ mention: 'gone', part: 'actor' }] })).toEqual(
      resolve([a, later]),
    )
    const back = correcting(to, { ...to, type: 'CONSULT', date: read?.date ?? null })[0]
    expect(back).toMatchObject({ type: 'CONSULT', date: read?.date })
  })
})
