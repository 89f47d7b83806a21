/** Headlines whose verb looks like a noun, and those named before a comma; who was among the dead. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: (text: string) => readonly string[]

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  ['Taliban ban women from parks', 'SANCTION actual actor:Taliban recipient:women'],
  ['Rebels exchange fire with army near Goma', 'ASSAULT actual actor:Rebels recipient:army'],
  ['The Wagner group attacked an army post.', 'ASSAULT actual actor:Wagner recipient:army'],
  [
    'Envoys from five Central Asian states sat down in Astana to talk water.',
    'CONSULT actual actor:Central Asian states',
  ],
  [
    'Rebels free 12 Turkish truck drivers',
    'RETREAT actual actor:Rebels recipient:Turkish truck drivers',
  ],
  ['Chad, Sudan trade barbs over border raid', 'ACCUSE actual actor:Chad actor:Sudan'],
  [
    'Gunmen on motorcycles shot dead 14 villagers in Niger on Sunday.',
    'ASSAULT actual actor:Gunmen recipient:villagers',
  ],
  [
    'Ana Diaz and Ali Reza were among the people arrested.',
    'COERCE actual recipient:Ana Diaz recipient:Ali Reza',
  ],
  [
    'If Serbia were to recognise Kosovo, the talks would end.',
    'SUPPORT hypothetical actor:Serbia recipient:Kosovo',
  ],
  ['The Soviet Union exploded 456 bombs at the site.', 'MOBILIZE actual actor:Soviet Union'],
]

describe('headlines and lists of the dead', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })
})
