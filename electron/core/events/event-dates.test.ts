/** The date of each event: from its own clause first, backwards or ahead by tense, background told as background; each says how it was worked out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EventReading } from '../../../shared/model'
import { createPipeline, type Pipeline } from '../pipeline'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

/** Reads a report of Wednesday, 17 March 2021 unless told otherwise. */
const read = (text: string, published: string | null = '2021-03-17'): readonly EventReading[] =>
  pipeline.read({ file: 'test.txt', text, metadata: { title: null, outlet: null, published } })
    .reading.events

const lead = 'The foreign ministers of Egypt and Sudan met in Cairo on Tuesday.'

/** [what follows the lead, the word that names the event, its date, background]. */
const cases: readonly (readonly [string, string, string | null, boolean])[] = [
  // Weekdays look back in the past tense and ahead with "will".
  ['Egypt rejected the offer on Monday.', 'rejected', '2021-03-15', false],
  ['Egypt will sign the accord on Monday.', 'sign', '2021-03-22', false],
  ['Egypt is to host talks with Sudan on Sunday.', 'host', '2021-03-21', false],
  ['Sudan condemned Ethiopia on Wednesday.', 'condemned', '2021-03-17', false],
  ['Sudan said on Monday it would withdraw its troops on Friday.', 'withdraw', '2021-03-19', false],
  ['Under a pact signed on Monday, Sudan will withdraw its troops.', 'signed', '2021-03-15', false],
  [
    'Egypt condemned the raid of 14 March near Gedaref, in which four Sudanese soldiers were killed.',
    'killed',
    '2021-03-14',
    false,
  ],
  // What happened when something else did was on its day.
  [
    'Four people were killed on Monday when gunmen attacked a market in Gedaref.',
    'attacked',
    '2021-03-15',
    false,
  ],
  [
    'Four people were killed on Monday when armed men raided a market in Gedaref.',
    'raided',
    '2021-03-15',
    false,
  ],
  // Counted from the day beside it.
  [
    'Ethiopia accused Egypt on Wednesday of sabotage, a day after Egypt quit the talks.',
    'quit',
    '2021-03-16',
    false,
  ],
  [
    "Kenya's water minister on Wednesday accused Sudan of sabotaging talks over the Tana dam, a day after Egypt quit the talks in Turku.",
    'quit',
    '2021-03-16',
    false,
  ],
  [
    'Two days after Kenya signed the pact, Sudan expelled its envoy on Monday.',
    'signed',
    '2021-03-13',
    false,
  ],
  [
    'Sudan expelled the envoy of Kenya on Monday, three days after Kenya signed the pact on 2 March.',
    'signed',
    '2021-03-02',
    true,
  ],
  [
    'Sudan withdrew its troops on Monday, just days after Kenya signed the pact.',
    'signed',
    null,
    false,
  ],
  ['The talks came three days after Sudan attacked a depot.', 'attacked', '2021-03-13', false],
  // An event takes the date of its own clause, not of its neighbour's.
  [
    'Egypt rejected on Monday a plan that Ethiopia proposed on 2 March.',
    'rejected',
    '2021-03-15',
    false,
  ],
  [
    'Sudan signed the accord on Monday after Ethiopia attacked its border posts on 3 March.',
    'signed',
    '2021-03-15',
    false,
  ],
  [
    'Sudan signed the accord on Monday after Ethiopia attacked its border posts on 3 March.',
    'attacked',
    '2021-03-03',
    true,
  ],
  [
    'Egypt, which expelled the ambassador of Turkey in 2013, welcomed the plan on Monday.',
    'expelled',
    '2013',
    true,
  ],
  [
    'Egypt, which expelled the ambassador of Turkey in 2013, welcomed the plan on Monday.',
    'welcomed',
    '2021-03-15',
    false,
  ],
  // What came before the news is background.
  ['Egypt and Sudan signed a previous ceasefire earlier this year.', 'signed', '2021-01-01', true],
  ['Sudan expelled the envoys of Ethiopia last month.', 'expelled', '2021-02', true],
  ['Egypt signed a pact with Ethiopia in March 2015.', 'signed', '2015-03', true],
  ['Ethiopia accused Egypt two weeks ago.', 'accused', '2021-03-01', true],
  ['Egypt met Ethiopia in the past two weeks.', 'met', '2021-03-03', true],
  ['Ethiopia has rejected such claims since 2011.', 'rejected', '2011', true],
  // Ahead.
  ['Egypt and Ethiopia will hold talks in the first week of April.', 'hold', '2021-03-29', false],
  ['Sudan will host a summit with Egypt over the next three days.', 'host', '2021-03-18', false],
  ['Egypt plans to sign a deal with Sudan later this year.', 'sign', '2021-03-17', false],
  // From what was spoken of before.
  [
    'Egypt signed the accord on 3 March and Sudan rejected it the next day.',
    'rejected',
    '2021-03-04',
    true,
  ],
  [
    'Sudan expelled the envoy on 3 March. Ethiopia condemned Sudan two days later.',
    'condemned',
    '2021-03-05',
    true,
  ],
  // A date that cannot be the event's: what is said to happen "until" or "before" a day did not happen on it.
  ['Sudan rejected the vote planned for 5 April.', 'rejected', null, false],
  // Ranges.
  ['Egypt and Ethiopia held talks from 3 to 5 March.', 'held', '2021-03-03/2021-03-05', true],
]

describe('event dates', () => {
  it.each(cases)('%s | %s', (sentence, word, date, background) => {
    const text = `Ministers meet in the capital\n\n${lead}\n${sentence}`
    const event = read(text).find(
      (one) =>
        text.slice(one.trigger.start, one.trigger.end) === word &&
        one.start > text.indexOf(lead) + lead.length,
    )
    const told = event?.date
      ? event.date.start === event.date.end || !date?.includes('/')
        ? event.date.start
        : `${event.date.start}/${event.date.end}`
      : null
    expect([event ? 'found' : 'not found', told, event?.background]).toEqual([
      'found',
      date,
      background,
    ])
    expect(event?.date === null || (event?.date?.how.length ?? 0) > 0).toBe(true)
  })

  it('dates nothing by a weekday when the day of the report is not known', () => {
    const events = read('Egypt met Sudan in Cairo on Monday.', null)
    expect(events.map((event) => event.date)).toEqual([null])
  })

  it('never dates what happened after the report that tells it', () => {
    const events = read('Egypt met Sudan in Cairo. Sudan attacked Ethiopia a day later.')
    expect(events.every((event) => (event.date?.start ?? '') <= '2021-03-17')).toBe(true)
  })
})
