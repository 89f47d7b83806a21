/** Who met or spoke with whom as ministries put it: guests, hosts, letters, delegations, long titles, and subjects parsed elsewhere. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  ['A meeting took place between Russia and Turkey.', 'CONSULT actual actor:Russia actor:Turkey'],
  ['A truce was agreed between Russia and Turkey.', 'AGREE actual actor:Russia actor:Turkey'],
  ['No deal was signed between Iran and Iraq.', 'AGREE negated actor:Iran actor:Iraq'],
  [
    'Prisoners were exchanged between Russia and Ukraine.',
    'COOPERATE actual actor:Russia actor:Ukraine',
  ],
  ['Ada Holm called Ivan Petrov on Monday.', 'CONSULT actual actor:Ada Holm recipient:Ivan Petrov'],
  [
    'Ada Holm returned from a meeting with Ivan Petrov.',
    'CONSULT actual actor:Ada Holm actor:Ivan Petrov',
  ],
  [
    'The Government of the Central African Republic and fourteen armed groups signed a deal.',
    'AGREE actual actor:Government of the Central African Republic actor:armed groups',
  ],
  [
    'Ada Holm will attend a meeting on Syria organised by her French, German and Qatari counterparts.',
    'CONSULT future actor:Ada Holm host:French host:German host:Qatari',
  ],
  [
    'Ada Holm was in Oslo this week as the guest of Ivan Petrov.',
    'CONSULT actual actor:Ada Holm recipient:Ivan Petrov',
  ],
  [
    'A letter from Ada Holm to the Security Council said the camp would close.',
    'CONSULT actual actor:Ada Holm recipient:Security Council',
  ],
  [
    'The visit to Oslo by Ada Holm included talks with Ivan Petrov.',
    'CONSULT actual actor:Ada Holm actor:Ivan Petrov',
  ],
  [
    'Minister of Water Tom Hale saw Ivan Petrov on Tuesday to discuss the dam.',
    'CONSULT actual actor:Tom Hale recipient:Ivan Petrov',
  ],
  [
    'Ada Holm, flanked by Foreign Minister Tom Hale, said the camp would close.',
    'CONSULT actual actor:Tom Hale recipient:Ada Holm',
  ],
  [
    'Russia and Chad agreed to enhance their cooperation on Syria.',
    'AGREE actual actor:Russia actor:Chad',
  ],
  [
    'Russia agreed on Thursday to lend Ukraine $50 million from frozen accounts.',
    'AGREE actual actor:Russia recipient:Ukraine',
  ],
  [
    'Representatives of the United States, Russia and Jordan met in Amman to monitor the truce.',
    'CONSULT actual actor:United States actor:Russia actor:Jordan',
  ],
  [
    'The accord reached by Ankara and Washington allows strikes to be flown from Incirlik.',
    'AGREE actual actor:Ankara actor:Washington',
  ],
  [
    'After discussions with Tom Hale in Oslo, Ada Holm flew on to Geneva.',
    'CONSULT actual actor:Ada Holm actor:Tom Hale',
  ],
  ['Ada Holm helped to found Amnesty, which disputes it.', 'REJECT actual actor:Amnesty'],
  [
    'The Foreign Secretary summoned the Syrian ambassador to protest at the shelling.',
    'PROTEST actual actor:Foreign Secretary',
  ],
  [
    'The Secretary of State met Ada Holm on Monday.',
    'CONSULT actual actor:Secretary of State recipient:Ada Holm',
  ],
  [
    'The Parliamentary Under Secretary of State, Tom Hale, spoke with Ada Holm.',
    'CONSULT actual actor:Tom Hale recipient:Ada Holm',
  ],
  [
    'The Governments of Australia, Canada and France today welcomed the report and agreed to act on it.',
    'AGREE actual actor:Governments of Australia actor:Canada actor:France',
  ],
  [
    'Ada Holm, speaking after a meeting with her Kenyan counterpart, said aid would grow.',
    'CONSULT actual actor:Ada Holm actor:Kenyan counterpart',
  ],
  [
    'Ada Holm will fly to Oslo for a meeting convened by the French government.',
    'CONSULT future actor:Ada Holm host:French',
  ],
  [
    'Ada Holm met Turkish Ambassador to Iraq Faruk Dogan for talks about the shared border on Monday.',
    'CONSULT actual actor:Ada Holm recipient:Turkish Ambassador to Iraq',
  ],
  [
    'Ada Holm, whose Reform Party tabled the motion, called on Tom Hale to go.',
    'REQUEST actual actor:Ada Holm recipient:Tom Hale',
  ],
]

const untold: readonly (readonly [sentence: string, never: RegExp])[] = [
  ['Ada Holm and Tom Hale spoke for the EU.', /^CONSULT/],
  ["The poet's letters to a Turkish friend are kept in a museum.", /^CONSULT/],
]

describe('who met whom', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })

  it.each(untold)('%s tells no such deed', (sentence, never) => {
    expect(shapes(sentence).filter((shape) => never.test(shape))).toEqual([])
  })
})
