/** Who is named only to be ruled out, and who stands before the comma of a fronted phrase. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: (text: string) => readonly string[]

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  [
    'Sudan attacked rebels, not civilians, the army said.',
    'ASSAULT actual actor:Sudan recipient:rebels',
  ],
  ['Chad blamed Sudan and not Libya for the raid.', 'ACCUSE actual actor:Chad recipient:Sudan'],
  [
    'Kenya asked Norway rather than Sweden for help.',
    'REQUEST actual actor:Kenya recipient:Norway',
  ],
  ['Lima signed a pact with Chile, not with Bolivia.', 'AGREE actual actor:Lima recipient:Chile'],
  ['Russia and China, but not India, vetoed the text.', 'REJECT actual actor:Russia actor:China'],
  [
    'In a letter to President Putin, Paul Lind, Ephraim Cohn and Yusuf Rahmani asked for mercy for two priests.',
    'REQUEST actual actor:Paul Lind actor:Ephraim Cohn actor:Yusuf Rahmani recipient:priests',
  ],
  ['At a meeting with Kim, Putin and Xi promised to help.', 'AGREE actual actor:Putin actor:Xi'],
]

describe('who is ruled out', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })
})
