/** Sentences in which somebody is accused, threatened, defied, punished or struck: who is meant, and what only sounds like it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  [
    'Rebels ambushed and killed nine soldiers near Kidal.',
    'ASSAULT actual actor:Rebels recipient:soldiers',
  ],
  [
    'Farmers took to the streets of Lyon after the government raised the price of diesel.',
    'PROTEST actual actor:Farmers recipient:government',
  ],
  [
    'Demonstrations against President Omar Sissoko spread to Gao.',
    'PROTEST actual recipient:Omar Sissoko',
  ],
  ['Clashes broke out between Croats and Serbs.', 'ASSAULT actual actor:Croats actor:Serbs'],
  [
    'The rebels told Uganda to withdraw or face attack.',
    'THREATEN actual actor:rebels recipient:Uganda',
  ],
  [
    'A threat by Chad to attack Sudan was taken seriously.',
    'THREATEN actual actor:Chad recipient:Sudan',
  ],
  [
    'Hamas vowed to avenge the killing of its leader by attacking Israel.',
    'THREATEN actual actor:Hamas recipient:Israel',
  ],
  ['Chad claimed that Sudan was arming rebels.', 'ACCUSE actual actor:Chad recipient:Sudan'],
  [
    'Pakistan said the raid by Indian troops was a provocation.',
    'ACCUSE actual actor:Pakistan recipient:Indian',
  ],
  [
    'Iranian police seized three British sailors.',
    'COERCE actual actor:Iranian police recipient:British sailors',
  ],
  [
    'Thousands of Catholics, according to organisers, took part in a march against the Polish government.',
    'PROTEST actual actor:Catholics recipient:Polish',
  ],
  [
    'UNICEF condemned the use of child soldiers by the Tamil Tigers.',
    'ACCUSE actual actor:UNICEF recipient:Tamil Tigers',
  ],
  [
    'China vetoed a Security Council resolution, sponsored by the United States, on Guatemala.',
    'REJECT actual actor:China recipient:United States',
  ],
  [
    'Syria flatly denied US charges that it had let fighters slip into Iraq.',
    'REJECT actual actor:Syria recipient:US',
  ],
  [
    'The guerrillas said no to an Indian offer of mediation.',
    'REJECT actual actor:guerrillas recipient:Indian',
  ],
  [
    'Angry residents of Basra, who have had no running water since June, laid siege to the offices of the governor, Majid Hamdan, on Sunday.',
    'PROTEST actual actor:Angry residents recipient:governor',
  ],
  [
    'Eritrea, which fought a war with Ethiopia, has no parliament.',
    'ASSAULT actual actor:Eritrea recipient:Ethiopia',
  ],
  ['Ottawa sent home six Indian diplomats.', 'SANCTION actual actor:Ottawa recipient:Indian'],
  ['Soldiers raped women in Darfur.', 'ASSAULT actual actor:Soldiers recipient:women'],
  ['London was quick to condemn Tehran.', 'ACCUSE actual actor:London recipient:Tehran'],
]

const untold: readonly (readonly [sentence: string, never: RegExp])[] = [
  ['Nobody expected Chad to send troops.', /MOBILIZE/],
  ['Delays prevented the American firm from starting work.', /COERCE/],
  ['Doctors blamed the deaths on a rare fever.', /ACCUSE/],
  ['Armenia said it had broken the truce.', /ACCUSE/],
  ['Sudan stormed out of talks with Chad in Cancun.', /recipient:Cancun/],
  ['Muslims in Cairo fasted for a month.', /PROTEST/],
  ['The minister said the film was outrageous.', /ACCUSE/],
  ['The floods in Chad have nothing to do with Niger.', /REJECT/],
  ['Hamas vowed to avenge its leader by attacking Israel.', /ASSAULT/],
  ['Some 900 soldiers would take part, Spain said.', /ASSAULT/],
  ['Tamils protested at the shelling of civilians.', /recipient:civilians/],
]

describe('hostile deeds', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })

  it.each(untold)('%s tells no such deed', (sentence, never) => {
    expect(shapes(sentence).filter((shape) => never.test(shape))).toEqual([])
  })
})
