/** People without a name are a node when an event tells of them, one for each country or report. */
import { describe, expect, it } from 'vitest'
import type { ArticleReading, EventReading, Mention } from '../../../shared/model'
import { createGazetteer } from '../gazetteer'
import { resolveGraph } from '.'

const gazetteer = createGazetteer()

function reading(id: string, words: string, key: string, acts: boolean): ArticleReading {
  const mention: Mention = {
    id: `${id}:0-${String(words.length)}`,
    article: id,
    start: 0,
    end: words.length,
    text: words,
    kind: 'group',
    form: 'nominal',
    use: 'actor',
    sentence: 0,
    first: 0,
    last: 0,
    head: 0,
    antecedent: null,
    members: [],
    gazetteer: key,
  }
  const event: EventReading = {
    id: `${id}:event`,
    article: id,
    sentence: 0,
    type: 'PROTEST',
    mode: null,
    status: 'actual',
    start: 0,
    end: words.length,
    trigger: { start: 0, end: 1 },
    participants: [{ mention: mention.id, role: 'actor' }],
    places: [],
    date: null,
    content: null,
    outcomeOf: null,
    attributedTo: null,
    background: false,
    confidence: 0.8,
  }
  const meta = { title: id, outlet: null, published: null, publishedFrom: 'unknown' as const }
  return {
    article: { id, file: `${id}.txt`, ...meta, text: words, blocks: [], dateline: null },
    sentences: [],
    mentions: [mention],
    roles: [],
    links: [],
    events: acts ? [event] : [],
    times: [],
    quotes: [],
    figures: [],
  }
}
const graphOf = (...readings: readonly ArticleReading[]) => resolveGraph(readings, [], gazetteer)

describe('people without a name', () => {
  it('are no node when no event tells of them', () => {
    expect(graphOf(reading('a', 'rebels', 'unnamed:a-rebels', false)).entities).toEqual([])
  })

  it('are written without the space some outlets put before a hyphen', () => {
    const { entities } = graphOf(reading('a', 'US -backed rebels', 'unnamed:a-rebels', true))
    expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['US-backed rebels', 'US -backed rebels'],
    ])
  })

  it('are several, though only a word before what is theirs tells of them', () => {
    const { entities } = graphOf(reading('a', 'rebel', 'unnamed:a-rebels', true))
    expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([['rebels', 'rebel']])
  })

  it('are one node for one country, named as written, with the country', () => {
    const { entities } = graphOf(
      reading('a', 'Malian rebels', 'unnamed:ml-rebels', true),
      reading('b', 'rebels', 'unnamed:ml-rebels', false),
    )
    expect(entities).toMatchObject([
      { id: 'group:ml-rebels', kind: 'group', name: 'Malian rebels', country: 'ML' },
    ])
    expect(entities[0]?.mentions).toHaveLength(2)
  })

  it('are never one node by the noun alone', () => {
    const { entities } = graphOf(
      reading('a', 'Malian rebels', 'unnamed:ml-rebels', true),
      reading('b', 'Syrian rebels', 'unnamed:sy-rebels', true),
      reading('c', 'rebels', 'unnamed:c-rebels', true),
    )
    expect(entities.map(({ name }) => name)).toEqual(['rebels', 'Malian rebels', 'Syrian rebels'])
  })
})
