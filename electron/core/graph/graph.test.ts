/** Labels say who, what and where, and never more than the event itself. */
import { describe, expect, it } from 'vitest'
import { PLOVER_CATEGORIES, type EntityNode, type EventNode } from '../../../shared/model'
import { toGraphView } from './index'
import { CATEGORY_PHRASES, MODE_PHRASES } from './lexicon/phrases'

const entity = (id: string, name: string, more: Partial<EntityNode> = {}): EntityNode => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  country: null,
  lat: null,
  lon: null,
  mentions: [],
  why: [],
  ...more,
})
const event = (more: Partial<EventNode>): EventNode => ({
  id: 'e',
  type: 'CONSULT',
  mode: null,
  status: 'actual',
  date: null,
  participants: [],
  places: [],
  content: null,
  outcomeOf: null,
  attributedTo: null,
  background: false,
  confidence: 1,
  evidence: [],
  readings: [],
  why: [],
  ...more,
})
const entities = [
  entity('ruiz', 'Ana Ruiz', { aliases: ['Ms Ruiz', 'Ruiz'] }),
  entity('berg', 'Jonas Berg', { aliases: ['Berg'] }),
  entity('other', 'Eva Berg', { aliases: ['Berg'] }),
  entity('wen', 'Wen Li', { aliases: ['Wen'] }),
  entity('mute', 'Kim Sol'),
  entity('norland', 'Norland', { kind: 'country', aliases: ['NLD'] }),
  entity('lake', 'Lake City', { kind: 'place' }),
]
const graphOf = (events: readonly EventNode[]) =>
  toGraphView({
    articles: [],
    entities,
    relations: [],
    events,
    quotes: [],
    times: [],
    figures: [],
    candidates: [],
    notes: [],
  })
const labelOf = (more: Partial<EventNode>): string => graphOf([event(more)]).events[0]!.label
const actors = (...ids: string[]) => ids.map((id) => ({ entity: id, role: 'actor' as const }))
const at = (id: string) => [{ entity: id }]
const two = actors('ruiz', 'wen')

describe('event labels', () => {
  it.each<[string, Partial<EventNode>]>([
    ['Ruiz, Wen · met · Lake City', { mode: 'meet', participants: two, places: at('lake') }],
    ['Ruiz, Wen · to meet', { mode: 'meet', participants: two, status: 'future' }],
    ['Ruiz, Wen · may meet', { mode: 'meet', participants: two, status: 'hypothetical' }],
    ['Ruiz, Wen · did not meet', { mode: 'meet', participants: two, status: 'negated' }],
    ['Ruiz, Wen · no agreement', { type: 'AGREE', participants: two, status: 'negated' }],
    ['attack · Lake City', { type: 'ASSAULT', places: at('lake') }],
    ['possible attack', { type: 'ASSAULT', status: 'hypothetical' }],
    ['planned talks', { status: 'future' }],
    ['no talks', { status: 'negated' }],
    ['Jonas Berg, Eva Berg · held talks', { participants: actors('berg', 'other') }],
    ['Kim Sol · held talks', { participants: actors('mute') }],
    [
      'Ruiz, Wen, Kim Sol +1 · held talks',
      { participants: actors('ruiz', 'wen', 'mute', 'norland') },
    ],
    [
      'Ruiz · visited · Norland',
      {
        mode: 'visit',
        participants: [...actors('ruiz'), { entity: 'norland', role: 'host' }],
        places: at('norland'),
      },
    ],
    [
      'Norland · attacked (says Ruiz)',
      { type: 'ASSAULT', participants: actors('norland'), attributedTo: 'ruiz' },
    ],
    ['Ruiz · asked', { type: 'REQUEST', participants: actors('ruiz'), attributedTo: 'ruiz' }],
    [
      'Ruiz, Wen · agreed: a pause of ten days on every road into the, old…',
      {
        type: 'AGREE',
        participants: two,
        content: 'a pause of ten days on every\n road into the, old town of Lake City',
      },
    ],
    [
      'Ruiz · asked: help from Norland in Lake City',
      {
        type: 'REQUEST',
        participants: [...actors('ruiz'), { entity: 'norland', role: 'recipient' }],
        content: 'help from Norland in Lake City',
        places: at('lake'),
      },
    ],
    [
      'Ruiz · asked · Norland: Norlandic help · Lake City',
      {
        type: 'REQUEST',
        participants: [...actors('ruiz'), { entity: 'norland', role: 'recipient' }],
        content: 'Norlandic help',
        places: at('lake'),
      },
    ],
    [
      'Ruiz · held talks · mediated by Norland',
      { participants: [...actors('ruiz'), { entity: 'norland', role: 'mediator' }] },
    ],
    ['Ruiz · held talks', { mode: 'never-heard-of', participants: actors('ruiz') }],
  ])('%s', (label, more) => {
    expect(labelOf(more)).toBe(label)
  })

  it('has words for every category, and no mode of an unknown category', () => {
    expect(Object.keys(CATEGORY_PHRASES).sort()).toEqual([...PLOVER_CATEGORIES].sort())
    for (const key of Object.keys(MODE_PHRASES)) {
      expect(PLOVER_CATEGORIES).toContain(key.split('/')[0])
    }
  })
})

describe('toGraphView', () => {
  it('counts evidence, lists articles once in order and leaves the long lists out', () => {
    const at = (article: string) => ({ article, start: 0, end: 1 })
    const view = graphOf([event({ evidence: [at('b'), at('a'), at('b')], why: ['same day'] })])
    expect(view.events[0]).toMatchObject({ evidenceCount: 3, articles: ['a', 'b'] })
    expect(view.events[0]).not.toHaveProperty('evidence')
    expect(view.entities[0]).toMatchObject({ id: 'ruiz', mentionCount: 0, articles: [] })
    expect(view.entities[0]).not.toHaveProperty('mentions')
  })
})
