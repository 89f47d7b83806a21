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
  wording: { verb: null, toContent: '', toRecipient: null },
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
  entity('mill', 'Old Mill', { kind: 'facility' }),
  entity('union', 'Lakes Farmers Union', { kind: 'organization', aliases: ['LFU'] }),
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
const done = (actor: string, recipient: string) => [
  { entity: actor, role: 'actor' as const },
  { entity: recipient, role: 'recipient' as const },
]
const worded = (verb: string | null, toContent = '', toRecipient: string | null = null) => ({
  verb,
  toContent,
  toRecipient,
})
const at = (id: string) => [{ entity: id }]
const two = actors('ruiz', 'wen')

describe('event labels', () => {
  it.each<[string, Partial<EventNode>]>([
    ['Ruiz and Wen met in Lake City', { mode: 'meet', participants: two, places: at('lake') }],
    ['Ruiz and Wen met', { participants: two, wording: worded('met') }],
    ['Ruiz held talks', { participants: actors('ruiz'), wording: worded('met') }],
    ['Ruiz and Wen met', { mode: 'meet', participants: done('ruiz', 'wen') }],
    ['Ruiz and Wen to meet', { mode: 'meet', participants: two, status: 'future' }],
    ['Ruiz and Wen may meet', { mode: 'meet', participants: two, status: 'hypothetical' }],
    ['Ruiz and Wen did not meet', { mode: 'meet', participants: two, status: 'negated' }],
    ['Ruiz and Wen did not agree', { type: 'AGREE', participants: two, status: 'negated' }],
    ['Attack in Lake City', { type: 'ASSAULT', places: at('lake') }],
    ['Talks at Old Mill', { places: at('mill') }],
    ['Possible attack', { type: 'ASSAULT', status: 'hypothetical' }],
    ['Planned talks', { status: 'future' }],
    ['No talks', { status: 'negated' }],
    ['Jonas Berg and Eva Berg held talks', { participants: actors('berg', 'other') }],
    ['Ruiz, Wen and Kim Sol held talks', { participants: actors('ruiz', 'wen', 'mute') }],
    [
      'Ruiz, Wen, Kim Sol and 1 other held talks',
      { participants: actors('ruiz', 'wen', 'mute', 'norland') },
    ],
    [
      'Ruiz visited Norland',
      {
        mode: 'visit',
        participants: [...actors('ruiz'), { entity: 'norland', role: 'host' }],
        places: at('norland'),
      },
    ],
    [
      'Norland attacked, says Ruiz',
      { type: 'ASSAULT', participants: actors('norland'), attributedTo: 'ruiz' },
    ],
    ['Ruiz asked', { type: 'REQUEST', participants: actors('ruiz'), attributedTo: 'ruiz' }],
    ['LFU agreed with Norland', { type: 'AGREE', participants: done('union', 'norland') }],
    [
      'Ruiz and Wen agreed to a pause of ten days on every road into the old town…',
      {
        type: 'AGREE',
        participants: two,
        content: 'a pause of ten days on every\n road into the old town, with the lake',
        wording: worded('agreed', 'to'),
      },
    ],
    [
      'Ruiz asked Norland to open the road · Lake City',
      {
        type: 'REQUEST',
        participants: done('ruiz', 'norland'),
        content: 'open the road',
        wording: worded('asked', 'to', ''),
        places: at('lake'),
      },
    ],
    [
      'Ruiz rejected help from Norland in Lake City',
      {
        type: 'REJECT',
        participants: done('ruiz', 'norland'),
        content: 'help from Norland in Lake City',
        wording: worded('rejected'),
        places: at('lake'),
      },
    ],
    [
      'Ruiz rejected the demand (Norland)',
      {
        type: 'REJECT',
        participants: done('ruiz', 'norland'),
        content: 'the demand',
        wording: worded('rejected'),
      },
    ],
    [
      'Ruiz asked Norland: Norlandic help',
      { type: 'REQUEST', participants: done('ruiz', 'norland'), content: 'Norlandic help' },
    ],
    [
      'Ruiz denied',
      { type: 'REJECT', participants: actors('ruiz'), content: 'it', wording: worded('denied') },
    ],
    [
      'Ruiz did not turn down the offer',
      {
        type: 'REJECT',
        status: 'negated',
        participants: actors('ruiz'),
        content: 'The offer',
        wording: worded('turn down'),
      },
    ],
    [
      'A depot attacked · Lake City',
      { type: 'ASSAULT', content: 'a depot', wording: worded('attacked'), places: at('lake') },
    ],
    [
      'No agreement on a truce',
      { type: 'AGREE', status: 'negated', content: 'a truce', wording: worded('agree', 'on') },
    ],
    [
      'Request to Norland that it leave',
      {
        type: 'REQUEST',
        participants: done('', 'norland').slice(1),
        content: 'it leave',
        wording: worded('asked', 'that'),
      },
    ],
    [
      'Ruiz asked for help',
      {
        type: 'REQUEST',
        participants: actors('ruiz'),
        content: 'help',
        wording: worded(null, 'for'),
      },
    ],
    [
      'Ruiz criticised Norland: leaving',
      {
        type: 'ACCUSE',
        participants: done('ruiz', 'norland'),
        content: 'leaving',
        wording: worded(null, 'of', ''),
      },
    ],
    ['Ruiz visited Lake City', { mode: 'visit', participants: actors('ruiz'), places: at('lake') }],
    ['Attack on Norland', { type: 'ASSAULT', participants: done('', 'norland').slice(1) }],
    ['Protest in Lake City', { type: 'PROTEST', content: 'Lake City', places: at('lake') }],
    [
      'Ruiz held talks, mediated by Norland',
      { participants: [...actors('ruiz'), { entity: 'norland', role: 'mediator' }] },
    ],
    ['Ruiz held talks', { mode: 'never-heard-of', participants: actors('ruiz') }],
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
